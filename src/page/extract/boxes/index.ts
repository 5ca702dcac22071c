import type { Place } from '../place.ts'
import { advertising } from './advertising.ts'
import { authorBox } from './author-box.ts'
import type { BoxRule } from './box-rule.ts'
import { caption } from './caption.ts'
import { comments } from './comments.ts'
import { consent } from './consent.ts'
import { embed } from './embed.ts'
import { factBox } from './fact-box.ts'
import { keyPoints } from './key-points.ts'
import { navigation } from './navigation.ts'
import { newsletter } from './newsletter.ts'
import { pageFooter } from './page-footer.ts'
import { popUp } from './pop-up.ts'
import { related } from './related.ts'
import { sharing } from './sharing.ts'
import { sidebar } from './sidebar.ts'
import { standfirst } from './standfirst.ts'

/** Every box, the first that fits counts. */
export const boxes: readonly BoxRule[] = [
  consent,
  popUp,
  caption,
  embed,
  comments,
  newsletter,
  related,
  keyPoints,
  advertising,
  sharing,
  navigation,
  pageFooter,
  authorBox,
  standfirst,
  factBox,
  sidebar,
]

/** The boxes that have an entry under each word, tag or role, as their places in the list; of several, the first counts. */
function indexOf(entriesOf: (box: BoxRule) => readonly string[] | undefined): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  boxes.forEach((box, i) => {
    for (const entry of entriesOf(box) ?? []) index.set(entry, [...(index.get(entry) ?? []), i])
  })
  return index
}

const byWord = indexOf(({ words }) => words)
const byTag = indexOf(({ tags }) => tags)
const byRole = indexOf(({ roles }) => roles)
const tested = boxes.flatMap(({ test }, i) => (test ? [{ test, i }] : []))

/** The box that a place is by itself, whatever it lies in, or null. */
export function boxOf(place: Place): BoxRule | null {
  let first = byTag.get(place.tag)?.[0] ?? Infinity
  for (const word of place.words) {
    for (const i of byWord.get(word) ?? []) if (i < first && !isExcused(boxes[i]!, place)) first = i
  }
  const role = place.element.getAttribute('role')
  if (role) first = Math.min(first, byRole.get(role)?.[0] ?? Infinity)
  for (const { test, i } of tested) if (i < first && test(place)) first = i
  return boxes[first] ?? null
}

const isExcused = ({ unless }: BoxRule, place: Place): boolean =>
  unless?.some((word) => place.tag === word || place.words.has(word)) ?? false
