import { evaluativeWords } from '../../data/rubric/evaluative-words.ts'
import { wordsOf } from '../article.ts'
import { isAttackByOther } from './attack.ts'
import type { Case } from './rule.ts'

/** Verbs that accuse only where a fact about the target follows ("condemned them for bombing"); else they state a position. */
const condemning: ReadonlySet<string> = new Set(
  'attack blast castigate condemn criticise criticize decry denounce deplore fault lambaste rebuke slam'.split(' '),
)

/** Verbs that deny only where a statement is what they turn down ("rejected claims that"); a plan rejected is a position. */
const rejecting: ReadonlySet<string> = new Set(
  'challenge contradict counter disagree discount dismiss object oppose protest reject rule'.split(' '),
)

const accusingNouns: ReadonlySet<string> = new Set(['accusation', 'allegation'])
const assertsFact = /\b(?:of|for|by|over)\s+(?:\p{L}+ly\s+)?\p{L}+ing\b|\bthat\b/u
const statement =
  /\b(?:accusations?|allegations?|assertions?|charges?|claims?|criticisms?|reports?|rumou?rs?|statements?|suggestions?|that)\b/iu

/** The claim is an accusation, by its cue or by what it says: somebody did wrong. Rubric 4.2, ACCUSE caution. */
export function accuses({ claim, document }: Case): boolean {
  const { attribution } = claim
  if (accusingNouns.has(attribution.cueLemma)) return true
  if (attribution.cueClass === 'SAY') return isAttackByOther({ claim, document })
  if (attribution.cueClass !== 'ACCUSE') return false
  return !condemning.has(headOf(attribution.cueLemma)) || assertsFact.test(wordsFromCue({ attribution, document }))
}

/** The claim is a denial by its cue: a statement of somebody else is said to be wrong. */
export function denies({ claim: { attribution }, document }: Case): boolean {
  if (attribution.cueLemma === 'denial') return true
  if (attribution.cueClass !== 'DENY') return false
  return !rejecting.has(headOf(attribution.cueLemma)) || statement.test(wordsFromCue({ attribution, document }))
}

/** The claim is a judgement or a belief, by its cue or by the words it uses. */
export function evaluates({ claim: { attribution }, document }: Case): boolean {
  if (attribution.cueClass === 'EVALUATE' || attribution.cueClass === 'BELIEVE') return true
  return attribution.claim.some((span) =>
    wordsOf(document.article.text, span)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => evaluativeWords.has(word)),
  )
}

/** "push back" and "rule out" are known by their verb. */
const headOf = (lemma: string): string => lemma.split(' ')[0]!

/** The cue and the claim after it. */
const wordsFromCue = ({
  attribution,
  document,
}: {
  attribution: Case['claim']['attribution']
  document: Case['document']
}): string =>
  [...attribution.cue.slice(-1), ...attribution.claim].map((span) => wordsOf(document.article.text, span)).join(' ')
