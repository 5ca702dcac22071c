import { after } from './after.ts'
import { extension } from './extension.ts'
import type { Answer, Kind, Messages } from './messages.ts'

/** An analysis is waited for so long, in ms: a browser may forget to say that the background died over it. */
const patience = 15_000

/**
 * Sends a message and gives the answer; never throws. A message to a reader names its tab. A background that was killed
 * is asked once more, which starts it again.
 */
export async function ask<K extends Kind>(
  kind: K,
  asks: Messages[K]['asks'],
  ...to: K extends `${string}>reader:${string}` ? [tab: number] : []
): Promise<Answer<K>> {
  const [tab] = to as [tab?: number]
  const send = async (): Promise<Answer<K>> => {
    try {
      const message = { kind, asks }
      const answer: unknown = await (tab === undefined
        ? extension().runtime.sendMessage(message)
        : extension().tabs.sendMessage(tab, message, { frameId: 0 }))
      return isAnswer<K>(answer) ? answer : { ok: false, why: 'no-answer' }
    } catch {
      return { ok: false, why: 'no-answer' }
    }
  }
  const first = await (kind.endsWith('>background:analyse')
    ? Promise.race([send(), after<Answer<K>>(patience, { ok: false, why: 'no-answer' })])
    : send())
  return first.ok || first.why !== 'no-answer' || !kind.includes('>background:') ? first : send()
}

const isAnswer = <K extends Kind>(answer: unknown): answer is Answer<K> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer
