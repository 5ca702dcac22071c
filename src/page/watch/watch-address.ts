/** How often the address is looked at where the browser does not tell, in ms. */
const lookEvery = 1000
/** A page that was navigated in place has come to rest when nothing changed for this long, in ms; or is given up on. */
const quiet = 400
const longest = 5000

/**
 * Tells when the page goes to another address without being loaded anew, once the new content has come to rest. A change
 * of the fragment alone stays in the same page.
 */
export function watchAddress(document: Document, tell: () => void, signal: AbortSignal): void {
  const view = document.defaultView as (Window & { navigation?: EventTarget }) | null
  if (!view) return
  let known = addressOf(view)
  const look = (): void => {
    const now = addressOf(view)
    if (now === known) return
    known = now
    void rest(document, signal).then(() => !signal.aborted && now === known && tell())
  }
  view.navigation?.addEventListener('currententrychange', look, { signal })
  view.addEventListener('popstate', look, { signal })
  if (view.navigation) return
  const looking = view.setInterval(look, lookEvery)
  signal.addEventListener('abort', () => view.clearInterval(looking))
}

const addressOf = ({ location }: Window): string => location.href.replace(/#.*$/, '')

/** Resolves when the page has not changed for a while. */
function rest(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(end)
      resolve()
    }
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(done, quiet)
    })
    let timer = setTimeout(done, quiet)
    const end = setTimeout(done, longest)
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    signal.addEventListener('abort', done, { once: true })
  })
}
