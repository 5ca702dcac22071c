import { articleOf, type KindLine } from './article-of.ts'
import { inSight } from './in-sight.ts'
import type { Extraction } from './extract-article.ts'
import { headingLevel } from './headline.ts'
import { kindsOf } from './kinds.ts'
import { type Place, placeOf } from './place.ts'
import { readLines } from './read-lines.ts'
import { isFree, sightsOf } from './sight.ts'
import { slices } from './slices.ts'
import { teasersAmong } from './teaser.ts'

/** What is added outside of the body is another article only if it holds as much prose, in lines. */
const leastOfArticle = 3

/**
 * Reads what was added to a page after its article was read: entries of a live blog, the next article. Costs what was
 * added costs, however long the page is. Null if it is none of the text: an advertisement, a comment, a menu.
 */
export async function extractAdded(
  elements: readonly Element[],
  whole: Extraction,
  signal?: AbortSignal,
): Promise<Extraction | null> {
  const slice = slices(signal)
  const added: KindLine[] = []
  const hiddenNow: Element[] = []
  for (const element of elements) {
    const isInBody = whole.root?.contains(element) ?? false
    const { lines, hidden } = await readLines(element, slice, chainTo(element.parentElement))
    const sights = sightsOf(lines, null, ({ element: place }) => place.contains(whole.root) || holdsWords(place, whole))
    const prose = sights.filter((sight) => sight.isProse && isFree(sight))
    if (prose.length < (isInBody ? 1 : leastOfArticle) || (!isInBody && !isAfterBody(element, whole))) continue
    const body = lines[0]!.container
    const kinds = kindsOf(sights)
    const title = isInBody ? -1 : lines.findIndex((line) => headingLevel(line) === 1 || headingLevel(line) === 2)
    const isTeaser = teasersAmong(sights, body)
    lines.forEach((line, i) => {
      const isOther = !isInBody && isTeaser(line)
      added.push({ line, kind: i === title ? 'headline' : isOther ? 'furniture' : kinds[i]! })
    })
    hiddenNow.push(...hidden)
  }
  const document = elements[0]?.ownerDocument
  const seen = document ? inSight(added, document) : []
  if (!document || seen.length === 0) return null
  return { ...articleOf(seen, document), root: whole.root, hidden: hiddenNow }
}

/** Whether words of the article are known to stand in an element. */
function holdsWords(element: Element, { map }: Extraction): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4) // SHOW_TEXT
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (map.holds(text)) return true
  return false
}

/** The places around an element, from the body of the page down. */
function chainTo(element: Element | null): Place | null {
  if (!element || element.localName === 'html') return null
  return placeOf(element, chainTo(element.parentElement), new Map())
}

/** Next articles come after the first; what comes before is a banner. */
function isAfterBody(element: Element, { root }: Extraction): boolean {
  return root !== null && (root.compareDocumentPosition(element) & 4) !== 0 // DOCUMENT_POSITION_FOLLOWING
}
