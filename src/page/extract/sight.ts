import { boxOf, boxes } from './boxes/index.ts'
import type { BoxRule } from './boxes/box-rule.ts'
import type { Line } from './line.ts'
import { lineRuleOf } from './lines/index.ts'
import type { LineRule } from './lines/line-rule.ts'
import type { Place } from './place.ts'

/** A line with what its place and its words say about it. */
export interface Sight {
  readonly line: Line
  /** The box it lies in that counts, or null. */
  readonly box: BoxRule | null
  /** What its words give away; asked only of lines in no box. */
  readonly rule: LineRule | null
  /** Reads like running text, wherever it stands. */
  readonly isProse: boolean
}

/** Neither its place nor its words speak against it. */
export const isFree = ({ box, rule }: Sight): boolean => box === null && rule === null

/** A box that holds this share of the prose of a page is none, unless its rule says otherwise: its names then mean something else. */
const mostOfPage = 0.4
/** A place named as the body is taken at its word from this share on. */
const namedBodyShare = 0.25
const bodyNames = ['articlebody', 'storybody'].concat(
  ['article', 'story', 'entry', 'post', 'content', 'main', 'page'].flatMap((of) =>
    ['body', 'content', 'text', 'copy', 'main'].map((part) => `${of}-${part}`),
  ),
)

/**
 * Looks at every line. A box does not count where it holds the headline, the place named as the body, or much of the
 * page's prose: a page wrapped in a form, a body of class "has-newsletter", an article in a "sidebar-grid". Of lines that
 * came later no share can be told: there `isTrusted` says which places are known to hold text.
 */
export function sightsOf(
  lines: readonly Line[],
  headline: Line | null,
  isTrusted: ((place: Place) => boolean) | null = null,
): Sight[] {
  const own = new Map<Place, BoxRule | null>()
  const ownBox = (place: Place): BoxRule | null => {
    let box = own.get(place)
    if (box === undefined) own.set(place, (box = isWholePage(place) ? null : boxOf(place)))
    return box
  }
  const proseLines = new Set(lines.filter(readsAsProse))
  const { prose, total } = proseOf(proseLines, ownBox)
  const around = new Set<Place>()
  for (let at = headline?.container ?? null; at; at = at.parent) around.add(at)
  const isNamedBody = (place: Place): boolean =>
    (prose.get(place.shape) ?? 0) > total * namedBodyShare && bodyNames.some((name) => place.words.has(name))
  const unnamed = new Set<Place>()
  for (const line of proseLines) {
    let isIn = false
    for (let at: Place | null = line.container; at; at = at.parent) {
      if (isIn ? around.has(at) : unnamed.has(at)) break // the places around it were looked at for another line
      isIn ||= isNamedBody(at)
      if (isIn) around.add(at)
      else unnamed.add(at)
    }
  }

  const shareOf = (place: Place): number => (prose.get(place.shape) ?? 0) / total

  const known = new Map<Place, BoxRule | null>()
  const boxAround = (place: Place): BoxRule | null => {
    const before = known.get(place)
    if (before !== undefined) return before
    const box = ownBox(place)
    const counts =
      box &&
      !around.has(place) &&
      (box.certain || isTrusted !== null || shareOf(place) < (box.upTo ?? mostOfPage)) &&
      !isTrusted?.(place)
    const outer = place.parent && boxAround(place.parent)
    const found = counts ? earlier(box, outer) : outer
    known.set(place, found)
    return found
  }
  const sights = lines.map((line) => sightOf(line, proseLines.has(line), boxAround))
  const shape = houseShape(sights)
  return sights.map((sight) => (shape !== null && isMisnamed(sight, shape) ? sightOf(sight.line, true, null) : sight))
}

/** Most lines of a page are labels of other things that nobody asks about: box and rule are looked up when they are asked. */
function sightOf(line: Line, isProse: boolean, boxAround: ((place: Place) => BoxRule | null) | null): Sight {
  let rule: LineRule | null | undefined
  return {
    line,
    isProse,
    get box() {
      return boxAround && boxAround(line.place)
    },
    get rule() {
      if (rule === undefined) rule = this.box ? null : lineRuleOf(line)
      return rule
    },
  }
}

/** Boxes whose names are also given to parts of the text: the free part of a metered article is its "teaser". */
const doubtful: ReadonlySet<string> = new Set(['related', 'advertising', 'author-box', 'sharing', 'newsletter'])

const isMisnamed = ({ line, box, isProse }: Sight, shape: string): boolean =>
  isProse && box !== null && doubtful.has(box.name) && line.container.shape === shape && line.linked === 0

/** The class list that most free prose of the page shares, if it has one. */
function houseShape(sights: readonly Sight[]): string | null {
  const held = new Map<string, number>()
  let total = 0
  for (const { line, box, isProse } of sights) {
    if (!isProse || box) continue
    total += line.text.length
    held.set(line.container.shape, (held.get(line.container.shape) ?? 0) + line.text.length)
  }
  const [shape, length] = [...held].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return length > total / 2 && !shape.endsWith('.') ? shape : null
}

const isWholePage = ({ tag }: Place): boolean => tag === 'body' || tag === 'html' || tag === 'main'

/**
 * How much prose the places of each shape hold, without what lies in certain boxes: a text served in chunks has many
 * places of one name.
 */
function proseOf(
  proseLines: Iterable<Line>,
  ownBox: (place: Place) => BoxRule | null,
): { prose: Map<string, number>; total: number } {
  const prose = new Map<string, number>()
  let total = 0
  for (const line of proseLines) {
    const shapes = new Set<string>()
    let isCertain = false
    for (let at: Place | null = line.place; at && !isCertain; at = at.parent) {
      isCertain = ownBox(at)?.certain === true
      shapes.add(at.shape)
    }
    if (isCertain) continue
    total += line.text.length
    for (const shape of shapes) prose.set(shape, (prose.get(shape) ?? 0) + line.text.length)
  }
  return { prose, total }
}

/** Of a box in a box, the one that stands first in the list says what the words are. */
function earlier(one: BoxRule, other: BoxRule | null): BoxRule {
  return other && boxes.indexOf(other) < boxes.indexOf(one) ? other : one
}

/** Words in sentences, and not a link: long enough to be none of the labels of a page. */
function readsAsProse({ text, linked }: Line): boolean {
  return (
    text.length >= 40 && linked < text.length * 0.6 && (text.length >= 120 || /[.!?…:;”"’')]$|, |[.!?] /.test(text))
  )
}
