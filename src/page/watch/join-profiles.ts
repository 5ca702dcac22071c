import type { Accusation, Profile, Share } from '../../engine/profile/profile.ts'

/** The profiles of several texts of a page as one; their ids are those of the whole already. */
export function joinedProfile(profiles: readonly Profile[]): Profile {
  const sum = (pick: (profile: Profile) => number): number => profiles.reduce((all, one) => all + pick(one), 0)
  const sums = <Key extends string>(
    pick: (profile: Profile) => Readonly<Partial<Record<Key, number>>>,
  ): Record<Key, number> => {
    const all = {} as Record<Key, number>
    for (const profile of profiles) {
      for (const [key, count] of Object.entries(pick(profile)) as [Key, number][]) all[key] = (all[key] ?? 0) + count
    }
    return all
  }
  const speakers = byName(profiles.flatMap(({ speakers }) => speakers))
  const noComment = byName(profiles.flatMap(({ noComment }) => noComment))
  return {
    graded: sum(({ graded }) => graded),
    notGraded: sum(({ notGraded }) => notGraded),
    byGrade: sums(({ byGrade }) => byGrade),
    byWho: sums(({ byWho }) => byWho),
    speakers,
    relays: byName(profiles.flatMap(({ relays }) => relays)),
    sharedOrigins: profiles.flatMap(({ sharedOrigins }) => sharedOrigins),
    noComment,
    unnamed: profiles.flatMap(({ unnamed }) => unnamed),
    reliance: {
      speaker: most(profiles.map(({ reliance }) => reliance.speaker)),
      relay: most(profiles.map(({ reliance }) => reliance.relay)),
    },
    accusations: heardElsewhere(
      profiles.flatMap(({ accusations }) => accusations),
      [...speakers, ...noComment],
    ),
  }
}

/** Beyond these a reader learns nothing more of whether the accused is heard. */
const mostResponses = 50

/** Whoever is not heard in the text that accuses them may be in another one of the page, by a word of the name. */
function heardElsewhere(accusations: readonly Accusation[], heard: readonly Share[]): Accusation[] {
  const byWord = new Map<string, string[]>()
  for (const { name, claims } of heard)
    for (const word of new Set(name.split(' '))) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, claims.slice(0, mostResponses))
      else known.push(...claims.slice(0, mostResponses - known.length))
    }
  return accusations.map((accusation) => {
    const { claim, accused, responses } = accusation
    if (accused === null || responses.length > 0) return accusation
    const own = new Set(accused.split(' ').flatMap((word) => byWord.get(word) ?? []))
    own.delete(claim)
    return { claim, accused, responses: [...own].slice(0, mostResponses) }
  })
}

/** The share with the most claims, of one name over all texts. */
const most = (shares: readonly (Share | null)[]): Share | null =>
  byName(shares.filter((share) => share !== null))[0] ?? null

/** One share per name, most claims first. */
function byName(shares: readonly Share[]): Share[] {
  const all = new Map<string, string[]>()
  for (const { name, claims } of shares) {
    const known = all.get(name)
    if (known) known.push(...claims)
    else all.set(name, [...claims])
  }
  return [...all].map(([name, claims]) => ({ name, claims })).sort((a, b) => b.claims.length - a.claims.length)
}
