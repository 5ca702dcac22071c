import type { BlockKind } from '../../engine/article.ts'
import { headingLevel } from './headline.ts'
import type { Line } from './line.ts'
import { isSignOff } from './lines/index.ts'
import type { Place } from './place.ts'
import { isFree, type Sight } from './sight.ts'

/** How many lines at either end of the text can be the writer's own note. */
const ends = 3

/** What each line of the body is in the article. */
export function kindsOf(sights: readonly Sight[]): BlockKind[] {
  const shapes = new Set(
    sights.filter((sight) => sight.isProse && isFree(sight)).map(({ line }) => line.container.shape),
  )
  const kinds = sights.map((sight) => kindOf(sight, shapes))
  const running = kinds.flatMap((kind, i) => (kind === 'paragraph' ? [i] : []))
  for (const i of [...running.slice(0, ends), ...running.slice(-ends)]) {
    if (isSignOff(sights[i]!.line)) kinds[i] = 'furniture'
  }
  return kinds
}

function kindOf({ line, box, rule, isProse }: Sight, shapes: ReadonlySet<string>): BlockKind {
  if (box) return box.kind
  if (rule) return rule.kind
  if (headingLevel(line) > 0) return line.linked > line.text.length * 0.6 ? 'furniture' : 'subheading'
  if (isOnlyLink(line)) return 'furniture'
  if (isUnderPicture(line)) return 'caption'
  if (isIn(line, 'blockquote')) return 'quote'
  if (isIn(line, 'li')) return 'list-item'
  if (isProse || line.container.tag === 'p' || shapes.has(line.container.shape)) return 'paragraph'
  return 'furniture'
}

/** A link and nothing else is the way to another story, unless it is a full sentence in small letters. */
function isOnlyLink({ text, linked }: Line): boolean {
  return linked > text.length * 0.8 && (!/[.”"]$/.test(text) || text === text.toUpperCase())
}

/** A short line in italics right under a picture, on sites that write captions as paragraphs. */
function isUnderPicture({ text, place, container }: Line): boolean {
  if (text.length > 250 || !/^(?:em|i|small|cite)$/.test(place.tag)) return false
  const { element } = container
  return isPicture(element) || (element.previousElementSibling !== null && isPicture(element.previousElementSibling))
}

function isPicture(element: Element): boolean {
  const hasImage = element.localName === 'img' || element.querySelector('img, picture, video, iframe') !== null
  return hasImage && (element.textContent ?? '').trim().length < 300
}

function isIn({ container }: Line, tag: string): boolean {
  for (let at: Place | null = container, up = 0; at && up < 4; at = at.parent, up++) if (at.tag === tag) return true
  return false
}
