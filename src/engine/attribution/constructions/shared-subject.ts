import { claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples, Surroundings } from '../construction.ts'
import type { VerbCue } from '../cue.ts'
import { isTimeWord, timePhraseBefore } from '../adverbials.ts'
import { bareNounPhraseBefore } from '../noun-phrase-before.ts'
import type { Range, Reading } from '../reading.ts'
import { sharedSource } from '../shared-subject.ts'
import { openingOf, takes } from './subject-verb-claim.ts'

/**
 * "Lind noted that the dam is old but added that it will hold"; "…, adding that it will hold": a cue after "and", "but" or a
 * comma without a subject of its own shares the one before.
 */
export const sharedSubject: Construction = {
  name: 'shared-subject',
  match(cue, surroundings) {
    const { reading, cues } = surroundings
    if (cue.kind !== 'verb' || !(cue.group.participle || cue.group.finite || cue.group.infinitive) || cue.group.passive)
      return undefined
    const own = cue.group.participle ? nounBeforeParticiple(cue, surroundings) : undefined
    if (own === undefined && !sharesSubject(cue, reading)) return undefined
    const opening = openingOf(cue, reading)
    if (!takes(cue, opening.kind) || opening.kind === 'noun') return undefined
    const source = own ?? sharedSource(cue, surroundings)
    const claim = claimFrom(reading, opening.at, cues)
    return claim && source.length > 0 ? { source, claim: [claim] } : undefined
  },
}

const documents =
  /^(?:statements?|letters?|tweets?|messages?|memos?|notes?|posts?|e-?mails?|petitions?|speech|op-ed|remarks?|reports?|release|filing|video|affidavit)$/

/** "a statement saying", "with most voters saying": the noun straight before, or who issued the document. */
function nounBeforeParticiple(cue: VerbCue, surroundings: Surroundings): readonly Range[] | undefined {
  const { reading } = surroundings
  const { tokens } = reading
  const { first } = cue.sentence
  let end = cue.words.first - 1
  if (end > first && isTimeWord(tokens[end])) end = timePhraseBefore(reading, end, first)
  const word = end >= first ? tokens[end]! : undefined
  if (word === undefined || !/^(?:NOUN|PROPN)$/.test(word.pos)) return undefined
  const noun = bareNounPhraseBefore(reading, end, first)
  if (noun === undefined) return undefined
  if (documents.test(word.lower)) {
    const issuer = sharedSource(cue, surroundings)
    if (issuer.length > 0) return issuer
  }
  return noun.first === first || tokens[noun.first - 1]!.lower === 'with' || documents.test(word.lower)
    ? [noun]
    : undefined
}

/** The words before the cue leave no room for a subject: a conjunction, or a comma before a participle. */
export function sharesSubject(cue: VerbCue, { tokens }: Reading): boolean {
  const before = tokens[cue.words.first - 1]
  if (before === undefined || cue.words.first === cue.sentence.first) return false
  const joins =
    before.pos === 'CCONJ' ||
    before.lower === 'then' ||
    (before.text === ',' && tokens[cue.words.first]!.lower === 'then') ||
    (before.text === ',' && isAsideAfterConjunction(cue, tokens))
  if (cue.group.participle)
    return (
      joins ||
      before.text === ',' ||
      before.lower === 'by' ||
      before.lower === '—' ||
      before.lower === 'in' ||
      before.lower === 'while' ||
      before.lower === 'before' ||
      before.lower === 'after'
    )
  if (cue.group.infinitive) return /^(?:on|continued|continues|refused|refuses|went|continue)$/.test(before.lower)
  return joins
}

/** ", but, in a letter to the court, rejected …". */
function isAsideAfterConjunction(cue: VerbCue, tokens: Reading['tokens']): boolean {
  for (let i = cue.words.first - 2; i > cue.sentence.first && cue.words.first - i < 20; i--) {
    if (tokens[i]!.text === ',') return tokens[i - 1]!.pos === 'CCONJ' && tokens[i + 1]!.pos === 'ADP'
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  }
  return false
}

export const examples: ConstructionExamples = {
  finds: [
    '<The team, from the University of Leeds>, followed 400 adults and {found} [that many slept less].',
    '<Lind> noted that the dam is old but {added} [that it will hold].',
    '<Roth> shook her head and {said} [the dam was old].',
    '<The ministry> raised its forecast, {saying} [that prices would fall].',
    '<The town> released a statement on Friday {saying} [it would sell the hall].',
    'The vote was close, with <two aides> {saying} [it was lost].',
    '<Judge> Blocks State’s New Map, {Saying} [It Was Drawn Too Late]',
    '<Top court> blocks state’s new map, {saying} [it was drawn too late]',
    '<Oduya> left the hall, {telling} reporters [he was tired].',
    '<Roth> stayed away but, in a letter to the court on Friday, {argued} [that the dam was safe].',
  ],
  ignores: [
    'The plant grew, adding 200 jobs.',
    'Lind left and said nothing.',
    'The storm passed and claimed two lives.',
  ],
}
