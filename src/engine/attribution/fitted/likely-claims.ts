import type { Attribution } from '../attribution.ts'
import { isShown } from '../is-shown.ts'
import { isOfMind } from './attitudes.ts'
import { leastBeside } from './claim-word-features.ts'
import { shapes } from './facts.ts'
import { labelCue, type Relation } from './find-relations.ts'
import { claimOdds, likelyStretches, tokensIn, type Stretch } from './likely-stretches.ts'
import { runsOf } from './spans-of.ts'
import { sharedBy } from './token-lists.ts'
import { attributionOf, type Weighing } from './weigh.ts'

/** Fewer words are no claim of their own. */
const fewestWords = 4
/** How likely the words of a claim must be on average where the cue is a word of speech: a reader of the list takes it at its word. */
const leastOfSpeech = 0.8
/** So far from a stretch a word may be its cue that no relation was seen at, and so much is taken off its log-odds for each token. */
const farthestCue = 40
const costOfDistance = 0.1
/** How sure of an attribution that was made of likely words: never so sure that a reader is shown it. */
const mostSure = 0.3

/** A relation and the likely words that are given to it. */
interface Gathered {
  readonly relation: Relation
  readonly confidence: number
  readonly tokens: number[]
}

/**
 * Gives words that are likely to stand in a claim, and stand in none of `standing`, to the cue that they belong to most
 * likely: a claim that no reader is shown grows by them, what is shown stays as it is; a cue that stands nowhere makes an
 * attribution of its own; a quotation without any cue is one that is credited to nobody. For who wants to see everything,
 * as a corpus annotates it: no reader is shown these. Time is linear in the length of the text.
 */
export function withLikelyClaims(weighing: Weighing, standing: readonly Attribution[]): Attribution[] {
  const { document, facts } = weighing.reading
  const odds = claimOdds(weighing)
  const relationsIn = relationsBySentence(weighing)
  const standingAt = new Map<number, number>()
  standing.forEach(({ cue }, at) => {
    for (const i of tokensIn(document, cue)) standingAt.set(i, at)
  })
  const grown = new Map<number, number[]>()
  const gathered = new Map<number, Gathered>()
  const orphans: Stretch[] = []
  for (const stretch of likelyStretches(weighing, odds, standing)) {
    const found =
      surestOver(weighing, relationsIn.get(stretch.sentence) ?? [], stretch) ?? nearestCue(weighing, stretch)
    if (found === undefined) {
      orphans.push(stretch)
      continue
    }
    const { head, cue } = found.relation
    const at = [...cue, head].map((i) => standingAt.get(i)).find((place) => place !== undefined)
    if (at !== undefined) {
      if (!isShown(standing[at]!)) grown.set(at, [...(grown.get(at) ?? []), ...stretch.tokens])
      continue
    }
    const known = gathered.get(head)
    if (known) known.tokens.push(...stretch.tokens)
    else gathered.set(head, { ...found, tokens: [...stretch.tokens] })
  }
  const isWord = (i: number): boolean => facts.shape[i] !== shapes.mark
  const isWorthIt = ({ relation: { head }, tokens }: Gathered): boolean => {
    const words = tokens.filter(isWord)
    if (words.length < fewestWords) return false
    const mean = words.reduce((sum, i) => sum + 1 / (1 + Math.exp(-odds[i]!)), 0) / words.length
    return isOfMind(document, head) || mean >= leastOfSpeech
  }
  return [
    ...standing.map((attribution, at): Attribution => {
      const more = grown.get(at)
      if (more === undefined) return attribution
      const claim = [...new Set([...tokensIn(document, attribution.claim), ...more])].sort((a, b) => a - b)
      return { ...attribution, claim: runsOf(document, claim, true) }
    }),
    ...[...gathered.values()].filter(isWorthIt).map((one) => attributionTo(weighing, one)),
    ...creditedToNobody(weighing, orphans).filter(
      ({ claim }) => tokensIn(document, claim).filter(isWord).length >= fewestWords,
    ),
  ]
}

/** By sentence, the numbers of the relations whose cue it holds. */
function relationsBySentence({ reading: { facts }, relations }: Weighing): Map<number, number[]> {
  const inSentence = new Map<number, number[]>()
  relations.forEach(({ head }, k) => {
    const sentence = facts.sentence[head]!
    const list = inSentence.get(sentence)
    if (list) list.push(k)
    else inSentence.set(sentence, [k])
  })
  return inSentence
}

type Owner = Pick<Gathered, 'relation' | 'confidence'>

/** Of the relations whose claim holds half of a stretch or more, the surest by how much of it. */
function surestOver({ relations, sure }: Weighing, among: readonly number[], { tokens }: Stretch): Owner | undefined {
  let best: number | undefined
  let most = 0
  for (const k of among) {
    const share = sharedBy(relations[k]!.claim, tokens) / tokens.length
    if (share < 0.5 || sure[k]! * share <= most) continue
    best = k
    most = sure[k]! * share
  }
  return best === undefined ? undefined : { relation: relations[best]!, confidence: sure[best]! }
}

/** The likeliest cue near a stretch and outside it, with the source that it would have. */
function nearestCue({ reading, tables }: Weighing, { sentence, tokens }: Stretch): Owner | undefined {
  const { cueScores, document } = reading
  const { first, last } = document.sentences[sentence]!
  const [opens, closes] = [tokens[0]!, tokens.at(-1)!]
  let head: number | undefined
  let most = -Infinity
  for (let i = Math.max(first, opens - farthestCue); i <= Math.min(last, closes + farthestCue); i++) {
    if ((i >= opens && i <= closes) || cueScores[i]! <= leastBeside) continue
    const score = cueScores[i]! - costOfDistance * (i < opens ? opens - i : i - closes)
    if (score > most) [head, most] = [i, score]
  }
  const relation = head === undefined ? undefined : labelCue(reading, tables, head, cueScores[head]!)[0]
  return relation && { relation, confidence: 0 }
}

function attributionTo({ reading }: Weighing, { relation, confidence, tokens }: Gathered): Attribution {
  const claim = [...new Set(tokens)].sort((a, b) => a - b)
  const inClaim = new Set(claim)
  const outside = (list: readonly number[]): number[] => list.filter((i) => !inClaim.has(i))
  const cue = outside(relation.cue)
  return attributionOf(
    reading,
    { ...relation, source: outside(relation.source), cue: cue.length > 0 ? cue : [relation.head], claim },
    Math.min(mostSure, confidence),
    isOfMind(reading.document, relation.head) ? 'attitude' : 'likely',
  )
}

/** Quotations of sentences that hold nothing which could be a cue: what marks them as somebody's words are their marks. */
function creditedToNobody({ reading: { document, facts } }: Weighing, orphans: readonly Stretch[]): Attribution[] {
  const byQuotation = new Map<number, number[]>()
  for (const { tokens } of orphans) {
    const number = facts.quotation[tokens[0]!]!
    if (number > 0) byQuotation.set(number, [...(byQuotation.get(number) ?? []), ...tokens])
  }
  return [...byQuotation].map(([number, tokens]): Attribution => {
    const mark = document.quotations[number - 1]!.first
    return {
      construction: 'by-resemblance',
      kind: 'likely',
      source: [],
      cue: [document.tokens[mark]!.span],
      claim: runsOf(document, tokens, true),
      cueLemma: document.tokens[mark]!.text,
      cueClass: 'SAY',
      sentence: facts.sentence[mark]!,
      layers: [],
      confidence: 0,
    }
  })
}
