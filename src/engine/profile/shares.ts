import type { GradedClaim } from '../report.ts'
import type { Share } from './profile.ts'

/** Claims by what they have in common, most claims first, then in the order of the text. Equal keys share a name. */
export function sharesBy(
  claims: readonly GradedClaim[],
  inCommon: (claim: GradedClaim) => readonly { readonly key: string; readonly name: string }[],
): Share[] {
  const shares = new Map<string, { name: string; claims: string[] }>()
  for (const claim of claims)
    for (const { key, name } of inCommon(claim)) {
      const share = shares.get(key) ?? { name, claims: [] }
      if (share.claims.at(-1) !== claim.id) share.claims.push(claim.id)
      shares.set(key, share)
    }
  return [...shares.values()].sort((a, b) => b.claims.length - a.claims.length)
}
