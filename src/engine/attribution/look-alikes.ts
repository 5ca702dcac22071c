import { type Span, wordsOf } from '../article.ts'
import type { TextDocument } from '../text/document.ts'
import { asksForAnonymity } from './asks-for-anonymity.ts'
import type { Attribution } from './attribution.ts'
import { canBeSource } from './constructions/according-to.ts'
import { type Cue, cueAt, mayFollow, type VerbCue } from './cue.ts'
import { openingAfter } from './opening.ts'
import { frameAt } from './frame.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isDocument, isFact } from './object-nouns.ts'
import { layOut, type Reading } from './reading.ts'
import { openingOf, takes } from './constructions/subject-verb-claim.ts'

/**
 * Without what only resembles an attribution. The fitted steps add attributions that no construction knows; the guards of
 * the lexicon hold for those too: "added the second oven", "according to plan", "were asked to
 * leave" credit nobody. What a construction vouches for stays.
 */
export function withoutLookAlikes(document: TextDocument, found: readonly Attribution[]): Attribution[] {
  if (!found.some(isUnvouched)) return [...found]
  const reading = layOut(document)
  return found
    .filter((attribution) => !isUnvouched(attribution) || !isLookAlike(attribution, reading))
    .map((attribution) => {
      if (!isUnvouched(attribution) || attribution.kind !== 'claim') return attribution
      if (attribution.cueClass === 'NONCLAIM') return silent(attribution)
      return isQuestion(attribution, document) ? { ...attribution, kind: 'question' } : attribution
    })
}

/** "refused to admit it" tells that something was not said. */
const silent = (attribution: Attribution): Attribution => ({ ...attribution, kind: 'no-comment' })

/** "asked Ana Roth, the mayor, whether it held". */
const isQuestion = ({ cueLemma, claim: [claim] }: Attribution, { article: { text } }: TextDocument): boolean =>
  /^(?:ask|query|quiz|enquire|inquire|wonder)$/.test(cueLemma) &&
  claim !== undefined &&
  /^(?:whether|if|why|how|what|when|where|who)\s/i.test(text.slice(claim.start, claim.start + 8))

const isUnvouched = ({ construction }: Attribution): boolean => construction === 'by-resemblance'

function isLookAlike({ cue: [words], source, claim, sentence }: Attribution, reading: Reading): boolean {
  if (words === undefined) return false
  const { text } = reading.document.article
  if (claim[0] && asksForAnonymity(wordsOf(text, claim[0]))) return true
  if (asksForAnonymity(wordsOf(text, words).replace(/^\S+\s+/, ''))) return true // "demanded anonymity because he feared for his job"
  if (source[0] && isNobody(wordsOf(text, source[0]))) return true
  const cue = cueIn(reading, words, sentence)
  if (cue === undefined) return false
  const { tokens } = reading
  if (cue.kind === 'wording') {
    const noun = nounPhraseAfter(reading, cue.words.last + 1, cue.sentence.last)
    const at = cue.words.last + 1
    return at <= cue.sentence.last && !canBeSource(reading, noun ?? { first: at, last: at })
  }
  if (cue.kind === 'noun') return tokens[cue.words.last + 1]?.lower === 'for' // "demand for gas"
  if (cue.kind !== 'verb') return false
  if (cue.group.passive && tokens[cue.words.last + 1]?.lower !== 'by' && source[0] && source[0].start < words.start)
    return true
  if (cue.lemma === 'cite' && cue.group.participle) {
    const cited = nounPhraseAfter(reading, cue.words.last + 1, cue.sentence.last, false)
    return cited !== undefined && (isDocument(reading, cited) || !isFact(reading, cited))
  }
  return thingsDone.has(cue.lemma) && !fitsGuard(cue, reading)
}

/** "Nobody is saying", "Let's say", and the "it" of "it has been said". */
const isNobody = (words: string): boolean => /^(?:it|let|['’]s|nobody|none|neither|nothing|no)(?:$|[^a-z])/i.test(words)

/** Verbs that are mostly no cue: "added the oven", "charged $5". Rubric pitfall 13. */
const thingsDone: ReadonlySet<string> = new Set([
  'add',
  'admit',
  'charge',
  'claim',
  'confirm',
  'discount',
  'hail',
  'maintain',
  'project',
])

/** Whether the lexicon lets what follows the verb follow it. */
function fitsGuard(cue: VerbCue, reading: Reading): boolean {
  const at = cue.words.last + 1
  if (at > cue.sentence.last) return false
  const opening = mayFollow(cue, 'addressee') ? openingOf(cue, reading) : openingAfter(reading, at, cue.sentence.last)
  if (opening.kind !== 'noun' && opening.kind !== 'loose-clause') return true
  return takes(cue, opening.kind) || frameAt(cue, reading, at) !== undefined
}

/** The candidate cue of the lexicon within these words. */
function cueIn(reading: Reading, words: Span, sentence: number): Cue | undefined {
  const { tokens, document } = reading
  const { first, last } = document.sentences[sentence]!
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.span.end <= words.start) continue
    if (tokens[i]!.span.start >= words.end) return undefined
    const cue = cueAt(reading, i, document.sentences[sentence]!)
    if (cue !== undefined) return cue
  }
  return undefined
}
