import { describe, expect, test, vi } from 'vitest'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import type { Report } from '../../src/engine/report.ts'
import type { PageState } from '../../src/messages.ts'
import { longestText, readAhead } from '../../src/page/read-ahead.ts'
import { makeReading, type PageChange, type ReadingParts } from '../../src/page/reading.ts'

const english = 'The old bridge will be closed in May, the mayor said on Monday.'
const report = { claims: [] } as unknown as Report

type Extraction = { article: ReturnType<typeof articleFromText> }
type Parts = ReadingParts<Extraction>

/** A page with this text; each part can be replaced. `marks` is what stands on it now. */
function pageWith(text: string, other: Partial<Parts> = {}, begun?: Parameters<typeof makeReading<Extraction>>[2]) {
  const marks = new Set<number>()
  const states: PageState['is'][] = []
  const swept: number[] = []
  const life = new AbortController()
  let change: (what: PageChange<{ article: ReturnType<typeof articleFromText> }>) => void = () => {}
  const parts: Parts = {
    offBy: async () => null,
    isArticle: () => true,
    extract: async () => ({ article: articleFromText(text) }),
    analyse: async () => report,
    show(_extraction, _report, signal) {
      const mark = marks.size
      marks.add(mark)
      signal.addEventListener('abort', () => marks.delete(mark))
      return { jump: (claim) => claim === 'c1', sweep: () => void swept.push(mark) }
    },
    policies: () => [],
    watch: (tell) => {
      change = tell
      return () => {}
    },
    join: (texts) => texts.at(-1)!, // the last shows which there are
    stands: () => false,
    changed: (state) => states.push(state.is),
    ...other,
  }
  return {
    reading: makeReading(parts, life.signal, begun),
    marks,
    states,
    swept,
    life,
    change: (what: Parameters<typeof change>[0]) => change(what),
  }
}

describe('a page in the state', () => {
  const nothing: Partial<Parts> = {}
  test.each<[state: PageState['is'], text: string, page: Partial<Parts>]>([
    ['report', english, nothing],
    ['off', english, { offBy: async () => 'site' }],
    ['not-an-article', english, { isArticle: () => false }],
    ['not-english', 'Мост закрыт, сообщили власти', nothing],
    ['empty', ' \n ', nothing],
    ['too-long', english.repeat(longestText / english.length + 1), nothing],
    ['error', english, { analyse: () => Promise.reject(new Error('lost')) }],
  ])('%s', async (state, text, page) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { reading, marks, states } = pageWith(text, page)
    await reading.read()
    expect(reading.state().is).toBe(state)
    expect(states).toEqual(['loading', state])
    expect(marks.size).toBe(state === 'report' ? 1 : 0)
  })
})

test('what does not look like an article is read when the reader asks for it', async () => {
  const { reading } = pageWith(english, { isArticle: () => false })
  await reading.read({ anyway: true })
  expect(reading.state().is).toBe('report')
})

test('reading again takes the old marks away', async () => {
  const { reading, marks } = pageWith(english)
  await reading.read()
  await reading.read()
  expect(marks.size).toBe(1)
})

test('of two readings at once only the later shows anything', async () => {
  const { reading, states, marks } = pageWith(english)
  await Promise.all([reading.read(), reading.read()])
  expect(states).toEqual(['loading', 'loading', 'report'])
  expect(marks.size).toBe(1)
})

test('switching the page off takes the marks away, on brings them back', async () => {
  const { reading, marks } = pageWith(english)
  await reading.read()
  await reading.switchPage(false)
  expect(reading.state()).toEqual({ is: 'off', by: 'page' })
  expect(marks.size).toBe(0)
  expect(reading.jump('c1')).toBe(false)
  await reading.switchPage(true)
  expect(marks.size).toBe(1)
  expect(reading.jump('c1')).toBe(true)
})

test('after its life nothing is left and nothing starts', async () => {
  const { reading, marks, states, life } = pageWith(english)
  await reading.read()
  life.abort()
  await reading.read()
  expect(marks.size).toBe(0)
  expect(states).toEqual(['loading', 'report'])
})

const likely = articleFromText(english)
const told =
  (article: typeof likely, sure = article): Parts['extract'] =>
  async (_signal, tell) => (await Promise.resolve(), tell(article), { article: sure })

