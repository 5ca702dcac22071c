import type { GradedClaim } from '../report.ts'
import type { Speaker } from '../sources/sourced-claim.ts'
import type { Share } from './profile.ts'
import { type InCommon, sharesBy } from './shares.ts'

/** Distinct speakers, most claims first. What two say together counts for both: "Lind and Roth said". */
export function speakersOf(graded: readonly GradedClaim[]): Share[] {
  const alone = new Map<string, string>()
  for (const { speaker } of graded)
    if (speaker.known === 'identified' && !isJoint(speaker.key)) alone.set(speaker.key, speaker.name)
  return sharesBy(graded, ({ speaker }) => oneByOne(speaker, alone))
}

const isJoint = (key: string): boolean => key.includes(' + ')

/** The speakers behind one claim; joint ones whose names cannot be told apart stay one speaker. */
function oneByOne(speaker: Speaker, alone: ReadonlyMap<string, string>): InCommon[] {
  if (speaker.known !== 'identified') return []
  const { key, name } = speaker
  if (!isJoint(key)) return [{ key, name }]
  const names = name.split(' and ')
  const each = [...new Set(key.split(' + '))].map((key) => ({
    key,
    name: alone.get(key) ?? names.find((one) => key.endsWith(`:${one.toLowerCase()}`)),
  }))
  if (!each.every((one): one is InCommon => one.name !== undefined)) return [{ key, name }]
  return each.sort((a, b) => name.indexOf(a.name) - name.indexOf(b.name))
}
