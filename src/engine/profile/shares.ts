import type { GradedClaim } from '../report.ts'

/** Something that claims have in common. Equal keys are the same thing, described as by the first claim that has it. */
export interface InCommon {
  readonly key: string
  readonly name: string
}

/** Claims by what they have in common, most claims first, then in the order of the text. */
export function sharesBy<Thing extends InCommon>(
  claims: readonly GradedClaim[],
  inCommon: (claim: GradedClaim, at: number) => readonly Thing[],
): (Omit<Thing, 'key'> & { claims: string[] })[] {
  const shares = new Map<string, Omit<Thing, 'key'> & { claims: string[] }>()
  claims.forEach((claim, at) => {
    for (const { key, ...described } of inCommon(claim, at)) {
      const share = shares.get(key) ?? { ...described, claims: [] }
      if (share.claims.at(-1) !== claim.id) share.claims.push(claim.id)
      shares.set(key, share)
    }
  })
  return [...shares.values()].sort((a, b) => b.claims.length - a.claims.length)
}