describe('an article that is told before it is sure', () => {
  test('is analysed meanwhile, once', async () => {
    const analyse = vi.fn(async () => report)
    const { reading } = pageWith(english, { analyse, extract: told(likely) })
    await reading.read()
    expect(analyse.mock.calls).toEqual([[likely]])
    expect(reading.state()).toMatchObject({ is: 'report', article: likely })
  })

  test('is forgotten where some of its words turn out to be out of sight', async () => {
    const sure = articleFromText(english.slice(0, 41))
    const reports = new Map(
      [likely, sure].map((article) => [article, { claims: [], of: article } as unknown as Report]),
    )
    const { reading, states } = pageWith(english, {
      analyse: async (article) => reports.get(article)!,
      extract: told(likely, sure),
    })
    await reading.read()
    expect(reading.state()).toMatchObject({ is: 'report', article: sure, report: reports.get(sure) })
    expect(states).toEqual(['loading', 'report'])
  })

  test.each<[why: string, page: Partial<Parts>, state: PageState['is']]>([
    ['on a page known to be off', { offBy: async () => 'site' }, 'off'],
    ['in another language', { extract: told(articleFromText('Мост закрыт, сообщили власти')) }, 'not-english'],
    ['longer than any article', { extract: told(articleFromText(english.repeat(10_000))) }, 'too-long'],
  ])('is not analysed %s', async (_why, page, state) => {
    const analyse = vi.fn(async () => report)
    const { reading } = pageWith(english, { analyse, extract: told(likely), ...page })
    await reading.read()
    expect(reading.state().is).toBe(state)
    expect(analyse).not.toHaveBeenCalled()
  })

  test('is analysed once where the same words are read again', async () => {
    const analyse = vi.fn(async () => report)
    const { reading, states, change } = pageWith(english, { analyse, extract: told(likely) })
    await reading.read()
    change({ is: 'changed' })
    await vi.waitFor(() => expect(states).toEqual(['loading', 'report', 'report']))
    expect(analyse).toHaveBeenCalledTimes(1)
  })

  test('shows nothing where the store says too late that the page is off', async () => {
    const { reading, marks } = pageWith(english, {
      offBy: () => new Promise((answer) => setTimeout(answer, 5, 'everywhere')),
      extract: told(likely),
    })
    await reading.read()
    expect(reading.state()).toEqual({ is: 'off', by: 'everywhere' })
    expect(marks.size).toBe(0)
  })

  test('tells of a fault once', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    logged.mockClear()
    const { reading } = pageWith(english, { analyse: () => Promise.reject(new Error('lost')), extract: told(likely) })
    await reading.read()
    expect(reading.state().is).toBe('error')
    expect(logged).toHaveBeenCalledTimes(1)
  })
})

