import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const kinds = ['panel>reader:switch', 'panel>reader:rescan', 'panel>reader:jump', 'reader>background:explain'].concat(
  'background>reader:key',
  'panel>background:read',
)

describe.each(browsers)('a page in %s that reaches for the extension', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

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
      const files = ['reader.js', 'marks.js', 'card.js', 'popup.html', 'third-party.txt', 'manifest.json']
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
})
