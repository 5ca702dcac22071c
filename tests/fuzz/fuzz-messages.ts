import fc from 'fast-check'
import type { Article } from '../../src/engine/article.ts'
import type { Report } from '../../src/engine/report.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { ask } from '../../src/ask.ts'
import { answer } from '../../src/messages.ts'
import { makeReading, type PageChange } from '../../src/page/reading.ts'
import type { Fuzzed } from './fuzzed.ts'

/** What becomes of one message on its way. */
const way = fc.record({
  is: fc.constantFrom(
    ...([
      'well',
      'well',
      'well',
      'well',
      'lost',
      'reply lost',
      'doubled',
      'nobody',
      'other version',
      'odd reply',
    ] as const),
  ),
  ticks: fc.nat({ max: 6 }),
})
/** What happens meanwhile. */
const event = fc.constantFrom('changes', 'changes', 'more', 'moved', 'read', 'off', 'on', 'foreign', 'rest' as const)

const sender = { id: 'own-id', url: 'https://ledger.example/news', tab: { id: 4, incognito: false } }
type Listener = (message: unknown, from: object, reply: (answer: unknown) => void) => unknown

const ticks = async (n: number) => {
  for (let i = 0; i < n; i++) await Promise.resolve()
}

/**
 * A reader and a background whose messages are lost, doubled, overtake one another or are of another version, while the
 * page changes: nothing is thrown, there is one set of marks at most, always of the text the panel is told of, and once
 * messages arrive again the page is read as it is.
 */
export async function fuzzMessages(count: number, seed: number): Promise<Fuzzed> {
  const listeners = new Set<Listener>()
  let ways: readonly { is: string; ticks: number }[] = []
  let sent = 0
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((reply) => {
      const heard = [...listeners].map((listener) => listener(structuredClone(message), sender, reply))
      if (!heard.includes(true)) reply(undefined)
    })
  async function sendMessage(message: { kind: string; asks: unknown }): Promise<unknown> {
    const { is, ticks: late } = ways[sent++] ?? { is: 'well', ticks: 0 }
    await ticks(late)
    if (is === 'lost') throw new Error('Could not establish connection. Receiving end does not exist.')
    if (is === 'nobody') return undefined
    if (is === 'other version') return deliver({ ...message, kind: `${message.kind}-2`, asks: { version: 0 } })
    if (is === 'doubled') void deliver(message)
    const reply = await deliver(is === 'odd reply' ? { ...message, asks: { text: 7 } } : message)
    await ticks(late)
    if (is === 'reply lost') throw new Error('The message channel closed before a response was received')
    return is === 'odd reply' ? 'what?' : reply
  }
  const onMessage = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  }
  const before = Object.getOwnPropertyDescriptor(globalThis, 'chrome')
  const runtime = {
    id: 'own-id',
    getURL: (path: string) => `chrome-extension://own-id/${path}`,
    sendMessage,
    onMessage,
  }
  Object.defineProperty(globalThis, 'chrome', { configurable: true, value: { runtime } })
  const thrown: unknown[] = []
  const note = (error: unknown) => void thrown.push(error)
  process.on('unhandledRejection', note)
  const { error: complain } = console
  console.error = () => {} // a reading that fails says so there

  let shows = 0
  const property = fc.asyncProperty(
    fc.array(way, { maxLength: 40 }),
    fc.array(event, { maxLength: 12 }),
    async (given, events) => {
      listeners.clear()
      thrown.length = 0
      sent = 0
      ways = given
      const life = new AbortController()
      const textOf = (n: number) =>
        `The harbour will stay open for ${n} days, the mayor said on Monday in the old town hall.`
      let version = 0
      let newest = 0
      let tell: (change: PageChange<{ article: Article }>) => void = () => {}
      const marked = new Set<string>()
      const fault = (why: string) => void thrown.push(new Error(why))
      answer('reader>background:analyse', ({ text }) => ({ claims: [], of: text }) as unknown as Report, life.signal)
      const reading = makeReading<{ article: Article }>(
        {
          offBy: async () => null,
          isArticle: () => true,
          extract: async () => ({ article: articleFromText(textOf(version)) }),
          async analyse(article) {
            const answered = await ask('reader>background:analyse', article)
            if (!answered.ok) throw new Error(answered.why)
            return answered.value
          },
          show({ article }, report, signal) {
            shows++
            if ((report as unknown as { of: string }).of !== article.text) fault('the report of another text')
            if (marked.size > 0) fault('marks of two texts')
            const of = Number(/\d+/.exec(article.text)![0])
            if (of < newest) fault('an older text after a newer one')
            newest = of
            marked.add(article.text)
            signal.addEventListener('abort', () => marked.delete(article.text))
            return { jump: () => true, sweep() {} }
          },
          policies: () => [],
          watch: (listen) => ((tell = listen), () => {}),
          join: (parts) => parts.at(-1)!,
          stands: () => false,
          changed(state) {
            if (state.is === 'report' && !marked.has(state.article.text)) fault('told of a text that is not marked')
            if (state.is !== 'report' && marked.size > 0) fault(`marks in the state “${state.is}”`)
          },
        },
        life.signal,
      )
      const running = [reading.read()]
      for (const what of events) {
        if (what === 'changes' || what === 'moved' || what === 'more') version++
        if (what === 'changes') tell({ is: 'changed' })
        if (what === 'more') tell({ is: 'more', extraction: { article: articleFromText(textOf(version)) } })
        if (what === 'moved') tell({ is: 'moved' })
        if (what === 'read') running.push(reading.read())
        if (what === 'off' || what === 'on') running.push(reading.switchPage(what === 'on'))
        if (what === 'foreign')
          for (const odd of [null, 7, 'analyse', {}, { kind: 'x' }, { kind: 7, asks: 1 }]) void deliver(odd)
        if (what === 'rest') await ticks(20)
      }
      await Promise.all(running)
      await ticks(60)
      ways = []
      await reading.switchPage(true)
      const state = reading.state()
      if (state.is !== 'report' || state.article.text !== textOf(version)) fault(`in the end the page is “${state.is}”`)
      life.abort()
      if (marked.size > 0) fault('marks after the end')
      await ticks(20)
      if (thrown.length > 0) throw thrown[0]
    },
  )
  const { failed, counterexample, numRuns, errorInstance } = await fc.check(property, { numRuns: count, seed })
  console.error = complain
  process.off('unhandledRejection', note)
  if (before) Object.defineProperty(globalThis, 'chrome', before)
  return {
    runs: numRuns,
    found: `${shows} texts shown`,
    failure: failed ? `${String(errorInstance)}\n${JSON.stringify(counterexample)}` : null,
  }
}
