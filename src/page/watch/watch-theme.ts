/** Long enough for a page to have changed its colours, its transitions included, in ms. */
const settled = 600

/**
 * Tells whenever the page may have gone from light to dark or back: its root or body has other attributes, or the system
 * another theme. Often told without need, so what is told should be cheap. Ends with the signal.
 */
export function watchTheme(document: Document, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, settled)
  }
  const watch = new MutationObserver(soon)
  watch.observe(document.documentElement, { attributes: true })
  if (document.body) watch.observe(document.body, { attributes: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    watch.disconnect()
  })
}
