import { trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { Range, Reading } from '../reading.ts'

/** "The visit reportedly aims to …": nobody is credited; the claim is the clause around the adverb. Rubric 4.3. */
export const evidentialAdverb: Construction = {
  name: 'evidential-adverb',
  match(cue, { reading, earlier }) {
    if (cue.kind !== 'wording' || cue.row.kind !== 'adverb') return undefined
    const { first, last } = cue.sentence
    if (
      earlier.some((found) => found.claim.some((part) => part.first <= cue.words.first && cue.words.last <= part.last))
    )
      return undefined
    if (isGuess(cue.lemma) && weighsAWord(reading, cue.words.last, last)) return undefined
    const noun = describedNoun(reading, cue.words.last, last)
    if (noun !== undefined) return { source: [], claim: [noun] }
    const opens = clauseStart(reading, cue.words.first, first)
    const before = trim(reading, opens, cue.words.first - 1)
    const after = trim(reading, cue.words.last + 1, clauseEnd(reading, cue.words.last + 1, last, opens))
    const claim = [before, after].filter((part) => part !== undefined)
    return claim.length > 0 ? { source: [], claim } : undefined
  },
}

const isGuess = (adverb: string): boolean => /^(?:apparently|seemingly|ostensibly|presumably|supposedly)$/.test(adverb)

/** "a seemingly endless search", "for apparently giving away": the writer's guess at one word. */
function weighsAWord({ tokens }: Reading, adverb: number, limit: number): boolean {
  const next = tokens[adverb + 1]
  if (adverb >= limit || next === undefined) return false
  const before = tokens[adverb - 1]
  return (
    (next.pos === 'ADJ' && before?.text !== ',') ||
    (before?.pos === 'ADP' && /ing$/.test(next.lower)) ||
    before?.pos === 'DET'
  )
}

/** "Allegedly stolen goods were found": only the noun and its participle are doubted. */
function describedNoun({ tokens }: Reading, adverb: number, limit: number): Range | undefined {
  const before = tokens[adverb - 1]
  if (adverb + 2 > limit || (before !== undefined && !/^(?:DET|ADP)$/.test(before.pos) && before.text !== '.'))
    return undefined
  if (!/^(?:VERB|ADJ)$/.test(tokens[adverb + 1]!.pos)) return undefined
  let last = adverb + 1
  while (last < limit && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]!.pos)) last++
  return /^(?:NOUN|PROPN)$/.test(tokens[last]!.pos) ? { first: adverb + 1, last } : undefined
}

/** Where the adverb's own clause starts: after ";", ", but", ", who", "because". */
function clauseStart({ tokens }: Reading, adverb: number, floor: number): number {
  for (let i = adverb - 1; i > floor; i--) {
    const { lower, text } = tokens[i]!
    if (text === ';' || text === '—' || text === '–') return i + 1
    if (/^(?:who|which)$/.test(lower)) return i
    if (/^(?:because|although|though|whereas)$/.test(lower)) return i + 1
    if (tokens[i - 1]!.text === ',' && /^(?:and|but|so|yet|while)$/.test(lower) && i < adverb - 1) return i + 1
  }
  return floor
}

/** Where it ends: before ";", ", but", ", who"; a clause that opened with "who" ends at its comma. */
function clauseEnd({ tokens }: Reading, from: number, limit: number, opens: number): number {
  const isRelative = /^(?:who|which)$/.test(tokens[opens]!.lower)
  for (let i = from; i < limit; i++) {
    if (tokens[i]!.text === ';' || tokens[i]!.text === '—' || tokens[i]!.text === '–') return i - 1
    if (tokens[i]!.text !== ',') continue
    if (isRelative || /^(?:but|which|who|although|though|while|whereas|yet)$/.test(tokens[i + 1]!.lower)) return i - 1
  }
  return limit
}

export const examples: ConstructionExamples = {
  finds: [
    '[The firm] {reportedly} [paid twice].',
    '{Allegedly}, [the doors were locked].',
    '[The two] {purportedly} [met in Oslo last week].',
    '[He was] {supposedly} [in Rome that night].',
    'The firm grew fast, but [it] {reportedly} [paid twice].',
    'Lind, [who] {reportedly} [paid twice], left the board.',
    '{Allegedly} [stolen goods] were found in the barn.',
    '[The firm paid twice], {apparently}.',
    '[The mayor] {reportedly} [refused to sign the lease].',
    '[The club] {reportedly} [wants to sell the ground].',
  ],
  ignores: [
    'Lind said the firm had apparently paid.',
    'The report was long.',
    'It was a seemingly endless search.',
    'They met openly.',
  ],
}
