/** How far beyond the view its neighbourhood reaches, in heights of it: more than a page is scrolled between two frames. */
const reach = 1
/** Items whose places are asked together; only the first and the last of them are. */
const perGroup = 32

/**
 * Those of many items, given in the order of the page, that stand in or near the view. Asks for the boxes of a sixteenth
 * of them. What stands in no element of this document counts as near.
 */
export function nearView<T>(items: readonly T[], elementOf: (item: T) => Element | null): T[] {
  const near: T[] = []
  for (let from = 0; from < items.length; from += perGroup) {
    const group = items.slice(from, from + perGroup)
    const ends = [group[0]!, group.at(-1)!].map(elementOf)
    if (isNear(ends)) near.push(...group)
  }
  return near
}

function isNear(ends: readonly (Element | null)[]): boolean {
  if (ends.some((end) => end?.ownerDocument !== document)) return true
  const boxes = ends.map((end) => end!.getBoundingClientRect())
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return bottom > -reach * innerHeight && top < (1 + reach) * innerHeight
}

/** A page that grows moves its parts by less than the neighbourhood reaches in this time, in ms. */
const growth = 500

/** Calls back when other parts of the page may have come near the view, until the signal ends it. */
export function followView(moved: () => void, signal: AbortSignal): void {
  addEventListener('scroll', moved, { capture: true, passive: true, signal }) // captured: the article may scroll in a box of its own
  addEventListener('resize', moved, { signal })
  let timer: ReturnType<typeof setTimeout> | undefined
  const grown = new ResizeObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined
      moved()
    }, growth)
  })
  if (document.body) grown.observe(document.body)
  signal.addEventListener('abort', () => {
    grown.disconnect()
    clearTimeout(timer)
  })
}
