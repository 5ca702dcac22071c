import { type Box, placeBeside } from './place.ts'

/** The card on the page: an element of ours outside the body, in the page only while the card is open. */
export interface CardHost {
  /**
   * Puts the card beside the line that `line` measures; it is asked again whenever the page scrolls or changes size. The
   * card is light or dark as the page is there.
   */
  open(line: () => Box | null, theme: 'light' | 'dark'): void
  close(): void
  readonly isOpen: boolean
  readonly hasFocus: boolean
  /** The element that contents go into; page scripts cannot reach it (closed shadow root). */
  readonly body: HTMLElement
  /** Whether an event on the page happened inside the card. */
  holds(event: Event): boolean
}

/** The card is never higher than this, in CSS pixels; what does not fit is scrolled to. */
const highest = 440
const borders = 2

/**
 * From inside the shadow root it counts more than anything the page could say of the host, inline styles too. The host
 * lies in the corner, the card in it is moved to its words: what lies under the host stays within reach.
 */
const hostCss = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; pointer-events: none !important }
.surface { pointer-events: auto }
@media print { :host { display: none !important } }
`

/** Events of ours that the page's own shortcuts and menus must not hear. */
const keptInside = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
]

/**
 * Makes the host, closed. It lies in the top layer (popover), so no style of the page can cover it; styles come by
 * adopted style sheets, which strict content security policies allow. Everything goes when `signal` aborts.
 */
export function makeCardHost(css: string, signal: AbortSignal): CardHost {
  const host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${css}\n${hostCss}`)
  root.adoptedStyleSheets = [sheet]
  const body = document.createElement('div')
  body.className = 'surface'
  root.append(body)
  for (const kind of keptInside) root.addEventListener(kind, (event) => event.stopPropagation())

  let line: (() => Box | null) | null = null
  let frame = 0
  const place = (): void => {
    frame = 0
    const box = line?.()
    if (!box) return close()
    const card = body.firstElementChild as HTMLElement | null
    if (!card) return // its script is coming
    const size = { width: card.offsetWidth, height: Math.min(card.scrollHeight + borders, highest) }
    const { left, top, height } = placeBeside(box, size, { width: innerWidth, height: innerHeight })
    card.style.maxHeight = `${height}px`
    body.style.translate = `${left}px ${top}px`
  }
  const placeSoon = (): void => {
    if (line && !frame) frame = requestAnimationFrame(place)
  }
  const changed = new MutationObserver(placeSoon)

  function open(measure: () => Box | null, theme: 'light' | 'dark'): void {
    line = measure
    body.style.colorScheme = theme
    if (!host.isConnected) {
      document.documentElement.append(host)
      host.showPopover()
      changed.observe(body, { childList: true, characterData: true, subtree: true })
    }
    place()
  }
  function close(): void {
    line = null
    cancelAnimationFrame(frame)
    frame = 0
    changed.disconnect()
    host.remove()
  }
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal })
  addEventListener('resize', placeSoon, { passive: true, signal })
  signal.addEventListener('abort', close)

  return {
    open,
    close,
    get isOpen() {
      return host.isConnected
    },
    get hasFocus() {
      return document.activeElement === host
    },
    body,
    holds: (event) => event.composedPath().includes(host),
  }
}
