import type { Candidate } from './construction.ts'
import type { Range, Reading } from './reading.ts'

/** A candidate with those that pass it on, outermost first. */
export interface Settled extends Candidate {
  readonly layers: readonly Candidate[]
}

const within = (inner: Range, outer: Range): boolean => outer.first <= inner.first && inner.last <= outer.last
const isInClaim = (range: Range, candidate: Candidate): boolean => candidate.claim.some((part) => within(range, part))

/**
 * Decides between candidates of one sentence that lie inside one another. An attribution inside the claim of another is
 * the one to show, with the outer one as a layer, where the outer claim is nothing but the inner attribution ("Borg
 * revealed that Lind told him …"; "Lind said …, the Post reported"). Otherwise it is part of what the outer source says.
 */
export function settle(candidates: readonly Candidate[], { tokens }: Reading): Settled[] {
  const outerOf = candidates.map((inner) =>
    candidates.find(
      (outer) => outer !== inner && isInClaim(inner.cueWords, outer) && !isInClaim(outer.cueWords, inner),
    ),
  )
  const named = candidates.filter((candidate) =>
    candidates.some(
      (other) => other !== candidate && (isNamedIn(candidate, other) || isSameCue(candidate, other, candidates)),
    ),
  )
  const passesOn = new Map<Candidate, Candidate>()
  const dropped = new Set<Candidate>([...named, ...candidates.filter((one) => isGoverned(one, candidates))])
  candidates.forEach((inner, i) => {
    const outer = outerOf[i]
    if (outer === undefined || dropped.has(outer)) return
    if (isHedgeOver(outer, inner)) dropped.add(isUnspoken(inner) ? inner : outer)
    else if (isWholeOf(inner, outer) && !isIntent(inner, tokens)) passesOn.set(inner, outer)
    else if (isDenied(inner, outer) || inner.construction === 'disputed-claim') return
    else dropped.add(inner)
  })
  const outers = new Set([...passesOn].filter(([inner]) => !dropped.has(inner)).map(([, outer]) => outer))
  return candidates
    .filter((candidate) => !dropped.has(candidate) && !outers.has(candidate))
    .map((candidate) => upToDispute(candidate, candidates))
    .map((candidate) => ({ ...candidate, layers: layersOf(candidate, passesOn) }))
}

/** "have expressed fears that" as verb and as noun: the one found first stands. */
const isSameCue = (candidate: Candidate, other: Candidate, all: readonly Candidate[]): boolean =>
  candidate.cueWords.first === other.cueWords.first &&
  candidate.cueWords.last === other.cueWords.last &&
  all.indexOf(other) < all.indexOf(candidate)

/** Its cue is the relay of another, part of another's cue, or in the words that say who the other's source is. */
function isNamedIn({ cueWords, claim }: Candidate, other: Candidate): boolean {
  if (other.relay?.cue.first === cueWords.first) return true
  if (
    other.cueWords.first !== other.cueWords.last &&
    within(cueWords, other.cueWords) &&
    !within(other.cueWords, cueWords)
  )
    return true
  return (
    other.source.some((part) => within(cueWords, part)) &&
    claim.some((part) => part.first <= other.cueWords.first && other.cueWords.first <= part.last)
  )
}

/** "Lind says it was hers, | a claim that Roth rejects": what is said of the claim is no part of it. */
function upToDispute(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const dispute = all.find(
    (other) => other !== candidate && other.construction === 'disputed-claim' && isInClaim(other.cueWords, candidate),
  )
  if (dispute === undefined) return candidate
  const end = Math.min(dispute.claim[0]!.first, dispute.source[0]!.first) - 2
  const claim = candidate.claim
    .filter(({ first }) => first <= end)
    .map(({ first, last }) => ({ first, last: Math.min(last, end) }))
  return claim.length > 0 ? { ...candidate, claim } : candidate
}

