import { type Article, isReadable } from '../../engine/article.ts'
import { firstInOrder } from '../../engine/first-in-order.ts'
import type { TextMap } from './text-map.ts'

/** The text nodes in which words stand that a claim can be made of: those of captions and menus are left out. */
export function readableTexts(article: Article, { pieces }: TextMap): Text[] {
  const texts: Text[] = []
  for (const { kind, span } of article.blocks) {
    if (!isReadable(kind)) continue
    for (let i = firstInOrder(pieces, ({ at }) => at, span.start); i < pieces.length; i++) {
      const { at, node } = pieces[i]!
      if (at >= span.end) break
      texts.push(node)
    }
  }
  return texts
}
