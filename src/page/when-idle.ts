/** What can wait does so no longer than this, in ms: a page may never rest, a tab not be seen. */
const longest = 100

/** Calls back once the browser has painted what is there and has nothing else to do. Not after the signal has aborted. */
export function whenIdle(act: () => void, signal: AbortSignal): void {
  requestIdleCallback(
    () => {
      if (!signal.aborted) act()
    },
    { timeout: longest },
  )
}
