import type { Runtime } from 'webextension-polyfill'
import { extension } from './extension.ts'
import type { Listener } from './messages.ts'

/** Messages to the reader whose senders wait. */
export interface HeldMessages {
  /** Hands all of them to those who answer from now on; what none of these answers is told so. */
  release(listeners: readonly Listener[]): void
}

/** Keeps what the reader is sent before the script that answers is there, until the signal ends it. */
export function holdMessages(signal: AbortSignal): HeldMessages {
  const held: Parameters<Listener>[] = []
  const hold: Listener = (message, sender, reply) => {
    const { kind } = (message ?? {}) as { kind?: unknown }
    if (typeof kind !== 'string' || !kind.includes('>reader:')) return undefined
    held.push([message, sender, reply])
    return true
  }
  const release = (listeners: readonly Listener[]): void => {
    onMessage.removeListener(heard)
    for (const one of held.splice(0)) {
      if (!listeners.some((listener) => listener(...one))) one[2]({ ok: false, why: 'no-answer' })
    }
  }
  const { onMessage } = extension().runtime
  const heard = hold as Runtime.OnMessageListenerCallback // its type has no listener that passes a message over
  onMessage.addListener(heard)
  signal.addEventListener('abort', () => release([]))
  return { release }
}
