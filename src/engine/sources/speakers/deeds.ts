import { agents, doers, ofSomebody, sufferers } from '../../../data/sources/deeds.ts'
import type { Token } from '../../text/document.ts'
import type { Place } from '../kinds/kind.ts'
import type { Scene } from '../scene.ts'
import { isCapital, isPossessive, isVerb } from '../tokens.ts'
import { type Mention, mentionsNear, type Person } from './mentions.ts'

/**
 * Whom the last two sentences let do or suffer what the noun stands for: "Rosa Lund sued Carl Beck. The plaintiff said".
 * The people named there, each once, the nearest first.
 */
export function peopleByDeed(noun: string, { document, mentions }: Scene, place: Place): Person[] {
  const found = new Set<Person>()
  for (const mention of mentionsNear(mentions, place))
    if (mention.entity.is === 'person' && isCalledByDeed(document.tokens, mention, noun)) found.add(mention.entity)
  return [...found]
}

function isCalledByDeed(tokens: readonly Token[], { first, last, from }: Mention, noun: string): boolean {
  const before = tokens[from - 1]
  if (before?.lower === 'by') return madeBy(tokens, from - 1, noun)
  if (isVerb(before) && sufferers.get(before!.lower)?.has(noun)) return true
  if (before?.lower === 'of' && ofSomebody.get(tokens[from - 2]?.lower ?? '')?.has(noun)) return true
  if (isPossessive(tokens[last + 1])) return ofSomebody.get(tokens[last + 2]?.lower ?? '')?.has(noun) ?? false
  if (hasMade(tokens, last + 1, noun)) return true
  const verb = mainVerb(tokens, last + 1)
  if (verb === null || verb < first) return false
  if (tokens[verb]!.pos !== 'AUX') return doers.get(tokens[verb]!.lower)?.has(noun) ?? false
  let next = verb + 1
  while (/^(?:ADV|AUX|PART)$/.test(tokens[next]?.pos ?? '')) next++
  const participle = tokens[next]?.lower ?? ''
  const isDone = /^(?:was|were|been|being|is|are|be|got)$/.test(tokens[next - 1]!.lower) && !participle.endsWith('ing')
  return (isDone ? sufferers : doers).get(participle)?.has(noun) ?? false
}

/** "won the prize for her reporting on the mines": what is theirs, further on in the sentence. */
function hasMade(tokens: readonly Token[], start: number, noun: string): boolean {
  for (let i = start; i < start + 24 && tokens[i + 1] && !/^[.;”"]$/.test(tokens[i]!.text); i++)
    if (/^(?:his|her)$/.test(tokens[i]!.lower))
      return [tokens[i + 1], tokens[i + 2]].some((token) => agents.get(token?.lower ?? '')?.has(noun))
  return false
}

/** "is represented by", "the film is the third by": the last word before "by" that says what was done or made. */
function madeBy(tokens: readonly Token[], by: number, noun: string): boolean {
  for (let i = by - 1; i > by - 8 && tokens[i] && tokens[i]!.text !== '.'; i--) {
    const called = agents.get(tokens[i]!.lower)
    if (called) return called.has(noun)
  }
  return false
}

/** The verb of the name, over an age, an apposition or brackets, over "and Carl Beck" and adverbs; null where none is near. */
export function mainVerb(tokens: readonly Token[], start: number): number | null {
  let at = start
  const mark = tokens[at]?.text ?? ''
  if (/^[,(—–]$/.test(mark)) {
    const close = mark === '(' ? ')' : mark
    let end = at + 1
    while (end - at < 24 && tokens[end] && tokens[end]!.text !== '.' && !closes(tokens, end, close)) end++
    if (tokens[end]?.text !== close) return null
    at = end + 1
  }
  for (let i = at; i < at + 7 && tokens[i]; i++) {
    const token = tokens[i]!
    if (token.pos === 'AUX' || isVerb(token) || (doers.has(token.lower) && !isCapital(token))) return i // “lives” is a noun too
    if (token.pos !== 'ADV' && token.pos !== 'PROPN' && token.lower !== 'and' && token.lower !== 'who') return null
  }
  return null
}

/** The mark ends the apposition: ", 34, a carer," does at the second comma of the two. */
const closes = (tokens: readonly Token[], at: number, close: string): boolean =>
  tokens[at]!.text === close && !(close === ',' && /^(?:DET|NUM|PRON|ADP)$/.test(tokens[at + 1]?.pos ?? ''))
