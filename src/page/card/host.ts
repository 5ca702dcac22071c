import { type Box, placeBeside } from './place.ts'

/** The card on the page: an element of ours outside the body, in the page only while the card is open. */
export interface CardHost {
  /** Puts the card beside the line that `line` measures; it is asked again whenever the page scrolls or changes size. */
  open(line: () => Box | null): void
  close(): void
  readonly isOpen: boolean
  /** The element that contents go into; page scripts cannot reach it (closed shadow root). */
  readonly body: HTMLElement
  /** Whether an event on the page happened inside the card. */
  holds(event: Event): boolean
}

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
 * Makes the host, closed. It lies in the top layer (popover), so no style of the page can cover it; `css` comes by an
 * adopted style sheet, which strict content security policies allow. Everything goes when `signal` aborts.
 */
export function makeCardHost(css: string, signal: AbortSignal): CardHost {
  const host = document.createElement('div')
  host.style.cssText = 'all: initial !important'
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${css}\n.surface:empty { display: none }`) // until the contents have come
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
    const { width, height } = body.getBoundingClientRect()
    const { left, top } = placeBeside(box, { width, height }, { width: innerWidth, height: innerHeight })
    host.style.cssText = `all: initial !important; position: fixed !important; inset: auto !important; left: ${left}px !important; top: ${top}px !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: transparent !important; overflow: visible !important`
  }
  const placeSoon = (): void => {
    if (line && !frame) frame = requestAnimationFrame(place)
  }
  const resized = new ResizeObserver(placeSoon)

  function open(measure: () => Box | null): void {
    line = measure
    if (!host.isConnected) {
      document.documentElement.append(host)
      host.showPopover()
      resized.observe(body)
    }
    place()
  }
  function close(): void {
    line = null
    cancelAnimationFrame(frame)
    frame = 0
    resized.disconnect()
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
    body,
    holds: (event) => event.composedPath().includes(host),
  }
}
