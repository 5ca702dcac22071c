import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ask } from '../src/ask.ts'
import { answer, Fails } from '../src/messages.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'

/** A browser with one process on each side; `deaths` says how many of the next messages find nobody. */
const wire = vi.hoisted(() => ({
  listeners: new Set<(message: unknown, sender: object, reply: (answer: unknown) => void) => unknown>(),
  sender: {} as object,
  sent: 0,
  deaths: 0,
}))
const send = async (message: unknown) => {
  wire.sent++
  if (wire.deaths-- > 0) throw new Error('Could not establish connection. Receiving end does not exist.')
  const plain: unknown = JSON.parse(JSON.stringify(message))
  return new Promise((reply) => {
    const answers = [...wire.listeners].map((listener) => listener(plain, wire.sender, reply))
    if (!answers.includes(true)) reply(undefined)
  })
}
const browser = {
  runtime: {
    id: 'own-id',
    getURL: (path: string) => `chrome-extension://own-id/${path}`,
    sendMessage: send,
    onMessage: {
      addListener: (listener: () => unknown) => wire.listeners.add(listener),
      removeListener: (listener: () => unknown) => wire.listeners.delete(listener),
    },
  },
  tabs: { sendMessage: (_tab: number, message: unknown) => send(message) },
}
vi.stubGlobal('chrome', browser)

const reader = { id: 'own-id', url: 'https://herald.example/news', tab: { id: 4 } }
const panel = { id: 'own-id', url: 'chrome-extension://own-id/popup.html' }

beforeEach(() => {
  wire.listeners.clear()
  Object.assign(wire, { sender: reader, sent: 0, deaths: 0 })
})

describe('a message', () => {
  test('reaches the handler of its kind, with the tab it came from', async () => {
    const heard: unknown[] = []
    answer('reader>background:badge', (count, { tab }) => (heard.push(count, tab), null))
    answer('sentinel>background:found-article', () => true)
    expect(await ask('reader>background:badge', 5)).toEqual({ ok: true, value: null })
    expect(heard).toEqual([5, 4])
  })

  test('tells whether it came from a private window', async () => {
    const heard: boolean[] = []
    answer('reader>background:badge', (_, { isPrivate }) => (heard.push(isPrivate), null))
    await ask('reader>background:badge', 5)
    wire.sender = { ...reader, tab: { id: 4, incognito: true } }
    await ask('reader>background:badge', 5)
    expect(heard).toEqual([false, true])
  })

  test('to a background that was killed is sent once more', async () => {
    answer('sentinel>background:found-article', () => true)
    wire.deaths = 1
    expect(await ask('sentinel>background:found-article', null)).toEqual({ ok: true, value: true })
    expect(wire.sent).toBe(2)
  })

  test('that nobody answers is a named failure', async () => {
    expect(await ask('reader>background:badge', 5)).toEqual({ ok: false, why: 'no-answer' })
    wire.deaths = 9
    expect(await ask('panel>reader:state', null, 4)).toEqual({ ok: false, why: 'no-answer' })
  })

  test('an analysis of which nothing is heard again is asked for once more', async () => {
    vi.useFakeTimers()
    let asked = 0
    wire.sender = reader
    wire.listeners.add((_message, _sender, reply) => {
      if (++asked > 1) reply({ ok: true, value: 'a report' })
      return true
    })
    const analysing = ask('reader>background:analyse', articleFromText('The dam held, officials said.'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await analysing).toEqual({ ok: true, value: 'a report' })
    expect(asked).toBe(2)
    vi.useRealTimers()
  })

  test('is not heard any more after the signal', async () => {
    const life = new AbortController()
    answer('sentinel>background:found-article', () => true, life.signal)
    life.abort()
    expect(await ask('sentinel>background:found-article', null)).toEqual({ ok: false, why: 'no-answer' })
  })
})

describe('a handler that cannot', () => {
  test.each([
    ['says why', new Fails('no-access'), 'no-access'],
    ['throws', new TypeError('x is undefined'), 'fault'],
  ])('%s', async (_why, thrown, why) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    wire.sender = panel
    answer('panel>background:read', () => {
      throw thrown
    })
    expect(await ask('panel>background:read', { tab: 4 })).toEqual({ ok: false, why })
  })
})

describe('refused before any handler sees it', () => {
  const article = articleFromText('The dam held, officials said.')
  test.each<[why: string, asks: unknown, sender: object]>([
    ['another extension', article, { ...reader, id: 'other-id' }],
    ['a panel speaking as a reader', article, panel],
    ['no article', { text: 7 }, reader],
    ['nothing', undefined, reader],
    ['a block beyond the text', { ...article, text: 'The dam' }, reader],
    ['an empty block', { ...article, blocks: [{ kind: 'paragraph', span: { start: 3, end: 3 } }] }, reader],
    ['an unknown kind of block', { ...article, blocks: [{ kind: 'advert', span: { start: 0, end: 3 } }] }, reader],
  ])('%s', async (_why, asks, sender) => {
    const handler = vi.fn()
    answer('reader>background:analyse', handler)
    wire.sender = sender
    const said = await ask('reader>background:analyse', asks as typeof article)
    expect(said).toEqual({ ok: false, why: asks === undefined ? 'no-answer' : 'refused' })
    expect(handler).not.toHaveBeenCalled()
  })
})
