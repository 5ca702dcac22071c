import type { Token } from '../text/document.ts'
import type { Follows } from '../../data/cues/rows.ts'
import { mayFollow, type VerbCue } from './cue.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isFact } from './object-nouns.ts'
import { isQuoted, type Range, type Reading } from './reading.ts'

/** The frame that the lexicon gives the verb and that its object fits. */
export function frameAt(cue: VerbCue, reading: Reading, at: number): Follows | 'N-seen' | undefined {
  const { tokens } = reading
  if (tokens[at]!.lower === 'as' && at + 2 < cue.sentence.last && dismissing.test(cue.lemma)) return 'N-as' // "dismissed as nonsense the report"
  const object = objectAt(reading, at, cue.sentence.last)
  if (object === undefined || reflexive.has(tokens[at]!.lower) || /^(?:not|guilty)$/.test(tokens[at]!.lower))
    return undefined
  const isPronoun = object.first === object.last && tokens[at]!.pos === 'PRON'
  if (
    isPronoun &&
    at + 1 >= cue.sentence.last &&
    !(cue.form.row.class === 'DENY' && /^(?:this|that|it|them)$/.test(tokens[at]!.lower))
  )
    return undefined
  if (mayFollow(cue, 'N')) return 'N'
  const within = (word: string): boolean => {
    for (let i = at; i <= Math.min(object.last + 2, cue.sentence.last); i++) if (tokens[i]!.lower === word) return true
    return false
  }
  if (mayFollow(cue, 'N-of') && within('of')) return 'N-of'
  if (mayFollow(cue, 'N-for') && within('for')) return 'N-for'
  if (mayFollow(cue, 'N-as') && within('as')) return 'N-as'
  if (
    mayFollow(cue, 'N-to') &&
    (tokens[object.last + 1]?.lower === 'to' ||
      (tokens[object.last + 1]?.lower === 'not' && tokens[object.last + 2]?.lower === 'to') ||
      (/^(?:compare|liken)$/.test(cue.lemma) && within('to')))
  )
    return 'N-to'
  if (mayFollow(cue, 'N-adj') && isNamed(reading, object, cue.sentence.last)) return 'N-adj'
  if (mayFollow(cue, 'N-ing') && isDoing(reading, object, cue.sentence.last)) return 'N-ing'
  if (
    mayFollow(cue, 'N-fact') &&
    (isFact(reading, object) ||
      (isAsked(cue) && isPlural(tokens[object.last])) ||
      (scolding.test(cue.lemma) && tokens[object.last]!.pos === 'PROPN'))
  )
    return 'N-fact'
  if (!mayFollow(cue, 'N-doc') || isPronoun) return undefined
  return isFact(reading, object) || isDoing(reading, object, cue.sentence.last) ? 'N-seen' : 'N-doc'
}

/** "the report", "that suggestion", the “that” of "dismissed that as nonsense", the “terrorists” of "blamed “terrorists” for". */
function objectAt(reading: Reading, at: number, limit: number): Range | undefined {
  const { tokens } = reading
  const isThat = /^(?:that|this|these|those)$/.test(tokens[at]!.lower)
  if (isThat && at < limit && (tokens[at + 1]!.lower === 'as' || isQuoted(reading, at + 1)))
    return { first: at, last: at }
  const quotation = isQuoted(reading, at) ? reading.document.quotations[reading.quotationAt[at]!] : undefined
  if (quotation?.first === at && quotation.last - at < 6 && quotation.last < limit) {
    const after = quotation.last + 1
    if (/^(?:for|of|as|[.,])$/.test(tokens[after]!.lower)) return quotation
    const described = nounPhraseAfter(reading, after, limit, false) // “catastrophic” damage
    if (described) return { first: at, last: described.last }
  }
  const noun = nounPhraseAfter(reading, at, limit, false)
  return noun ?? (isThat && tokens[at + 1]?.pos === 'NOUN' ? nounPhraseAfter(reading, at + 1, limit, false) : undefined)
}

/** Verbs of scolding and backing that may have a person for object: "slammed Roth", not "slammed the door". */
const scolding = /^(?:slam|blast|defend)$/

const dismissing = /^(?:dismiss|reject|describe|denounce|condemn|hail|praise|characteri[sz]e|deride)$/

/** "appealed for observers": what is asked for may be anything in the plural. */
const isAsked = (cue: VerbCue): boolean => cue.form.row.class === 'DIRECT'
const isPlural = (token: Token | undefined): boolean => token?.pos === 'NOUN' && /[^s]s$/.test(token.lower)

/** "called the plan reckless", "called it a gift": something is said of the object; "called her mother" says nothing. */
function isNamed(reading: Reading, { first, last }: Range, limit: number): boolean {
  const { tokens } = reading
  for (let i = first + 1; i <= last; i++)
    if (tokens[i]!.pos === 'ADJ' && /^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[i - 1]!.pos)) return true
  for (let i = first; i <= Math.min(last + 10, limit); i++) if (isQuoted(reading, i)) return true
  const next = tokens[last + 1]
  return last < limit && next !== undefined && /^(?:DET|ADJ|ADV|NOUN|NUM|PRON)$/.test(next.pos)
}

/** "the glass breaking": the object does something. */
function isDoing({ tokens }: Reading, { first, last }: Range, limit: number): boolean {
  for (let i = first + 1; i <= Math.min(last + 1, limit); i++)
    if (
      /ing$/.test(tokens[i]!.lower) &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]!.pos) &&
      (tokens[i]!.pos === 'VERB' || (tokens[i]!.pos === 'NOUN' && startsObject(tokens[i + 1])))
    )
      return true
  return false
}

/** "soldiers looting | a shop": a noun has no object. */
const startsObject = (token: Token | undefined): boolean => token?.pos === 'DET' || token?.pos === 'PRON'

/** "promised herself a holiday" tells nobody anything. */
const reflexive: ReadonlySet<string> = new Set(
  'himself herself itself themselves myself ourselves yourself yourselves'.split(' '),
)
