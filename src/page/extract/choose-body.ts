import type { BlockKind } from '../../engine/article.ts'
import type { KindLine } from './article-of.ts'
import { markCopies } from './copies.ts'
import { findHeadline } from './headline.ts'
import { kindsOf } from './kinds.ts'
import type { Line } from './line.ts'
import { isWithin, type Place, placeAround } from './place.ts'
import { isFree, type Sight, sightsOf } from './sight.ts'
import type { Slices } from './slices.ts'
import { teasersAmong } from './teaser.ts'

/** The deepest place with this share of the page's free prose is sure to be the article's. */
const coreShare = 0.6
/** The deepest place with this share is the article with what stands apart from its core, and perhaps teasers. */
const bodyShare = 0.85

/** The lines that are the article, each with its kind, and the place that holds them; none where no text runs. */
export async function chooseBody(
  lines: readonly Line[],
  document: Document,
  slice: Slices,
): Promise<{ body: Place | null; article: KindLine[] }> {
  const headline = findHeadline(lines, document)
  if (slice.due()) await slice.breathe()
  const sights = sightsOf(lines, headline)
  if (slice.due()) await slice.breathe()
  const core = placeOfShare(sights, coreShare)
  const body = placeOfShare(sights, bodyShare)
  if (!core || !body) return { body: null, article: [] }
  const inside = sights.filter(({ line }) => line !== headline && isWithin(line.container, body))
  if (inside.length === 0) return { body: null, article: [] } // all its prose is the headline
  const isTeaser = teasersAmong(inside, body)
  const teasers = new Set(inside.filter(({ line }) => !isWithin(line.container, core) && isTeaser(line)))
  const over = isOverBody(headline, inside) ? inside.findIndex(({ line }) => isAfter(line, headline!)) : 0
  if (slice.due()) await slice.breathe()
  const kinds = kindsOf(inside)
  const article: KindLine[] = headline ? [{ line: headline, kind: 'headline' }] : []
  article.push(...leadOf(sights, headline, inside[0]!))
  inside.forEach((sight, i) => {
    article.push({ line: sight.line, kind: i < over || teasers.has(sight) ? 'furniture' : kinds[i]! })
  })
  return { body, article: markCopies(article) }
}

function placeOfShare(sights: readonly Sight[], share: number): Place | null {
  const weight = new Map<Place, number>()
  let total = 0
  for (const sight of sights) {
    if (!sight.isProse || !isFree(sight)) continue
    const { length } = sight.line.text
    total += length
    for (let at: Place | null = sight.line.container; at; at = at.parent) weight.set(at, (weight.get(at) ?? 0) + length)
  }
  let best: Place | null = null
  for (const [place, held] of weight) if (held >= total * share && (!best || place.depth > best.depth)) best = place
  return best
}

/** Whether nearly all prose comes after the headline, so that what stands before it is no part of the text. */
function isOverBody(headline: Line | null, inside: readonly Sight[]): boolean {
  if (!headline) return false
  const prose = inside.filter((sight) => sight.isProse && isFree(sight))
  return prose.filter(({ line }) => isAfter(line, headline)).length > prose.length * 0.8
}

function isAfter(line: Line, other: Line): boolean {
  const [a, b] = [line.container.element, other.container.element]
  return (b.compareDocumentPosition(a) & 4) !== 0 // DOCUMENT_POSITION_FOLLOWING
}

const leads: ReadonlySet<BlockKind> = new Set<BlockKind>(['standfirst', 'key-point'])

/** Prose between the headline and the body: standfirst, key points, the introduction of a live blog. */
function leadOf(sights: readonly Sight[], headline: Line | null, first: Sight): KindLine[] {
  if (!headline) return []
  const from = sights.findIndex(({ line }) => line === headline) + 1
  const to = sights.indexOf(first)
  const around = placeAround(headline.container, first.line.container)
  const lead = sights
    .slice(from, Math.max(from, to))
    .filter(
      (sight) =>
        sight.isProse &&
        !sight.rule &&
        (!sight.box || leads.has(sight.box.kind)) &&
        isWithin(sight.line.container, around),
    )
  const paragraphs = lead.filter(({ line, box }) => !box && line.container.tag === 'p').length
  return lead.map(({ line, box }) => ({
    line,
    kind: box?.kind ?? (line.container.tag === 'p' && paragraphs > 1 ? 'paragraph' : 'standfirst'),
  }))
}
