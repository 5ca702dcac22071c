import type { Extraction } from '../extract/extract-article.ts'
import { isTooLarge } from '../extract/too-large.ts'
import type { TextReader } from '../head-start.ts'
import { whenIdle } from '../when-idle.ts'

/** What became of a text while it was shown. */
export type Change =
  /** Words came to the page, and none went. */
  | { readonly is: 'more'; readonly extraction: Extraction }
  /** Words of the text went or changed just now; `changed` follows once the page has come to rest. */
  | { readonly is: 'touched' }
  /** Words of the text went, changed or came into view: what was read is no longer what is there. */
  | { readonly is: 'changed' }

/** The page has this long to finish what it is doing, in ms. */
const quiet = 300
/** A page that never rests is looked at this often, in ms. */
const longest = 1500
/** Shorter additions are labels: "5 minutes ago". */
const leastText = 40
/** A page that changes in more places at once is another page: it is not looked at change by change. */
const mostAtOnce = 2_000
/** These continue the text they are put into; other elements stand for themselves. */
const partOfText = /^(?:p|h[1-6]|ul|ol|blockquote|br|span|a|em|strong|b|i|mark|font|#text)$/

/**
 * Watches the words that were read last (given to the function it gives back, with those of them that are new), and for
 * words that come, until the signal ends it. One look a time, after the page has come to rest; it costs what changed, and mutations that touch none of the
 * words are passed over.
 */
export function watchText(
  document: Document,
  { extractAdded, isShownNow }: Pick<TextReader, 'extractAdded' | 'isShownNow'>,
  tell: (change: Change) => void,
  signal: AbortSignal,
): (now: Extraction, added: Extraction) => void {
  let whole: Extraction | null = null
  /** Elements of the text that may come into view with words; looked for when something of the kind happens first. */
  let hidden: readonly Element[] | null = null
  const added = new Set<Element>()
  let isChanged = false
  let mayOpen = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0

  const observer = new MutationObserver((records) => {
    if (!whole) return
    const wasChanged = isChanged
    if (records.length + added.size > mostAtOnce) isChanged = true
    else for (const record of records) note(record)
    if (isChanged && !wasChanged) tell({ is: 'touched' })
    if (isChanged || mayOpen || added.size > 0) lookSoon()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
    whole = null
  })

  function lookSoon(): void {
    clearTimeout(timer)
    since ||= performance.now()
    timer = setTimeout(look, Math.min(quiet, Math.max(0, since + longest - performance.now())))
  }

  function note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'attributes') {
      mayOpen ||= whole!.hidden.length > 0
      return
    }
    if (type === 'characterData') {
      isChanged ||= whole!.map.holds(target)
      return
    }
    for (const node of removedNodes) {
      isChanged ||= holdsWords(node)
      if (node.nodeType === 1) added.delete(node as Element)
    }
    for (const node of addedNodes) noteAdded(node, target)
  }

  function noteAdded(node: Node, parent: Node): void {
    if ((node.textContent?.length ?? 0) < leastText && node.nodeType !== 3) return
    if (holdsWords(node)) return // moved as it is
    if (partOfText.test(node.nodeName.toLowerCase()))
      isChanged ||= isInText(parent) && (node.textContent?.trim() ?? '') !== ''
    else if (node.nodeType === 1 && !isIn(added, node)) added.add(node as Element)
  }

  /** Whether words of the text stand right in this element, or in paragraphs that are its children. */
  function isInText(parent: Node): boolean {
    for (const child of parent.childNodes) {
      if (whole!.map.holds(child)) return true
      if (partOfText.test(child.nodeName.toLowerCase()) && holdsWords(child)) return true
    }
    return false
  }

  function holdsWords(node: Node): boolean {
    if (node.nodeType === 3) return whole!.map.holds(node)
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) if (whole!.map.holds(text)) return true
    return false
  }

  async function look(): Promise<void> {
    since = 0
    if (mayOpen) hidden ??= hiddenIn(whole)
    const opened = mayOpen && hidden!.some((element) => element.isConnected && isShownNow(element))
    const elements = [...added].filter((element) => element.isConnected)
    added.clear()
    mayOpen = false
    if (isChanged || opened) {
      isChanged = false
      tell({ is: 'changed' })
      return
    }
    if (elements.length === 0 || !whole) return
    try {
      const extraction = await extractAdded(elements, whole, signal)
      if (extraction && !signal.aborted) tell({ is: 'more', extraction })
    } catch (error) {
      if (isTooLarge(error))
        tell({ is: 'changed' }) // to be told so of the page as a whole
      else if (!signal.aborted) throw error
    }
  }

  return (now, { map }) => {
    whole = now
    whenIdle(() => {
      if (whole !== now || map.stands('all')) return
      isChanged = true // while it was read
      lookSoon()
    }, signal)
    hidden = null
  }
}

const hiddenIn = (whole: Extraction | null): Element[] =>
  (whole?.hidden ?? []).filter(
    (element) => whole?.root?.contains(element) && (element.textContent?.length ?? 0) >= leastText,
  )

/** Whether a node lies in one of these elements, which will be read as a whole. */
function isIn(elements: ReadonlySet<Element>, node: Node): boolean {
  for (const element of elements) if (element.contains(node)) return true
  return false
}
