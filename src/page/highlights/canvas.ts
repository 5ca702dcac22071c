import { inkOf } from './ink.ts'
import { highlightCss, highlightNames, type Look } from './looks.ts'

/** Where ranges are painted: the highlight registries and style sheets of every document and shadow root they lie in. */
export interface Canvas {
  add(name: string, ranges: readonly Range[]): void
  /** Takes one highlight of ours away, everywhere. */
  remove(name: string): void
  /** Leaves the page as it was. */
  clear(): void
}

type View = Window & typeof globalThis

export function canvas(look: Look): Canvas {
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>()
  const views = new Set<View>()

  /** A style sheet counts only in its own document or shadow root, and must be made by that document's window. */
  function dress(root: Document | ShadowRoot, view: View, words: Range): void {
    if (sheets.has(root)) return
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(highlightCss(look, inkOf(words)))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    sheets.set(root, sheet)
  }

  return {
    add(name, ranges) {
      for (const range of ranges) {
        const root = range.startContainer.getRootNode()
        const view = range.startContainer.ownerDocument?.defaultView as View | null | undefined
        if (!view || !(root.nodeType === 9 || root.nodeType === 11)) continue // not on the page any more
        dress(root as Document | ShadowRoot, view, range)
        views.add(view)
        const known = view.CSS.highlights.get(name)
        if (known) known.add(range)
        else view.CSS.highlights.set(name, new view.Highlight(range))
      }
    },
    remove(name) {
      for (const view of views) view.CSS.highlights.delete(name)
    },
    clear() {
      for (const view of views) for (const name of highlightNames) view.CSS.highlights.delete(name)
      for (const [root, sheet] of sheets) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
      }
      sheets.clear()
      views.clear()
    },
  }
}
