import type { GradedClaim } from '../report.ts'
import type { Share } from './profile.ts'
import { sharesBy } from './shares.ts'

/**
 * Claims that look separate and come from one place: several rest on the same group of unnamed people, or on what the
 * same outlet passed on of the same origin. Rubric 2.6.3: two ways to one origin count as one source.
 */
export const sharedOrigins = (graded: readonly GradedClaim[]): Share[] =>
  sharesBy(graded, origin).filter(({ claims }) => claims.length > 1)

function origin({ speaker, relays }: GradedClaim): { key: string; name: string }[] {
  const route = relays.filter((relay) => relay.class !== 'T0').map(({ name }) => name)
  const through = route.length === 0 ? '' : ` (through ${route.join(', ')})`
  if (speaker.known === 'unnamed')
    return [{ key: `${route.join('>')}<${speaker.key}`, name: `${speaker.words}${through}` }]
  if (speaker.known === 'identified' && route.length > 0)
    return [{ key: `${route.join('>')}<${speaker.key}`, name: `${speaker.name}${through}` }]
  return []
}
