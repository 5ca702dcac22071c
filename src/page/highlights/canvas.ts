import { inkOf, type Ink } from './ink.ts'
import { highlightCss, highlightNames, type Look } from './looks.ts'
import { selectorOf, selectorsOf } from './where.ts'

/** Where ranges are painted: the highlight registries and style sheets of every document and shadow root they lie in. */
export interface Canvas {
  /**
   * Writes the styles for words of these text nodes, which are not painted yet: the browser computes them while the
   * background reads.
   */
  prepare(texts: readonly Text[]): void
  add(name: string, ranges: readonly Range[]): void
  /** Takes some of the ranges of a highlight away. */
  take(name: string, ranges: readonly Range[]): void
  /** Takes one highlight of ours away, everywhere. */
  remove(name: string): void
  /** Fits the style to the colour the words have now. */
  freshen(): void
  /** Leaves the page as it was. */
  clear(): void
}

/** A style sheet of ours, the words that told it the ink, that ink, and the elements it is for. */
interface Sheet {
  readonly sheet: CSSStyleSheet
  readonly words: Range
  readonly selectors: Set<string>
  ink: Ink
}

type View = Window & typeof globalThis

/** Where words stand. */
interface Ground {
  readonly root: Document | ShadowRoot
  readonly view: View
}

/**
 * A frame's window as the scripts in the frame have it. From an extension's side Firefox gives the page's own highlights
 * for every frame's. All that is handed over there is ranges of the frame's own words.
 */
const scriptSideOf = (view: View): View =>
  view === window ? view : ((view as View & { wrappedJSObject?: View }).wrappedJSObject ?? view)

/** Null for what is not on the page any more. */
function groundOf(node: Node): Ground | null {
  const root = node.getRootNode()
  const view = node.ownerDocument?.defaultView as View | null | undefined
  return view && (root.nodeType === 9 || root.nodeType === 11) ? { root: root as Document | ShadowRoot, view } : null
}

/** A canvas for the marks of one look; nothing is on it yet. */
export function canvas(look: Look): Canvas {
  const sheets = new Map<Document | ShadowRoot, Sheet>()
  const views = new Set<View>()

  /** A style sheet counts only in its own document or shadow root, and must be made by that document's window. */
  function dress({ root, view }: Ground, words: Range, selectors: Iterable<string>): void {
    let dressed = sheets.get(root)
    if (!dressed) {
      dressed = { sheet: new view.CSSStyleSheet(), words, selectors: new Set(), ink: inkOf(words) }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, dressed.sheet]
      sheets.set(root, dressed)
    }
    const before = dressed.selectors.size
    for (const selector of selectors) dressed.selectors.add(selector)
    if (dressed.selectors.size > before) write(dressed)
  }

  const write = ({ sheet, ink, selectors }: Sheet): void => sheet.replaceSync(highlightCss(look, ink, selectors))

  return {
    prepare(texts) {
      const found = new Map<Node, { ground: Ground; first: Text; selectors: Set<string> }>()
      for (const text of texts) {
        const ground = groundOf(text)
        if (!ground) continue
        const known = found.get(ground.root)
        if (known) known.selectors.add(selectorOf(text.parentElement))
        else found.set(ground.root, { ground, first: text, selectors: new Set([selectorOf(text.parentElement)]) })
      }
      for (const { ground, first, selectors } of found.values()) {
        const words = ground.view.document.createRange()
        words.selectNodeContents(first)
        dress(ground, words, selectors)
      }
    },
    add(name, ranges) {
      for (const range of ranges) {
        const ground = groundOf(range.startContainer)
        if (!ground) continue
        const { view } = ground
        dress(ground, range, selectorsOf(range))
        views.add(view)
        const { CSS, Highlight } = scriptSideOf(view)
        const known = CSS.highlights.get(name)
        if (known) known.add(range)
        else CSS.highlights.set(name, new Highlight(range))
      }
    },
    take(name, ranges) {
      for (const view of views) {
        const known = scriptSideOf(view).CSS.highlights.get(name)
        for (const range of ranges) known?.delete(range)
      }
    },
    remove(name) {
      for (const view of views) scriptSideOf(view).CSS.highlights.delete(name)
    },
    freshen() {
      for (const one of sheets.values()) {
        const ink = inkOf(one.words)
        if (ink === one.ink) continue
        one.ink = ink
        write(one)
      }
    },
    clear() {
      for (const view of views) for (const name of highlightNames) scriptSideOf(view).CSS.highlights.delete(name)
      for (const [root, { sheet }] of sheets) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
      }
      sheets.clear()
      views.clear()
    },
  }
}
