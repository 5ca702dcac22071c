import { hasFiniteVerb, trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { MarkCue } from '../cue.ts'
import { lineLabels } from '../line-labels.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'
import { isCapitalised } from '../word-kinds.ts'

const speakers =
  /^(?:police|officials?|sources?|reports?|study|studies|survey|poll|polls|minister|experts?|analysts?|court|judge|lawyers?|prosecutors?|ministry|government|mayor|governor|senator|president|pm|fbi|un|un chief|union|unions|regulators?|scientists?|researchers?|doctors?|witness(?:es)?|inquiry|watchdog|charity|firefighters|coroner|memo|documents?|filing|aides?|spokesman|spokeswoman|spokesperson|chief|ceo|boss)$/

/**
 * "Police: Dam was never tested", "Dam was never tested — police": the short form of headlines and summaries. The side
 * that speaks is a name or a word for a speaker; "Analysis:", "Live:" and "Harbour fire:" are labels. Rubric pitfall 10.
 */
export const headlineMark: Construction = {
  name: 'headline-mark',
  match(cue, { reading }) {
    if (cue.kind !== 'mark' || !isHeadlineLike(cue, reading)) return undefined
    const at = cue.words.first
    const { first, last } = cue.sentence
    const isColon = cue.lemma === ':'
    const before = trim(reading, first, at - 1)
    const after = trim(reading, at + 1, last)
    if (before === undefined || after === undefined) return undefined
    const namesFirst = isColon && (isSpeaker(reading, before, true) || isDescribedSpeaker(reading, before, after))
    const source = namesFirst ? before : isColon ? closing(after, reading) : after
    const claim = namesFirst ? after : withoutLabel(reading, before)
    if (
      source === undefined ||
      (!namesFirst && !isSpeaker(reading, source, !isColon && claim !== undefined && !isTitleCase(reading, claim)))
    )
      return undefined
    const opens = reading.tokens[claim.first]!
    if (/^(?:what|how|why|who|when|where|which|is|are|can|could|should|will|did|does)$/.test(opens.lower))
      return undefined
    if (!quotes(reading, claim) && !hasFiniteVerb(reading, claim) && !isPlanned(reading, claim)) return undefined
    if (isOwnName(reading, source)) return undefined
    return { source: [source], claim: [claim] }
  },
}

/** "Dam was never tested: report": one or two words of a speaker after the colon. */
const closing = (after: Range, { tokens }: Reading): Range | undefined =>
  after.last - after.first < 2 && speakers.test(tokens[after.last]!.lower) ? after : undefined

const quotes = (reading: Reading, { first, last }: Range): boolean => {
  for (let i = first; i <= last; i++) if (isQuoted(reading, i)) return true
  return false
}

/** "Mine to close by Christmas": headlines plan without a verb of their own. */
function isPlanned({ tokens }: Reading, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++)
    if (tokens[i]!.lower === 'to' && (tokens[i + 1]!.pos === 'VERB' || tokens[i + 1]!.pos === 'AUX')) return true
  return false
}

/** "Dam breaks – Harbour News" is how the Harbour News ends its own titles. */
function isOwnName({ document: { article }, tokens }: Reading, { first, last }: Range): boolean {
  const { name, host } = article.site
  const words = article.text.slice(tokens[first]!.span.start, tokens[last]!.span.end).toLowerCase()
  return words === name?.toLowerCase() || (host?.includes(words.replace(/^the | /g, '')) ?? false)
}

/** In a headline of capitals any last word looks like a name. */
function isTitleCase({ tokens }: Reading, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.text.length > 3 && !isCapitalised(tokens[i]!)) return false
  return true
}

/** The only sentence of its block, short, and not of running text. */
function isHeadlineLike({ sentence }: MarkCue, { document, tokens }: Reading): boolean {
  const { sentences, article } = document
  const isOnly =
    sentences[sentence.index - 1]?.block !== sentence.block && sentences[sentence.index + 1]?.block !== sentence.block
  const isShort = sentence.last - sentence.first < 24
  const { kind } = article.blocks[sentence.block]!
  return isOnly && isShort && (kind !== 'paragraph' || sentence.index === 0 || tokens[sentence.last]!.text !== '.')
}

/** "Mara Lind, harbour master: “…”": a name with what its bearer is, before a quotation. */
function isDescribedSpeaker(reading: Reading, { first, last }: Range, after: Range): boolean {
  const { tokens } = reading
  if (!isQuoted(reading, after.first) || last - first > 10 || tokens[first]!.pos !== 'PROPN') return false
  let commas = 0
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
    if (tokens[i]!.text === ',') commas++
  }
  return commas > 0
}

/** "Exclusive: mayor hid report – sources": the label is no part of what the sources say. */
function withoutLabel({ tokens }: Reading, claim: Range): Range {
  return tokens[claim.first + 1]?.text === ':' &&
    claim.first + 2 <= claim.last &&
    lineLabels.test(tokens[claim.first]!.lower)
    ? { first: claim.first + 2, last: claim.last }
    : claim
}

function isSpeaker({ tokens }: Reading, { first, last }: Range, mayBeName: boolean): boolean {
  if (last - first > 4) return false
  for (let i = first; i <= last; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  const head = tokens[last]!
  if (lineLabels.test(head.lower) || lineLabels.test(tokens[first]!.lower)) return false
  if (speakers.test(head.lower)) return true
  for (let i = first; i <= last; i++) if (tokens[i]!.pos !== 'PROPN') return false
  return mayBeName || last > first
}

export const examples: ConstructionExamples = {
  finds: [
    '<Police>{:} [Dam was never tested]',
    '<Mara Lind>{:} [‘We waited too long’]',
    '[Dam was never tested] {—} <officials>',
    '[Mine to close by Christmas] {–} <report>',
    '[Dam was never tested]{:} <report>',
    '[Mayor hid report]{:} <officials>',
    'Exclusive: [Mayor hid report] {–} <sources>',
    '[Firm to sell bank] {-}<sources>',
    '<Mara Lind, harbour master>{:} [“The dam is old.”]',
    '[Striker ‘agrees terms’ with rivals] {–} <Gazzetta>',
    '<UN report>{:} [Half of the wells are dry]',
  ],
  ignores: [
    'Analysis: The dam was never tested',
    'Harbour fire: Two boats were lost',
    'Live: Voters are heading to the polls',
    'Storm: What you need to know',
    'Nobody Was Told – Again',
    'The dam was never tested: a disgrace',
    'The choice is plain: the dam must go.',
  ],
}
