import { isPopUpContent } from './boxes/pop-up.ts'
import type { Line } from './line.ts'
import { lineBuilder } from './line-builder.ts'
import { type Place, placeOf } from './place.ts'
import type { Slices } from './slices.ts'
import { TooLarge } from './too-large.ts'
import { flowOf, plainInline } from './visible.ts'

/** Elements between two looks at the clock. */
const perLook = 64

/** Elements that sites fold text into; custom elements among them. */
const opens = /^(?:div|p|section|article|span|ul|ol|li|main|blockquote|[a-z]+-[a-z-]+)$/
/** Enough for the expanders of any page; the rest are menus. */
const mostHidden = 200

/**
 * Beyond these a page is no page of news, and only costs: elements and lines in all, elements inside one another (parsers
 * stop at 512; what a script nests deeper is passed over).
 */
const most = { elements: 300_000, lines: 20_000, deep: 600 }

interface Open {
  readonly place: Place
  readonly isBlock: boolean
  readonly isLink: boolean
  next: Node | null
}

/**
 * Every line of text that a reader can see under `root`, in order: open shadow roots and same-origin frames are
 * entered, hidden words left out (`hidden`: elements that may show theirs later). Only looks at the page. Gives way to
 * the page between slices; a page that changes meanwhile gives lines of both states, which is for the watcher to see.
 * @throws `TooLarge` for more than any page of news is, at once and not at the end of it.
 */
export async function readLines(
  root: Element,
  slice: Slices,
  around: Place | null = null,
): Promise<{ lines: Line[]; hidden: Element[] }> {
  const lines: Line[] = []
  const hidden: Element[] = []
  const seen = new Map<string, ReadonlySet<string>>()
  const top = placeOf(root, around, seen)
  const builder = lineBuilder(top, (line) => lines.push(line))
  const open: Open[] = [{ place: top, isBlock: true, isLink: false, next: firstOf(root) }]
  let steps = 0
  while (open.length > 0) {
    const here = open[open.length - 1]!
    const node = here.next
    if (node === null) {
      open.pop()
      if (here.isLink) builder.link(null)
      if (here.isBlock) builder.breakLine(blockAround(open)?.place ?? top)
      continue
    }
    here.next = nextOf(node, here.place.element)
    if (node.nodeType === 3) builder.add(node as Text, here.place)
    if (node.nodeType !== 1) continue
    const element = node as Element
    if (open.length < most.deep) enter(element, here.place)
    if (steps > most.elements || lines.length > most.lines) throw new TooLarge()
    if (++steps % perLook === 0 && slice.due()) await slice.breathe()
  }
  builder.breakLine(top)
  return { lines, hidden }

  function enter(element: Element, parent: Place): void {
    if (builder.isEmpty && holdsNothing(element)) return // its style would not matter, and costs the most
    const tag = element.localName
    if (tag === 'a' && builder.isListOfLinks) return builder.gap()
    const view = element.ownerDocument.defaultView
    if (!view) return
    const flow = flowOf(element, view)
    if (flow === 'break') return builder.softBreak()
    if (flow === 'skipped') return builder.breakLine(blockAround(open)?.place ?? top)
    if (flow === 'hidden') {
      if (hidden.length < mostHidden && canOpen(element)) hidden.push(element)
      return builder.gap()
    }
    const place = placeOf(element, parent, seen)
    const isBlock = flow === 'block' || tag === 'iframe'
    if (!isBlock && !plainInline.has(tag) && isPopUpContent(place)) return builder.gap() // a card that opens beside a word of the sentence
    const href = tag === 'a' ? (element as HTMLAnchorElement).href : ''
    if (isBlock) builder.breakLine(place)
    if (href) builder.link(href)
    open.push({ place, isBlock, isLink: href !== '', next: firstOf(element) })
  }
}

/** The first child as it is laid out: of the open shadow root or the frame's body where there is one. */
function firstOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot.firstChild
  if (element.localName === 'iframe') return frameBody(element as HTMLIFrameElement)
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) return assigned[0]!
  }
  return element.firstChild
}

/** Pictures, rules, empty boxes. What a frame or a slot shows are not its children. */
const holdsNothing = (element: Element): boolean =>
  element.firstChild === null && !element.shadowRoot && element.localName !== 'iframe' && element.localName !== 'slot'

function nextOf(node: Node, within: Element): Node | null {
  if (within.localName === 'iframe') return null
  const slotOf = (one: Node) => (one as Partial<Slottable>).assignedSlot ?? null
  const slot = within.localName === 'slot' ? slotOf(node) : null
  let next = node.nextSibling
  while (slot && next && slotOf(next) !== slot) next = next.nextSibling
  return next
}

function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument?.body ?? null
  } catch {
    return null // another origin
  }
}

/** Whether a hidden element may be shown later with words in it. */
const canOpen = (element: Element): boolean => element.firstChild !== null && opens.test(element.localName)

function blockAround(open: readonly Open[]): Open | undefined {
  return open.findLast((one) => one.isBlock)
}