function layersOf(candidate: Candidate, passesOn: ReadonlyMap<Candidate, Candidate>): Candidate[] {
  const layers: Candidate[] = []
  for (let outer = passesOn.get(candidate); outer && !layers.includes(outer); outer = passesOn.get(outer))
    layers.unshift(outer)
  return layers
}

/** "denied the union's claim that …": two parties, two attributions. Rubric pitfall 7. */
const isDenied = (inner: Candidate, outer: Candidate): boolean =>
  inner.cue.kind === 'noun' &&
  inner.source.length > 0 &&
  outer.cue.kind === 'verb' &&
  outer.cue.form.row.class === 'DENY'

/** "Lind reportedly told the council that …": the adverb hedges that attribution and is none of its own. Rubric 2.4. */
const isHedgeOver = (outer: Candidate, inner: Candidate): boolean =>
  outer.source.length === 0 && inner.source.length > 0 && inner.cueWords.first - outer.cueWords.last === 1

/** "The firm is reportedly for sale, the Post said": somebody stands behind it after all. Rubric 4.3. */
const isGoverned = (hedge: Candidate, all: readonly Candidate[]): boolean =>
  hedge.construction === 'evidential-adverb' &&
  all.some((other) => other.source.length > 0 && isInClaim(hedge.cueWords, other) && isInClaim(other.cueWords, hedge))

/** "reportedly refused to sign", "reportedly wants to leave": done or thought, not said; the adverb is all the sourcing there is. */
const isUnspoken = ({ cue }: Candidate): boolean =>
  cue.kind === 'verb' && /^(?:BELIEVE|NONCLAIM)$/.test(cue.form.row.class)

/** "The firm plans to move its yard, the Post reported": what the firm means to do is the outlet's report, not the firm's word. */
const isIntent = ({ cue, claim: [claim] }: Candidate, tokens: Reading['tokens']): boolean =>
  cue.kind === 'verb' && cue.form.row.class === 'BELIEVE' && claim !== undefined && tokens[claim.first]!.lower === 'to'

/** "Lind accused them of …, the Post reported", "…, according to Tass": whatever was said, the outlet passed it on. */
function isTrailingRelay(inner: Candidate, outer: Candidate): boolean {
  if (outer.cueWords.first < inner.cueWords.last) return false
  if (outer.cue.kind === 'wording')
    return inner.cue.kind === 'verb' && !/^(?:BELIEVE|HINT|FACTIVE|FORECAST)$/.test(inner.cue.form.row.class)
  return outer.cue.kind === 'verb' && outer.cue.form.row.class === 'RELAY'
}

/** "revealed that Lind told him": handed on from mouth to mouth; "noted that experts say" is one voice. */
const relays = /^(?:tell|inform|assure|advise|warn|confide|brief|promise)$/

const isPassedOnWhole = ({ cue, construction }: Candidate): boolean =>
  construction !== 'object-frame' &&
  cue.kind === 'verb' &&
  (relays.test(cue.lemma) || /^(?:SAY|RELAY|ANNOUNCE|ARGUE|ADMIT|DISTANCE|DENY)$/.test(cue.form.row.class))

/** The outer claim holds the inner source, cue and claim and hardly a word more. */
function isWholeOf(inner: Candidate, outer: Candidate): boolean {
  if (inner.cue.kind !== 'verb' || inner.source.length === 0 || inner.kind !== 'claim' || outer.source.length === 0)
    return false
  if (!isTrailingRelay(inner, outer) && !isPassedOnWhole(inner)) return false
  const parts = [...inner.source, inner.cueWords, ...inner.claim]
  if (!parts.every((part) => isInClaim(part, outer))) return false
  if (
    outer.cueWords.first < inner.cueWords.first &&
    outer.cue.kind === 'verb' &&
    outer.cue.form.row.class !== 'RELAY' &&
    !relays.test(inner.cue.lemma)
  )
    return false
  const first = Math.min(...parts.map((part) => part.first))
  const outerFirst = Math.min(...outer.claim.map((part) => part.first))
  return first - outerFirst <= (outer.cueWords.first > inner.cueWords.first ? 12 : 1)
}