describe('a page whose reading was begun before', () => {
  test('is read once, and again when the reader asks for it', async () => {
    const [extract, analyse] = [vi.fn(told(likely)), vi.fn(async () => report)]
    const life = new AbortController()
    const begun = readAhead({ isArticle: () => true, extract, analyse }, life.signal)
    const { reading } = pageWith(english, { extract, analyse }, begun)
    await reading.read()
    expect(reading.state()).toMatchObject({ is: 'report', article: likely })
    expect([extract, analyse].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    await reading.read()
    expect([extract, analyse].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
  })

  test.each<[why: string, ask: (reading: ReturnType<typeof pageWith>['reading']) => Promise<void>]>([
    ['is read anyway', (reading) => reading.read({ anyway: true })],
    [
      'was switched off meanwhile and on again',
      (reading) => reading.switchPage(false).then(() => reading.switchPage(true)),
    ],
  ])('is read from the start where it %s', async (_why, ask) => {
    const begun = readAhead<Extraction>(
      { isArticle: () => false, extract: vi.fn(), analyse: vi.fn() },
      new AbortController().signal,
    )
    const { reading } = pageWith(english, { extract: told(likely) }, begun)
    await ask(reading)
    expect(reading.state()).toMatchObject({ is: 'report', article: likely })
  })
})

describe('what is made ready while the background reads', () => {
  const readying = () => {
    const ready: string[] = []
    const prepare = ({ article }: { article: { text: string } }) => {
      ready.push(article.text)
      return () => void ready.pop()
    }
    return { ready, prepare }
  }

  test('is ready before there is a report, once, and stays for the marks', async () => {
    const { ready, prepare } = readying()
    const analyse = async () => (await Promise.resolve(), expect(ready).toEqual([english]), report)
    const { reading, change, states } = pageWith(english, { prepare, analyse })
    await reading.read()
    change({ is: 'changed' }) // marks are there and stay till then
    await vi.waitFor(() => expect(states).toEqual(['loading', 'report', 'report']))
    expect(ready).toEqual([english])
  })

  test('is taken back where no marks follow', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { ready, prepare } = readying()
    const failed = pageWith(english, { prepare, analyse: () => Promise.reject(new Error('lost')) })
    await failed.reading.read()
    expect(ready).toEqual([])
    const ended = pageWith(english, { prepare, analyse: async () => (ended.life.abort(), report) })
    await ended.reading.read()
    expect(ready).toEqual([])
  })
})

describe('while its marks are shown', () => {
  const later = 'The bridge was closed at noon, a spokesman for the city said.'

  test('words that changed are read again, without taking the marks away meanwhile', async () => {
    let text = english
    const page = pageWith(english, { extract: async () => ({ article: articleFromText(text) }) })
    await page.reading.read()
    text = later
    page.change({ is: 'changed' })
    expect(page.marks.size).toBe(1)
    await vi.waitFor(() => expect(page.reading.state()).toMatchObject({ article: { text: later } }))
    expect(page.states).toEqual(['loading', 'report', 'report'])
    expect(page.marks.size).toBe(1)
  })

  test('the same words in new places are marked again and not analysed again', async () => {
    const analyse = vi.fn(async () => report)
    const page = pageWith(english, { analyse })
    await page.reading.read()
    page.change({ is: 'changed' })
    await vi.waitFor(() => expect(page.states).toEqual(['loading', 'report', 'report']))
    expect(analyse).toHaveBeenCalledTimes(1)
  })

  test('the same words are graded anew when what grading depends on changed', async () => {
    const analyse = vi.fn(async () => report)
    const page = pageWith(english, { analyse, isArticle: () => false })
    await page.reading.read({ anyway: true })
    const regraded = page.reading.regrade()
    expect(page.marks.size).toBe(1)
    await regraded
    expect(page.states).toEqual(['loading', 'report', 'report'])
    expect(analyse).toHaveBeenCalledTimes(2)
    expect(page.marks.size).toBe(1)
  })

  test('a page that is not shown has nothing to grade anew', async () => {
    const page = pageWith(english, { offBy: async () => 'site' })
    await page.reading.read()
    await page.reading.regrade()
    expect(page.states).toEqual(['loading', 'off'])
  })

  test('words that came are analysed alone and shown with the others', async () => {
    const analysed: string[] = []
    const page = pageWith(english, {
      analyse: async ({ text }) => (analysed.push(text), report),
    })
    await page.reading.read()
    page.change({ is: 'more', extraction: { article: articleFromText(later) } })
    await vi.waitFor(() => expect(page.states).toEqual(['loading', 'report', 'report']))
    expect(analysed).toEqual([english, later])
  })

  test('another address with other words is another page', async () => {
    const page = pageWith(english)
    await page.reading.read()
    page.change({ is: 'moved' })
    expect(page.marks.size).toBe(0)
    await vi.waitFor(() => expect(page.states).toEqual(['loading', 'report', 'loading', 'report']))
  })

  test('another address over the same words changes nothing', async () => {
    const page = pageWith(english, { stands: () => true })
    await page.reading.read()
    page.change({ is: 'moved' })
    expect(page.states).toEqual(['loading', 'report'])
  })
})

describe('a page that never rests', () => {
  test('has its changed words unmarked at once, and is left alone after a while until the user asks', async () => {
    const { reading, swept, change } = pageWith(english)
    await reading.read()
    change({ is: 'touched' })
    expect(swept).toHaveLength(1)
    const analysed = () => swept.length
    for (let i = 0; i < 40; i++) {
      change({ is: 'changed' })
      await vi.waitFor(() => expect(reading.state().is).toBe('report'))
    }
    expect(reading.state()).toMatchObject({ is: 'report', left: true })
    const before = analysed()
    change({ is: 'changed' })
    expect(analysed()).toBe(before + 1)
    await reading.read()
    expect(reading.state()).not.toHaveProperty('left')
  })
})
