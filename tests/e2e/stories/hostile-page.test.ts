import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const kinds = ['panel>reader:switch', 'panel>reader:rescan', 'panel>reader:jump', 'reader>background:explain'].concat(
  'background>reader:key',
  'panel>background:read',
)

describe.each(browsers)('a hostile page in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('has its markup shown as text, in the panel and in the card', async () => {
    const page = await browser.opens('/markup-as-words')
    await page.becomes('report')
    await page.pointAt('The plan <img')
    await expect.poll(page.card).toMatch(/sourcing/)
    const panel = await page.panel()
    expect((await panel.claims()).map(({ words }) => words).join()).toContain('<img src=x onerror=alert(1)>')
    expect(await panel.driver.$$('main img, main b[onclick], main script')).toEqual([])
    expect(await page.driver.evaluate(() => document.querySelectorAll('img').length)).toBe(0)
    expect([...panel.faults, ...page.faults]).toEqual([])
    await panel.close()
    await page.close()
  })

  test('keeps its own highlights and style sheets, before, during and after', async () => {
    const page = await browser.opens('/own-highlights')
    await page.becomes('report')
    const own = () =>
      page.driver.evaluate(() => [
        [...CSS.highlights.get('of-the-page')!].map(String),
        document.adoptedStyleSheets.filter(({ cssRules }) => cssRules[0]?.cssText.includes('of-the-page')).length,
      ])
    expect(await own()).toEqual([['harbour'], 1])
    await page.ask('panel>reader:switch', { on: false })
    await page.becomes('off')
    expect(await own()).toEqual([['harbour'], 1])
    expect(await page.highlights()).toEqual({})
    await page.close()
  })

  test.each(['/broken-prototypes', '/robs', '/names-elements'])(
    'that takes its own scripts apart does not break the reader: %s',
    async (address) => {
      const page = await browser.opens(address)
      const state = await page.becomes('report')
      await expect.poll(page.badge).toMatch(/^[1-9]/)
      const claim = state.is === 'report' ? state.report.claims[0]!.id : ''
      expect(await page.ask('panel>reader:jump', { claim })).toEqual({ ok: true, value: true })
      await page.close()
    },
  )

  test('that takes the place of what scripts are given is read or said to be unreadable', async () => {
    const page = await browser.opens('/frame-named-chrome')
    if (name === 'Firefox') return void (await page.becomes('report'))
    const panel = await page.panel()
    await panel.press('Read this page anyway')
    await panel.says('Something went wrong while reading this page.')
    expect(panel.faults).toEqual([])
    await panel.close()
    await page.close()
  })

  test('cannot turn words around in what is printed of it, nor burst the panel or the card with a name', async () => {
    const page = await browser.opens('/long-and-turned-names')
    const state = await page.becomes('report')
    const claims = state.is === 'report' ? state.report.claims : []
    const panel = await page.panel()
    expect((await panel.claims()).length).toBe(claims.length)
    await panel.driver.setViewport({ width: 400, height: 800 })
    const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/
    expect(await panel.driver.evaluate(() => document.body.innerText)).not.toMatch(turns)
    expect(await panel.driver.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await panel.driver.evaluate(() => document.body.innerText)).toContain('Rofako Seni')
    await panel.close()
    await page.driver.bringToFront()
    for (const { id } of claims) {
      await page.ask('panel>reader:jump', { claim: id })
      await expect.poll(page.card).toMatch(/sourcing/)
      expect(await page.card()).not.toMatch(turns)
      const within = await browser.inCard(page.driver, (root) => {
        const { left, right, top, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
        const { scrollWidth, clientWidth } = root.querySelector('[role=dialog]')!
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && scrollWidth <= clientWidth
      })
      expect(within).toBe(true)
    }
    await page.close()
  })

  test('reaches neither the card nor the reader, and can make the extension do nothing', async () => {
    const page = await browser.opens('/spies')
    const before = await page.becomes('report')
    const tabs = () =>
      browser.inExtension(async ({ tabs }) => (await tabs.query({})).map(({ url }) => url).sort(), null)
    await page.pointAt('the delay would cost')
    await expect.poll(page.card).toMatch(/sourcing/)
    const open = await tabs()
    const got = await page.driver.evaluate(async (kinds) => {
      const host = document.documentElement.lastElementChild as HTMLElement
      host.style.cssText = 'opacity: 0 !important; display: none !important; transform: scale(9) !important'
      host.animate({ opacity: [0, 0] }, { duration: 60_000 })
      for (const at of [host, document.querySelector('article')!, document, window]) {
        for (const kind of ['click', 'keydown', 'pointerdown', 'says-who', 'copy'])
          at.dispatchEvent(new Event(kind, { bubbles: true, composed: true }))
      }
      for (const kind of kinds) {
        for (const asks of [
          null,
          { on: false },
          { anyway: true },
          { claim: 'c1' },
          { code: 'K6' },
          { do: 'next-claim' },
        ]) {
          postMessage({ kind, asks }, '*')
          dispatchEvent(new CustomEvent(kind, { detail: { kind, asks } }))
        }
      }
      await new Promise((soon) => setTimeout(soon, 300))
      const world = globalThis as unknown as { spied: object; chrome?: { runtime?: object }; browser?: object }
      const { opacity, display } = getComputedStyle(host)
      return {
        ...world.spied,
        root: host.shadowRoot,
        ours: Object.keys(globalThis).filter((name) => /says|reader|wxt/i.test(name)),
        runtime: Boolean(world.chrome?.runtime ?? world.browser),
        card: [opacity, display],
      }
    }, kinds)
    // The page's own messages to itself are all that it heard: it posted six of each kind.
    expect(got).toEqual({
      roots: 0,
      sheets: 0,
      messages: kinds.length * 6 + 4,
      root: null,
      ours: [],
      runtime: false,
      card: ['1', 'block'],
    })
    expect(await page.card()).toMatch(/sourcing/)
    expect(await tabs()).toEqual(open)
    expect(await page.state()).toEqual(before)
    await page.close()
  })

  // A filter on its root takes all that Firefox shows in the window: there is nothing to be pressed for then.
  test('cannot have the card pressed unseen: it stands above all of the page, and shows whatever the page says of itself', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    await page.driver.addStyleTag({
      content: `html { opacity: 0 !important; ${name === 'Chromium' ? 'filter: opacity(0) !important; ' : ''}clip-path: inset(50%) !important; visibility: hidden !important }
* { cursor: none !important; user-select: none !important }
.lid { position: fixed !important; inset: 0; z-index: 2147483647; background: white; visibility: visible; pointer-events: none }`,
    })
    await page.driver.evaluate(() =>
      document.body.append(Object.assign(document.createElement('div'), { className: 'lid' })),
    )
    const state = await page.state()
    await page.ask('panel>reader:jump', { claim: state.is === 'report' ? state.report.claims[0]!.id : '' })
    await expect.poll(page.card).toMatch(/sourcing/)
    const { x, y, width, height } = (await browser.inCard(page.driver, (root) => {
      const { x, y, width, height } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
      return { x, y, width, height }
    }))!
    await page.driver.bringToFront()
    const seen = await page.driver.screenshot({
      clip: { x, y, width, height },
      encoding: 'base64',
    })
    await page.ask('panel>reader:switch', { on: false })
    await page.becomes('off')
    expect(await page.driver.screenshot({ clip: { x, y, width, height }, encoding: 'base64' })).not.toBe(seen)
    await page.close()
  })

  test('cannot open the card, nor load any file of the extension', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    const loaded = await page.driver.evaluate(async (origin) => {
      const words = [...CSS.highlights.entries()].find(([name]) => name.startsWith('says-who'))![1]
      const { x, y } = ([...words][0] as Range).getBoundingClientRect()
      const at = { bubbles: true, clientX: x + 3, clientY: y + 3 }
      document.querySelector('article')!.dispatchEvent(new MouseEvent('click', at))
      document.querySelector('article')!.dispatchEvent(new PointerEvent('pointermove', at))
      await new Promise((soon) => setTimeout(soon, 500))
      const files = ['reader.js', 'card.js', 'popup.html', 'third-party.txt', 'manifest.json']
      const came = await Promise.all(
        files.map((file) =>
          fetch(origin + file).then(
            () => file,
            () => null,
          ),
        ),
      )
      return came.filter((file) => file !== null)
    }, browser.launched.origin)
    expect(loaded).toEqual([])
    expect(await page.card()).toBe(null)
    await page.close()
  })

  test('that takes away whatever is marked is left with nothing marked', async () => {
    const page = await browser.opens('/removes-marked')
    await expect.poll(page.highlights).toEqual({})
    await expect.poll(async () => JSON.stringify(await page.state())).not.toContain('told reporters')
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('that never rests is left alone, and the panel says so', { timeout: 120_000 }, async () => {
    const page = await browser.opens('/changes-endlessly')
    await page.becomes('report')
    await expect.poll(page.state, { timeout: 90_000, interval: 1_000 }).toMatchObject({ is: 'report', left: true })
    const panel = await page.panel()
    await panel.saysBeside('changes without end')
    expect(JSON.stringify(await page.highlights())).toContain('the delay would cost')
    await expect.poll(async () => JSON.stringify(await page.highlights())).not.toContain('would stay open for')
    expect([...panel.faults, ...page.faults]).toEqual([])
    await panel.close()
    await page.close()
  })

  // The links take a browser 4 s to load at rest, with the extension or without: waiting for that is most of this story.
  test.each(['/nested-deep', '/nested-deep-in-schema', '/hundred-thousand-links'])(
    'with %s is read all the same',
    { timeout: 150_000 },
    async (address) => {
      const page = await browser.opens(address)
      const state = await page.becomes('report', 30_000)
      expect(state.is === 'report' && state.article.text).toContain('told reporters on Monday')
      expect(page.faults).toEqual([])
      await page.close()
    },
  )

  test.each(['/hundred-thousand-teasers', '/five-megabytes'])(
    'with %s is told to be too long',
    { timeout: 150_000 },
    async (address) => {
      const page = await browser.opens(address)
      await page.becomes('too-long', 45_000)
      const panel = await page.panel()
      await panel.says('This page is too long to grade.')
      expect(page.faults).toEqual([])
      await panel.close()
      await page.close()
    },
  )
})
