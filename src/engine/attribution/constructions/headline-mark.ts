import { hasFiniteVerb, trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { MarkCue } from '../cue.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'

const speakers =
  /^(?:police|officials?|sources?|reports?|study|studies|survey|poll|polls|minister|experts?|analysts?|court|judge|lawyers?|prosecutors?|ministry|government|mayor|governor|senator|president|pm|fbi|un|un chief|union|unions|regulators?|scientists?|researchers?|doctors?|witness(?:es)?|inquiry|watchdog|charity|firefighters|coroner|memo|documents?|filing|aides?|spokesman|spokeswoman|spokesperson|chief|ceo|boss)$/
const labels =
  /^(?:analysis|live|opinion|watch|explainer|review|update|updates|exclusive|video|photos?|pictures|breaking|editorial|correction|note|notes|more|related|read|podcast|interview|profile|obituary|recipe|quiz|factbox|timeline|background|context|comment|letters?|q|a|question|answer|subject|date|time|where|when|who|what|how|why|credit|source:|tags?|topics?)$/

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
    const source = trim(reading, isColon ? first : at + 1, isColon ? at - 1 : last)
    const claim = trim(reading, isColon ? at + 1 : first, isColon ? last : at - 1)
    if (source === undefined || claim === undefined || !isSpeaker(reading, source, isColon)) return undefined
    const opens = reading.tokens[claim.first]!
    if (/^(?:what|how|why|who|when|where|which|is|are|can|could|should|will|did|does)$/.test(opens.lower))
      return undefined
    if (!isQuoted(reading, claim.first) && !hasFiniteVerb(reading, claim)) return undefined
    return { source: [source], claim: [claim] }
  },
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

function isSpeaker({ tokens }: Reading, { first, last }: Range, mayBeName: boolean): boolean {
  if (last - first > 4) return false
  const head = tokens[last]!
  if (labels.test(head.lower) || labels.test(tokens[first]!.lower)) return false
  if (speakers.test(head.lower)) return true
  for (let i = first; i <= last; i++) if (tokens[i]!.pos !== 'PROPN') return false
  return mayBeName || last > first
}

export const examples: ConstructionExamples = {
  finds: [
    '<Police>{:} [Dam was never tested]',
    '<Mara Lind>{:} [‘We waited too long’]',
    '[Dam was never tested] {—} <officials>',
    '<UN report>{:} [Half of the wells are dry]',
  ],
  ignores: [
    'Analysis: The dam was never tested',
    'Harbour fire: Two boats were lost',
    'Live: Voters are heading to the polls',
    'Storm: What you need to know',
    'The choice is plain: the dam must go.',
  ],
}
