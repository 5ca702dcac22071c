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

/** Words to look up; the rule order decides where a place has words of several. */
const byWord = new Map<string, number[]>()
boxes.forEach(({ words }, i) => words?.forEach((word) => byWord.set(word, [...(byWord.get(word) ?? []), i])))

/** The box that a place is by itself, whatever it lies in, or null. */
export function boxOf(place: Place): BoxRule | null {
  let first = Infinity
  for (const word of place.words) {
    for (const i of byWord.get(word) ?? []) if (i < first && !isExcused(boxes[i]!, place)) first = i
  }
  for (let i = 0; i < boxes.length && i < first; i++) {
    const { tags, roles, test } = boxes[i]!
    if (tags?.includes(place.tag) || test?.(place)) first = i
    else if (roles?.includes(place.element.getAttribute('role') ?? '')) first = i
  }
  return boxes[first] ?? null
}

const isExcused = ({ unless }: BoxRule, place: Place): boolean =>
  unless?.some((word) => place.tag === word || place.words.has(word)) ?? false
