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
 * abbreviation ("the U.S. Senate", "Gen. Ruiz") or before a lower-case word.
 */
export function continuesSentence(tokens: readonly Token[], first: number): boolean {
  const last = tokens[first - 1]!
  const next = tokens[first]!
  if (/^\p{Ll}/u.test(next.text)) return !/^[!?]$/.test(last.text) || isInsideQuotation(last.text)
  if (/^no\.?$/.test(last.lower)) return next.pos === 'NUM' // "She said no. The board …"
  if (isAbbreviation(tokens, first - 1) || isInsideInitials(tokens, first)) return true
  if (/^\p{Lu}\.$/u.test(last.text)) return next.pos === 'PROPN' // an initial: "J. Lind"
  if (/^(?:\p{Lu}\.){2,}$/u.test(last.text))
    return (next.pos === 'PROPN' || next.pos === 'NUM') && !starters.has(next.lower)
  return false
}

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
