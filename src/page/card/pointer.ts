/** What the pointer asks for. */
export interface PointerAsks {
  /** The claims painted at this point of the viewport, the innermost first. */
  claimsAt(x: number, y: number): readonly string[]
  /** Whether the event happened inside the card. */
  isInCard(event: Event): boolean
  /** The pointer rested on claims, or clicked them (then the card stays until it is closed). */
  show(claims: readonly string[], how: 'rest' | 'click', at: { x: number; y: number }): void
  /** The pointer went elsewhere and stayed away, or clicked elsewhere. */
  leave(how: 'rest' | 'click'): void
}

/** Long enough that moving over a text opens nothing, short enough to feel like an answer. */
const restMs = 180
/** Time to move from the claim into the card. */
const leaveMs = 320

interface Move {
  readonly x: number
  readonly y: number
  readonly isInCard: boolean
  readonly isPressed: boolean
}

const ownClick = 'a, button, input, textarea, select, label, summary, [contenteditable], [role=button], [role=link]'

/**
 * Watches the pointer over the page until the signal ends it. Links, buttons and selections keep their own clicks: those
 * never open the card. Touch has no hover: a tap on a claim is a click.
 */
export function watchPointer(asks: PointerAsks, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let latest: Move
  let isAway = true
  let over: readonly string[] = []
  const after = (ms: number, act: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }
  const moved = ({ x, y, isInCard, isPressed }: Move): void => {
    const claims = isInCard || isPressed ? [] : asks.claimsAt(x, y)
    if (isInCard) {
      clearTimeout(timer)
      over = []
      isAway = false
    } else if (claims.length > 0) {
      isAway = false
      if (claims.join() !== over.join()) after(restMs, () => asks.show(claims, 'rest', { x, y }))
    } else if (!isAway) {
      isAway = true
      after(leaveMs, () => asks.leave('rest'))
    }
    over = claims
  }
  const options = { passive: true, capture: true, signal } as const
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !event.isTrusted) return
      // Asked now: an event forgets its path once it is over.
      latest = { x: event.clientX, y: event.clientY, isInCard: asks.isInCard(event), isPressed: event.buttons !== 0 }
      frame ||= requestAnimationFrame(() => {
        frame = 0
        moved(latest)
      })
    },
    options,
  )
  document.documentElement.addEventListener('pointerleave', () => after(leaveMs, () => asks.leave('rest')), { signal })
  addEventListener(
    'click',
    (event) => {
      if (asks.isInCard(event) || event.button !== 0 || !event.isTrusted) return // a page may not open the card
      clearTimeout(timer)
      const isOwn = event.target instanceof Element && event.target.closest(ownClick) !== null
      const isSelecting = getSelection()?.isCollapsed === false
      const claims = isOwn || isSelecting ? [] : asks.claimsAt(event.clientX, event.clientY)
      if (claims.length > 0) asks.show(claims, 'click', { x: event.clientX, y: event.clientY })
      else asks.leave('click')
    },
    options,
  )
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  })
}
