import type { GradedClaim } from '../../engine/report.ts'
import { makeCardHost } from './host.ts'
import { withLinesBelow, type Box } from './place.ts'
import { watchPointer } from './pointer.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** One claim as the card shows it. */
export interface CardView {
  readonly claim: GradedClaim
  /** Place among all claims of the page, from 1. */
  readonly number: number
  readonly of: number
  /** Every claim under the same words, this one included, so that all can be reached; one alone is the usual case. */
  readonly here: readonly GradedClaim[]
}

/** What can be done from inside the card. */
export interface CardActs {
  close(): void
  step(by: 1 | -1): void
  choose(id: string): void
  /** To a claim elsewhere on the page. */
  jump(id: string): void
}

/** The drawn card; drawn once, when the first card opens. */
export interface CardContents {
  show(view: CardView): void
  /** Moves the focus into the card, so that it is read aloud; says what is new in it where the focus is there already. */
  focus(): void
}

/** What the card needs of the page. Claims are given in the order of the text. */
export interface CardOfPage {
  readonly css: string
  draw(body: HTMLElement, first: CardView, acts: CardActs): CardContents
  claims(): readonly GradedClaim[]
  /** Claims that keys and pointer pass over; a jump still reaches them. */
  isPassedOver(id: string): boolean
  claimsAt(x: number, y: number): readonly string[]
  /** The boxes of a claim's lines in the viewport; empty if it is no longer there. */
  boxesOf(id: string): readonly Box[]
  /** Whether a claim's words are light on dark. */
  isOnDark(id: string): boolean
  scrollTo(id: string): void
  /** Told whenever another claim is in the card; null when it closed. */
  shows(id: string | null): void
}

export interface Card {
  /** Scrolls to the claim and opens its card, with the focus in it. False if there is no such claim. */
  jump(id: string): boolean
  /** The next or previous claim after the one shown, or after the top of the viewport. False if there is none at all. */
  step(by: 1 | -1): boolean
  close(): void
  readonly shown: string | null
}

/**
 * The hover card: resting on a claim shows it, a click or a key keeps it. Escape closes it and gives the focus back to
 * where it was. Everything ends when `signal` aborts.
 */
export function makeCard(page: CardOfPage, signal: AbortSignal): Card {
  const host = makeCardHost(page.css, signal)
  let contents: CardContents | undefined
  /** The claim in the card, and all the claims under the same words. */
  let shown: { readonly id: string; readonly here: readonly string[] } | null = null
  let isKept = false
  let focusBefore: HTMLElement | null = null

  function show(id: string, here: readonly string[], at: Point | null): boolean {
    const claims = page.claims()
    const boxes = page.boxesOf(id)
    const claim = claims.find((other) => other.id === id)
    if (!claim || boxes.length === 0) return false
    const together = claims.filter((other) => here.includes(other.id))
    const view = { claim, number: claims.indexOf(claim) + 1, of: claims.length, here: together }
    if (contents) contents.show(view)
    else contents = page.draw(host.body, view, { close, step, choose, jump })
    shown = { id, here }
    page.shows(id)
    const line = at ? nearest(boxes, at) : 0
    host.open(() => withLinesBelow(page.boxesOf(id), line), page.isOnDark(id) ? 'dark' : 'light')
    return true
  }

  function close(): void {
    if (!host.isOpen) return
    host.close()
    shown = null
    page.shows(null)
    isKept = false
    focusBefore?.focus({ preventScroll: true })
    focusBefore = null
  }

  function jump(id: string): boolean {
    page.scrollTo(id)
    if (document.activeElement instanceof HTMLElement && !host.hasFocus) focusBefore = document.activeElement
    if (!show(id, [id], null)) return false
    isKept = true
    contents?.focus()
    return true
  }

  function step(by: 1 | -1): boolean {
    const all = page.claims().map((claim) => claim.id)
    const ids = all.filter((id) => id === shown?.id || !page.isPassedOver(id))
    if (ids.length === 0) return false
    const from = shown === null ? firstBelowTop(ids, by) : ids.indexOf(shown.id) + by
    return jump(ids[(from + ids.length) % ids.length]!)
  }

  function firstBelowTop(ids: readonly string[], by: 1 | -1): number {
    const below = ids.findIndex((id) => page.boxesOf(id).some((box) => box.top >= 0))
    if (below < 0) return by === 1 ? 0 : ids.length - 1
    return by === 1 ? below : below - 1
  }

  function choose(id: string): void {
    if (shown && show(id, shown.here, null)) isKept = true
  }

  watchPointer(
    {
      claimsAt: page.claimsAt,
      isInCard: host.holds,
      show(claims, how, at) {
        if (how === 'rest' && isKept) return
        if (show(claims[0]!, claims, at)) isKept = how === 'click'
      },
      leave(how) {
        if (how === 'click' || !isKept) close()
      },
    },
    signal,
  )
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !host.isOpen) return
      event.stopPropagation() // one Escape closes one thing: the page's own dialog stays
      close()
    },
    { capture: true, signal },
  )
  return {
    jump,
    step,
    close,
    get shown() {
      return shown?.id ?? null
    },
  }
}

/** Which box is nearest to the point. */
function nearest(boxes: readonly Box[], { x, y }: Point): number {
  const distances = boxes.map(
    ({ left, top, width, height }) => Math.max(left - x, 0, x - left - width) + Math.max(top - y, 0, y - top - height),
  )
  return distances.indexOf(Math.min(...distances))
}
