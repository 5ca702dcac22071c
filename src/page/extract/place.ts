/** One element of the page as the rules see it: its tag, its names as words, and the places around it. */
export interface Place {
  readonly element: Element
  readonly parent: Place | null
  /** Lower case. */
  readonly tag: string
  /** The words of class, id, role and the like, lower case, split at hyphens and capitals. */
  readonly words: ReadonlySet<string>
  /** The class attribute as it stands. */
  readonly classes: string
  readonly depth: number
}

const noWords: ReadonlySet<string> = new Set()
const attributes = ['id', 'role', 'itemprop', 'data-testid', 'data-component'] as const

/** Reads a place; names repeat all over a page, so their words are kept in `seen` for the length of one walk. */
export function placeOf(element: Element, parent: Place | null, seen: Map<string, ReadonlySet<string>>): Place {
  const classes = element.getAttribute('class') ?? ''
  let names = classes
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute)
    if (value) names += ' ' + value
  }
  return {
    element,
    parent,
    tag: element.localName,
    classes,
    depth: parent ? parent.depth + 1 : 0,
    /** Asked of few places, so looked up when it is. */
    get words() {
      if (names === '') return noWords
      let words = seen.get(names)
      if (!words) seen.set(names, (words = wordsOfNames(names)))
      return words
    },
  }
}

/** "storyBody__related-links" -> story, body, related, links; and the parts as written: "storybody", "related-links". */
export function wordsOfNames(names: string): ReadonlySet<string> {
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

/** Tag and class list: paragraphs of one text are of one shape, labels of another. */
export const shapeOf = ({ tag, classes }: Place): string => `${tag}.${classes}`
