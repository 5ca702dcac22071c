/** One element of the page as the rules see it: its tag, its names as words, and the places around it. */
export interface Place {
  readonly element: Element
  readonly parent: Place | null
  /** Lower case. */
  readonly tag: string
  /** The words of class, id, role and the like, lower case, split at hyphens and capitals. */
  readonly words: ReadonlySet<string>
  /** Tag and class list: paragraphs of one text are of one shape, labels of another. */
  readonly shape: string
  readonly depth: number
}

const noWords: ReadonlySet<string> = new Set()
const attributes = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'] as const

/** Names repeat all over a page, so their words are kept for the length of one walk. */
export type SeenNames = Map<string, ReadonlySet<string>>

/** There is one for every element of a page: what is asked of few is looked up when it is. */
class PlaceOfElement implements Place {
  readonly element: Element
  readonly parent: Place | null
  readonly tag: string
  readonly depth: number
  private readonly seen: SeenNames
  private ownWords: ReadonlySet<string> | null = null
  private ownShape: string | null = null

  constructor(element: Element, parent: Place | null, seen: SeenNames) {
    this.element = element
    this.parent = parent
    this.tag = element.localName
    this.depth = parent ? parent.depth + 1 : 0
    this.seen = seen
  }

  get words(): ReadonlySet<string> {
    return (this.ownWords ??= wordsOf(this.element, this.seen))
  }

  get shape(): string {
    return (this.ownShape ??= `${this.tag}.${this.element.getAttribute('class') ?? ''}`)
  }
}

/** The place of an element in its parent’s; `seen` remembers the words of names met before on the page. */
export const placeOf = (element: Element, parent: Place | null, seen: SeenNames): Place =>
  new PlaceOfElement(element, parent, seen)

function wordsOf(element: Element, seen: SeenNames): ReadonlySet<string> {
  if (!element.hasAttributes()) return noWords
  let names = ''
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute)
    if (value) names += ' ' + value
  }
  if (names === '') return noWords
  let words = seen.get(names)
  if (!words) seen.set(names, (words = wordsOfNames(names)))
  return words
}

/** "storyBody__related-links" -> story, body, related, links; and the parts as written: "storybody", "related-links". */
function wordsOfNames(names: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const name of names.slice(0, 400).split(/\s+/)) {
    const parts = name.split(/[^A-Za-z0-9]+/)
    for (const part of parts) {
      if (part === '') continue
      words.add(part.toLowerCase())
      if (!/[a-z][A-Z]/.test(part)) continue
      for (const word of part.match(/[A-Z]?[^A-Z]+|[A-Z]+/g) ?? []) words.add(word.toLowerCase())
    }
    for (let i = 0; i + 1 < parts.length; i++) {
      if (parts[i] && parts[i + 1]) words.add(`${parts[i]}-${parts[i + 1]}`.toLowerCase())
    }
  }
  return words
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: Place, outer: Place): boolean {
  let at: Place | null = inner
  while (at && at.depth > outer.depth) at = at.parent
  return at === outer
}

/** The deepest place that holds both. Both must come from one walk. */
export function placeAround(one: Place, other: Place): Place {
  let a: Place = one
  let b: Place = other
  while (a !== b) {
    if (a.depth >= b.depth && a.parent) a = a.parent
    else if (b.parent) b = b.parent
    else return b
  }
  return a
}
