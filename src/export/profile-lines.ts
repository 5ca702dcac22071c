import type { Accusation, Profile, Share, SharedOrigin } from '../engine/profile/profile.ts'

/** How the claims behind a fact are told: by how many they are, or by their ids. */
export type Behind = (claims: readonly string[]) => string

export const asCount: Behind = (claims) => `(${claims.length})`
export const asIds: Behind = (claims) => `[${claims.join(' ')}]`

/** The article as a whole in English, a fact a line. Names are page text. */
export function profileLines(profile: Profile, behind: Behind): string[] {
  const { graded, speakers, relays, unnamed, reliance, sharedOrigins, noComment, accusations } = profile
  const share = (count: number): string => `${count} of ${graded} (${Math.round((100 * count) / graded)} %)`
  const most = (what: string, one: Share | null): string[] =>
    one ? [`Most on one ${what}: ${one.name}, ${share(one.claims.length)}`] : []
  const listed = (shares: readonly Share[]): string =>
    shares.length === 0 ? 'none' : shares.map(({ name, claims }) => `${name} ${behind(claims)}`).join(' · ')
  return [
    `Speakers: ${listed(speakers)}`,
    ...(relays.length > 0 ? [`Came through: ${listed(relays)}`] : []),
    ...most('speaker', reliance.speaker),
    ...most('relay', reliance.relay),
    ...(graded > 0 ? [`On unnamed sources or nobody: ${share(unnamed.length)}`] : []),
    ...sharedOrigins.map((one) => `One origin: ${originWords(one)} ${behind(one.claims)}`),
    ...(noComment.length > 0 ? [`Asked, did not comment: ${noComment.map(({ name }) => name).join(' · ')}`] : []),
    ...accusations.map((one) => accusationWords(one, behind)),
  ]
}

function originWords({ is, name, through }: SharedOrigin): string {
  const what = is === 'event' ? `what was said at one event, ${name}` : name
  return through === null ? what : `${what}, through ${through}`
}

function accusationWords({ claim, accused, responses }: Accusation, behind: Behind): string {
  const head = behind === asIds ? `Accusation ${behind([claim])}` : 'Accusation'
  if (accused === null) return `${head}: whom it means cannot be told`
  return `${head}: of ${accused}, ${responses.length > 0 ? `heard ${behind(responses)}` : 'not heard in the article'}`
}
