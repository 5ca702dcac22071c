import type { Accusation, Profile, Share, SharedOrigin } from '../src/engine/profile/profile.ts'

/** The article as a whole, a fact a line; numbers in brackets are those of the claims behind it. */
export function profileLines(profile: Profile): string[] {
  const { graded, speakers, relays, unnamed, reliance, sharedOrigins, noComment, accusations } = profile
  const share = (count: number): string => `${count} of ${graded} (${Math.round((100 * count) / graded)} %)`
  const most = (what: string, one: Share | null): string[] =>
    one ? [`Most on one ${what}: ${one.name}, ${share(one.claims.length)}`] : []
  return [
    `Speakers: ${listed(speakers)}`,
    ...(relays.length > 0 ? [`Came through: ${listed(relays)}`] : []),
    ...most('speaker', reliance.speaker),
    ...most('relay', reliance.relay),
    ...(graded > 0 ? [`On unnamed sources or nobody: ${share(unnamed.length)}`] : []),
    ...sharedOrigins.map((one) => `One origin: ${originWords(one)} [${one.claims.join(' ')}]`),
    ...(noComment.length > 0 ? [`Asked, did not comment: ${listed(noComment)}`] : []),
    ...accusations.map(accusationWords),
  ]
}

const listed = (shares: readonly Share[]): string =>
  shares.length === 0 ? 'none' : shares.map(({ name, claims }) => `${name} [${claims.join(' ')}]`).join(' · ')

function originWords({ is, name, through }: SharedOrigin): string {
  const what = is === 'event' ? `what was said at one event (${name})` : name
  return through === null ? what : `${what}, through ${through}`
}

function accusationWords({ claim, accused, responses }: Accusation): string {
  const heard = responses.length > 0 ? `heard [${responses.join(' ')}]` : 'not heard in the article'
  return `Accusation [${claim}]: ${accused ? `${accused}, ${heard}` : 'whom it means cannot be told'}`
}
