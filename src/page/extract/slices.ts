/** The longest stretch on the main thread, in ms. A quarter of what a task may take (50 ms), since one step can be slow. */
const stretch = 12

/** Work in slices. */
export interface Slices {
  /** Whether the work since the last pause took longer than a slice. */
  due(): boolean
  /** Lets the page work: resolves once the page's own tasks had their turn. Throws the signal's reason once it is aborted. */
  breathe(): Promise<void>
}

interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/** Slices that begin now. */
export function slices(signal: AbortSignal | undefined): Slices {
  let since = performance.now()
  return {
    due: () => performance.now() - since > stretch,
    async breathe() {
      signal?.throwIfAborted()
      await nextTask()
      signal?.throwIfAborted()
      since = performance.now()
    },
  }
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
