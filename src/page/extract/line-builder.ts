import type { Line, LineLink, Piece } from './line.ts'
import { type Place, placeAround } from './place.ts'

/**
 * Runs that do not come out as they stand: white space (one space) and characters without width (nothing). One space
 * alone is none of them, so most texts have no such run.
 */
const special =
  /(?: (?=[\s\u0085\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])|[^\S ]|[\u0085\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])[\s\u0085\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*/g
const isSpace = /\s|\u0085/

type GrowingPiece = { -readonly [Key in keyof Piece]: Piece[Key] }

/** Collects the words of one line after another; `done` gets each that has any. */
export interface LineBuilder {
  /** Whether the line has no words yet: where it ends makes no difference then. */
  readonly isEmpty: boolean
  /** Whether the line has more links than any sentence: it is a list of them. */
  readonly isListOfLinks: boolean
  add(node: Text, place: Place): void
  /** A link opens or closes. */
  link(href: string | null): void
  /** Words of the page were left out here. */
  gap(): void
  /** `<br>`: two of them break the line, one does only after the end of a sentence. */
  softBreak(): void
  /** The line is over; the next one stands in `container`. */
  breakLine(container: Place): void
}

/** The paragraph of a round-up has some twenty. */
const mostLinks = 1_000

/** Puts the text nodes of a page together to lines, in the order of the page; each goes to `done` when it is over. */
export function lineBuilder(first: Place, done: (line: Line) => void): LineBuilder {
  let container = first
  /** The words of the line so far; joined once, since a line of a hundred thousand links is one too. */
  let parts: string[] = []
  let length = 0
  let pieces: GrowingPiece[] = []
  let links: LineLink[] = []
  let linked = 0
  let place: Place | null = null
  let openLink: { href: string; start: number } | null = null
  let gap = false
  let breaks = 0

  function put(words: string, node: Text, from: number): void {
    const last = pieces[pieces.length - 1]
    if (last && !gap && last.node === node && last.from + last.length === from) {
      last.length += words.length
    } else {
      pieces.push({ at: length, node, from, length: words.length, afterGap: gap })
    }
    gap = false
    append(words)
  }

  function append(words: string): void {
    if (words !== '') parts.push(words)
    length += words.length
  }

  const endsInSpace = (): boolean => parts.at(-1)?.endsWith(' ') ?? false

  /** One space at the start of a text node is none at the start of a line or after another. */
  function putWords(words: string, node: Text, from: number): void {
    if (words.startsWith(' ') && (length === 0 || endsInSpace())) put(words.slice(1), node, from + 1)
    else put(words, node, from)
  }

  function closeLink(): void {
    if (!openLink) return
    if (length > openLink.start) {
      links.push({ href: openLink.href, start: openLink.start, end: length })
      linked += length - openLink.start
    }
    openLink = null
  }

  function flush(): void {
    const reopen = openLink
    closeLink()
    if (endsInSpace()) dropLastSpace()
    if (length > 0 && place) done({ text: parts.join(''), pieces, links, linked, place, container })
    parts = []
    length = 0
    pieces = []
    links = []
    linked = 0
    place = null
    gap = false
    breaks = 0
    openLink = reopen && { href: reopen.href, start: 0 }
  }

  function dropLastSpace(): void {
    const words = parts.pop()!
    length -= words.length
    append(words.slice(0, -1))
    const last = pieces[pieces.length - 1]!
    if (last.at + last.length > length) {
      pieces.pop()
      if (last.length > 1) pieces.push({ ...last, length: last.length - 1 })
    }
    links = links.map((link) => ({ ...link, end: Math.min(link.end, length) })).filter((l) => l.end > l.start)
  }

  function applyBreaks(next: string): void {
    const isSentence = /[.!?:;…”"’')\]]\s*$/.test(parts.slice(-2).join(''))
    if (breaks > 1 || (breaks === 1 && (isSentence || !/^\s*\p{Ll}/u.test(next)))) flush()
    else if (breaks === 1 && !endsInSpace()) append(' ') // stands in no text node
    breaks = 0
  }

  return {
    get isEmpty() {
      return length === 0
    },
    get isListOfLinks() {
      return links.length >= mostLinks
    },
    add(node, inPlace) {
      const { data } = node
      if (data.trim() === '') {
        if (data !== '' && length > 0 && !endsInSpace() && breaks === 0) put(' ', node, 0)
        return
      }
      if (breaks > 0) applyBreaks(data)
      let from = 0
      special.lastIndex = 0
      for (let run = special.exec(data); run; run = special.exec(data)) {
        if (run.index > from) putWords(data.slice(from, run.index), node, from)
        const space = run[0].search(isSpace)
        if (space >= 0 && length > 0 && !endsInSpace()) put(' ', node, run.index + space)
        from = run.index + run[0].length
      }
      if (from < data.length) putWords(from === 0 ? data : data.slice(from), node, from)
      place = place ? placeAround(place, inPlace) : inPlace
    },
    link(href) {
      closeLink()
      if (href !== null) openLink = { href, start: length }
    },
    gap() {
      gap = true
    },
    softBreak() {
      if (length > 0) breaks++
    },
    breakLine(next) {
      flush()
      container = next
    },
  }
}
