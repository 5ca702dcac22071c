import { beforeEach, expect, test, vi } from 'vitest'
import { holdMessages } from '../src/hold-messages.ts'
import { answer } from '../src/messages.ts'

type Heard = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown

const listeners = new Set<Heard>()
vi.stubGlobal('chrome', {
  runtime: {
    id: 'own-id',
    getURL: (path: string) => `chrome-extension://own-id/${path}`,
    onMessage: {
      addListener: (listener: Heard) => listeners.add(listener),
      removeListener: (listener: Heard) => listeners.delete(listener),
    },
  },
})
const panel = { id: 'own-id', url: 'chrome-extension://own-id/popup.html' }

/** Sends the reader a message as the browser does: what somebody says true to is waited for, anything else is not answered. */
const send = (kind: string, asks: unknown): Promise<unknown> =>
  new Promise((reply) => {
    const isWaitedFor = [...listeners].map((listen) => listen({ kind, asks }, panel, reply)).includes(true)
    if (!isWaitedFor) reply('nobody')
  })

const jump = (jumped: string[], life?: AbortSignal) =>
  answer('panel>reader:jump', ({ claim }) => jumped.push(claim) > 0, life)

beforeEach(() => listeners.clear())

test('what comes before somebody answers is answered then, in the order it came, and what comes later at once', async () => {
  const jumped: string[] = []
  const held = holdMessages(new AbortController().signal)
  const early = [send('panel>reader:jump', { claim: 'c1' }), send('panel>reader:jump', { claim: 'c2' })]
  held.release([jump(jumped)])
  const late = send('panel>reader:jump', { claim: 'c3' })
  expect(await Promise.all([...early, late])).toEqual(Array(3).fill({ ok: true, value: true }))
  expect(jumped).toEqual(['c1', 'c2', 'c3'])
})

test('what is not for the reader is left to others', async () => {
  holdMessages(new AbortController().signal)
  expect(await send('reader>background:badge', 3)).toBe('nobody')
  expect(await send('reader>panel:changed', null)).toBe('nobody')
})

test.each<[why: string, act: (held: ReturnType<typeof holdMessages>, life: AbortController) => void]>([
  ['none of those who answer from now on knows it', (held) => held.release([jump([])])],
  ['the reader ends before anybody answers', (_, life) => life.abort()],
])('the sender is told that there is no answer where %s', async (_why, act) => {
  const life = new AbortController()
  const held = holdMessages(life.signal)
  const asked = send('panel>reader:state', null)
  act(held, life)
  expect(await asked).toEqual({ ok: false, why: 'no-answer' })
  expect(await send('panel>reader:state', null)).toBe('nobody')
})
