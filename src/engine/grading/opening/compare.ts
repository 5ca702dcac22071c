import type { BlockKind } from '../../article.ts'
import { originPoints } from '../../../data/rubric/rubric.ts'
import type { SourcedClaim } from '../../sources/sourced-claim.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Verdict } from '../grade.ts'
import { isLower } from '../levels.ts'
import { isSameClaim, type Saying, sayingOf } from './same-claim.ts'

type Graded = Extract<Verdict, { graded: true }>

/** Openings with more claims than this are no openings; it keeps the comparison linear. */
const mostInOpening = 30

/**
 * Headline, key points and lead, held against the body. Where the body gives the same claim of the same speaker a weaker
 * source or route, the lower grade is shown; where it sources it better, the grade stays and a flag says so. Never
 * upgraded. Rubric 2.6.6.
 */
export function compareOpeningWithBody(
  claims: readonly SourcedClaim[],
  verdicts: readonly Verdict[],
  document: TextDocument,
): Verdict[] {
  const opening = openingOf(document)
  const indices = claims.map((_, i) => i).filter((i) => verdicts[i]!.graded)
  const isOpening = (i: number): boolean => opening.has(document.sentences[claims[i]!.attribution.sentence]!.block)
  const inOpening = indices.filter(isOpening).slice(0, mostInOpening)
  if (inOpening.length === 0) return [...verdicts]
  const body = indices
    .filter((i) => !isOpening(i))
    .map((i): Sourced => ({ at: i, claim: claims[i]!, verdict: verdicts[i] as Graded }))
  const sayings = new Map<SourcedClaim, Saying>()
  const saying = (claim: SourcedClaim): Saying => {
    const known = sayings.get(claim) ?? sayingOf(claim, document)
    sayings.set(claim, known)
    return known
  }
  const result = [...verdicts]
  for (const i of inOpening) {
    const claim = claims[i]!
    const same = body.filter((other) => mayTell(claim, other.claim) && isSameClaim(saying(claim), saying(other.claim)))
    result[i] = against(claim, verdicts[i] as Graded, same)
  }
  return result
}

/** Whether a claim of the body can bear on one of the opening: that of the same speaker, or any where the opening leaves open who spoke. */
const mayTell = (opening: SourcedClaim, body: SourcedClaim): boolean =>
  isUnspecific(opening) || isSameSpeaker(opening, body)

interface Sourced {
  /** Index among the claims. */
  readonly at: number
  readonly claim: SourcedClaim
  readonly verdict: Graded
}

/** The verdict on a claim of the opening, given where the body sources the same claim. */
function against(claim: SourcedClaim, verdict: Graded, body: readonly Sourced[]): Verdict {
  const bySpeaker = body.filter((other) => isSameSpeaker(claim, other.claim))
  const best = bestOf(bySpeaker)
  if (best && isLower(best.verdict.grade, verdict.grade) && bySpeaker.every((other) => isWeaker(claim, other.claim)))
    return lowered(verdict, best)
  const fuller = bestOf(body)
  return fuller && isLower(verdict.grade, fuller.verdict.grade)
    ? { ...verdict, flags: [...verdict.flags, 'higher-in-body'], inBody: { is: 'fuller', claim: fuller.at } }
    : verdict
}

const lowered = (verdict: Graded, { at, claim, verdict: below }: Sourced): Verdict => ({
  ...verdict,
  grade: below.grade,
  reasons: [
    {
      code: 'lower-in-body',
      points: null,
      sentence: `Further down the same claim is sourced less well${routeOf(claim)}; up here that is left out.`,
    },
    ...below.reasons.slice(0, 1),
    ...verdict.reasons.slice(0, 2),
  ],
  stronger: below.stronger,
  flags: [...verdict.flags, 'sourced-lower-in-body'],
  inBody: { is: 'lower', claim: at },
})

const routeOf = ({ relays }: SourcedClaim): string =>
  relays.length === 0 ? '' : ` (through ${relays.map(({ name }) => name).join(' and ')})`

/** The body names a weaker source, or a route that costs something and that the opening leaves out. */
const isWeaker = (opening: SourcedClaim, body: SourcedClaim): boolean =>
  originPoints[body.who] < originPoints[opening.who] ||
  body.relays.some((relay) => relay.class !== 'T0' && opening.relays.every(({ name }) => name !== relay.name)) ||
  (body.channel.kind === 'closed' && opening.channel.kind !== 'closed')

/** A country, an institution, somebody unnamed or nobody: the body may say who it was. */
const isUnspecific = ({ who }: SourcedClaim): boolean => originPoints[who] <= originPoints['W-GOV']

const isSameSpeaker = ({ speaker: one }: SourcedClaim, { speaker: other }: SourcedClaim): boolean =>
  'key' in one && 'key' in other && one.key === other.key

function bestOf(sourced: readonly Sourced[]): Sourced | undefined {
  let best: Sourced | undefined
  for (const one of sourced) if (!best || isLower(best.verdict.grade, one.verdict.grade)) best = one
  return best
}

const openingKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'standfirst', 'key-point'])

/** Headline, standfirst, key points, a list before the first paragraph, and the first paragraph. */
function openingOf({ article: { blocks } }: TextDocument): ReadonlySet<number> {
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const isOpening = (kind: BlockKind, i: number): boolean =>
    openingKinds.has(kind) || i === lead || (kind === 'list-item' && i < lead)
  return new Set(blocks.flatMap(({ kind }, i) => (isOpening(kind, i) ? [i] : [])))
}
