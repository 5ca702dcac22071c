import type { Token } from './document.ts'

/** Abbreviations after which a sentence rarely ends, in lower case with their full stop. */
const neverLast: ReadonlySet<string> = new Set(
  'mr. mrs. ms. dr. gen. col. lt. sgt. capt. maj. cpl. adm. gov. sen. rep. prof. rev. hon. cpt. cllr. msgr. brig. cmdr. cdr. comdr. pte. pfc. spc. ens. amb. ald. ofc. chmn. secy. treas. engr. asst. mme. mlle. fr. sens. reps. gens. govs. atty. pvt. st. no. vs. jan. feb. aug. sept. oct. nov. dec. lt. pres. supt. det. insp. messrs. ph. d.phil.'.split(
    ' ',
  ),
)

/** Words that start a sentence far more often than they follow an abbreviation inside one. */
const starters: ReadonlySet<string> = new Set(
  'the a an he she it they we i but and in on this that these those mr. ms.'.split(' '),
)

/** A closing mark that wink-nlp left at the head of the next sentence belongs to the sentence before. */
export function closesSentenceBefore(tokens: readonly Token[], beforeFirst: number, at: number): boolean {
  const token = tokens[at]!
  return (
    /^(?:''|[”’"')\]])$/.test(token.text) &&
    tokens[at - 1]!.span.end === token.span.start &&
    !opensQuotation(tokens, beforeFirst, at)
  )
}

/**
 * Whether the sentence that starts at token `first` goes on from the one before it, because wink-nlp broke after an
 * abbreviation ("the U.S. Senate", "Gen. Ruiz"), before a lower-case word or before a comma.
 */
export function continuesSentence(tokens: readonly Token[], first: number): boolean {
  const last = tokens[first - 1]!
  const next = tokens[first]!
  if (/^\p{Ll}/u.test(next.text)) return !/^[!?]$/.test(last.text) || isInsideQuotation(last.text)
  if (next.text === ',' || next.text === ';') return true // "(R-Ariz.), according to"
  if (/^no\.?$/.test(last.lower)) return next.pos === 'NUM' // "She said no. The board …"
  if (isPlatform(tokens, first - 1)) return false
  if (isAbbreviation(tokens, first - 1) || isInsideInitials(tokens, first)) return true
  if (/^\p{Lu}\.$/u.test(last.text)) return next.pos === 'PROPN' // an initial: "J. Lind"
  if (/^(?:\p{Lu}\.){2,}$/u.test(last.text))
    return (next.pos === 'PROPN' || next.pos === 'NUM') && !starters.has(next.lower)
  return false
}

/**
 * Whether a sentence that started at token `first` ends with the abbreviation at `at`, where wink-nlp read on: "at 5 p.m.
 * Residents said …", "worth £400m. The owner …". A name goes on after it ("5 p.m. Monday", "the U.S. Senate"), so after most
 * abbreviations only words that start sentences end it.
 */
export function endsWithAbbreviation(tokens: readonly Token[], first: number, at: number): boolean {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined || text.charCodeAt(text.length - 1) !== 46 || text.length < 2) return false
  if (!/^\p{Lu}\p{Ll}/u.test(next.text) || at - first < 3 || neverLast.has(text.toLowerCase())) return false
  if (isPlatform(tokens, at)) return true
  const isMeasure = /^(?:[ap]\.m\.|m\.|ft\.|in\.)$/.test(text)
  if (isMeasure && tokens[at - 1]!.pos !== 'NUM') return false
  if (isMeasure ? daysAndZones.test(next.text) : !afterAbbreviation.test(next.text)) return false
  for (let i = first; i < at; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false // "By 8 p.m. Lind had left"
}

/** "wrote on X. Others": the network, not somebody's initial. */
const isPlatform = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'X.' && /^(?:on|via|to)$/.test(tokens[at - 1]?.text ?? '')

const daysAndZones =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?s?$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:Eastern|Central|Pacific|Mountain|Greenwich|British|Moscow|Beijing|Tokyo|Local)$/

const afterAbbreviation =
  /^(?:The|A|An|He|She|It|They|We|But|And|In|This|That|These|Those|If|When|While|After|Some|Many|Officials|Residents|Police|Authorities|Critics|Analysts|Experts|Prosecutors|Investigators|Witnesses|Lawyers|Ministers|Scientists|Researchers|Lawmakers|Diplomats|Doctors|Supporters|Opponents|Economists|Investors|Traders|Rescuers|Neighbours|Neighbors|Campaigners|Activists|Protesters)$/

/** "Gen." as one token, or as a word and its full stop. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.text !== '.') return neverLast.has(token.lower)
  const word = tokens[at - 1]
  return word?.span.end === token.span.start && neverLast.has(`${word.lower}.`)
}

/** "D-N.|Y.", "R-W.|Va.": wink-nlp breaks after an initial that the next one touches. */
const isInsideInitials = (tokens: readonly Token[], first: number): boolean => {
  const [initial, stop, next] = [tokens[first - 2], tokens[first - 1]!, tokens[first]!]
  return stop.text === '.' && stop.span.end === next.span.start && /^\p{Lu}$/u.test(initial?.text ?? '')
}

/** A straight mark right after a full stop opens a quotation only where the marks before it in the sentence are even. */
function opensQuotation(tokens: readonly Token[], from: number, at: number): boolean {
  const mark = tokens[at]!.text
  if (mark !== '"' && mark !== "'" && mark !== "''") return false
  let marks = 0
  for (let i = from; i < at; i++) if (tokens[i]!.text === mark) marks++
  return marks % 2 === 0
}

const isInsideQuotation = (mark: string): boolean => mark !== '.'
