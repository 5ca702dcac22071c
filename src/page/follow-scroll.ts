/** What following needs of the page's claims, in the order of the text. */
export interface FollowedClaims {
  readonly ids: readonly string[]
  /** Where a claim stands in the viewport; empty if its words are gone. */
  boxesOf(id: string): readonly { readonly top: number }[]
}

/** While the page is scrolled, at most so often, in ms. */
const pause = 120
/**
 * The claim being read is the last one above a line in the viewport. The line moves down as the page is scrolled, from
 * this share of its height to its end, so that every claim is read at some time, the last ones of the page too.
 */
const lineAtTop = 0.3

function readingLine(): number {
  const scrollable = document.documentElement.scrollHeight - innerHeight
  const share = scrollable > 0 ? Math.min(scrollY / scrollable, 1) : 0
  return innerHeight * (lineAtTop + (1 - lineAtTop) * share)
}

/**
 * Tells which claim is being read, at once and whenever scrolling makes it another one, until nobody listens any more
 * (`tell` gives false) or the signal ends it.
 */
export function followScroll(
  { ids, boxesOf }: FollowedClaims,
  tell: (id: string | null) => Promise<boolean>,
  signal: AbortSignal,
): void {
  const stop = new AbortController()
  const until = AbortSignal.any([signal, stop.signal])
  let told: string | null | undefined
  let waiting = false

  function look() {
    waiting = false
    if (until.aborted) return
    const line = readingLine()
    let here: string | null = null
    for (const id of ids) {
      const top = boxesOf(id)[0]?.top
      if (top === undefined) continue
      if (top > line) break
      here = id
    }
    if (here === told) return
    told = here
    void tell(here).then((isHeard) => isHeard || stop.abort())
  }

  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      setTimeout(look, pause)
    },
    { capture: true, passive: true, signal: until }, // captured: the article may scroll in a box of its own
  )
  look()
}
