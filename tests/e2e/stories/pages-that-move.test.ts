import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import type { OpenPage } from '../browsers/open-page.ts'

/** Every word that is marked as claim, source or cue. */
const marked = async (page: OpenPage): Promise<string> =>
  Object.values(await page.highlights())
    .flat()
    .join('\n')

/** The same in the page's first frame. */
const markedInFrame = (page: OpenPage): Promise<string> =>
  page.driver.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null
    return [...(frame?.CSS.highlights.values() ?? [])].flatMap((ranges) => [...ranges].map(String)).join('\n')
  })

describe.each(browsers)('a page that moves, in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  async function reading(): Promise<OpenPage> {
    const page = await browser.opens('/council')
    await page.becomes('report')
    await expect.poll(() => marked(page)).toContain('Ines Okafor')
    return page
  }

  test('goes to another article without a new page: the old marks go, the new words are marked', async () => {
    const page = await reading()
    await page.driver.evaluate(() => {
      history.pushState(null, '', '/2031/05/03/ferry')
      document.title = 'Ferry runs aground'
      document.querySelector('h1')!.textContent = 'Ferry runs aground'
      const paragraphs = [...document.querySelectorAll('main p, article p')]
      const parent = paragraphs.at(-1)!.parentElement!
      paragraphs.forEach((paragraph) => paragraph.remove())
      for (let i = 0; i < 4; i++) {
        const paragraph = document.createElement('p')
        paragraph.textContent = `The ferry hit rock number ${i} at night and nobody was hurt, Captain Lena Brandt told reporters on the quay.`
        parent.append(paragraph)
      }
    })
    await expect.poll(() => marked(page)).toContain('Lena Brandt')
    expect(await marked(page)).not.toContain('Okafor')
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('appends the next article: its words are marked too, the first keeps its marks', async () => {
    const page = await reading()
    await page.driver.evaluate(() => {
      const next = document.createElement('article')
      const title = document.createElement('h1')
      title.textContent = 'Market hall to open in June'
      next.append(title)
      for (const who of ['Petra Voss', 'Samir Haddou', 'Olga Lindqvist', 'Ruben Dahl']) {
        const paragraph = document.createElement('p')
        paragraph.textContent = `The market hall would open in June and not before, the builder ${who} said on Tuesday.`
        next.append(paragraph)
      }
      document.body.append(next)
    })
    await expect.poll(() => marked(page)).toContain('Olga Lindqvist')
    expect(await marked(page)).toContain('Ines Okafor')
    await page.close()
  })

  test('comes back out of the back/forward cache with its marks on the right words', async () => {
    const page = await reading()
    const before = await marked(page)
    await page.driver.goto(`${browser.site.url}/home`)
    await page.driver.evaluate(() => history.back()).catch(() => {}) // the page that is left cannot answer
    await page.becomes('report')
    await expect.poll(() => marked(page)).toBe(before)
    await page.close()
  })

  test('puts other words into a paragraph: no mark stays on them that was made for the old ones', async () => {
    const page = await reading()
    await page.driver.evaluate(() => {
      const text = document.querySelector('.byline + p')!
      text.textContent =
        'Nobody spoke to the newspaper about the harbour on Monday, and the quay lay empty in the rain.'
    })
    await expect.poll(() => marked(page)).not.toContain('Okafor')
    await new Promise((settled) => setTimeout(settled, 1500))
    expect(await marked(page)).not.toMatch(/Okafor|quay lay empty/)
    expect(await marked(page)).toContain('Tobias Renn')
    await page.close()
  })

  test('grows as a live blog: each entry is marked, those before keep their marks', async () => {
    const page = await reading()
    const before = await marked(page)
    for (const gate of ['north', 'east', 'south']) {
      await page.driver.evaluate((gate) => {
        const entry = document.createElement('section')
        const text = document.createElement('p')
        text.textContent = `The water at the ${gate} gate fell by a metre in the night, harbour master Lena Brandt said.`
        entry.append(text)
        document.querySelector('article')!.append(entry)
      }, gate)
      await expect.poll(() => marked(page), { timeout: 15_000 }).toContain(`at the ${gate} gate fell`)
    }
    const now = (await marked(page)).split('\n')
    for (const words of before.split('\n')) expect(now).toContain(words)
    await page.close()
  })

  test('holds more claims than are painted at once: those in view are marked, wherever it is scrolled to', async () => {
    const page = await reading()
    await page.driver.evaluate(() => {
      for (let n = 1; n <= 300; n++) {
        const entry = document.createElement('section')
        const text = document.createElement('p')
        text.textContent = `The water at gate ${n} fell by a metre in the night, harbour master Lena Brandt said.`
        entry.append(text)
        document.querySelector('article')!.append(entry)
      }
    })
    await page.driver.bringToFront() // a tab behind another tells of no scrolling
    const goTo = (gate: number) =>
      page.driver.evaluate((n) => document.querySelectorAll('article > section')[n - 1]!.scrollIntoView(), gate)
    const lines = async () => (await marked(page)).split('\n')
    const claim = (gate: number) => `The water at gate ${gate} fell by a metre in the night`
    await expect.poll(() => marked(page)).toContain('Lena Brandt')
    for (const gate of [300, 150, 1]) {
      await goTo(gate)
      await expect.poll(lines).toContain(claim(gate))
    }
    expect(await lines()).not.toContain(claim(300))
    await page.driver.evaluate(() => window.scrollTo(0, 0))
    await expect.poll(() => marked(page)).toContain('Ines Okafor')
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('opens the rest of the text: what was folded is marked when it is to be seen, and not before', async () => {
    const page = await browser.opens('/folded')
    await page.becomes('report')
    await expect.poll(() => marked(page)).toContain('Ines Okafor')
    expect(await marked(page)).not.toContain('Lena Brandt')
    await page.driver.evaluate(() => document.querySelector('#rest')!.removeAttribute('hidden'))
    await expect.poll(() => marked(page), { timeout: 15_000 }).toContain('Lena Brandt')
    expect(await marked(page)).toContain('Ines Okafor')
    await page.close()
  })

  test('swaps the text for an invitation to pay: nothing stays marked that is not there', async () => {
    const page = await reading()
    await page.driver.evaluate(() => {
      const [first, ...others] = [...document.querySelectorAll('article > p:not(.byline)')]
      others.forEach((paragraph) => paragraph.remove())
      const wall = document.createElement('div')
      wall.className = 'paywall'
      wall.textContent = 'Subscribe to read on. Editor Hugo Ferro said our readers come first.'
      first!.after(wall)
    })
    await expect.poll(() => marked(page), { timeout: 15_000 }).not.toContain('Tobias Renn')
    await new Promise((settled) => setTimeout(settled, 2000))
    const words = await marked(page)
    expect(words).toContain('Ines Okafor')
    expect(words).not.toMatch(/Ferro|Renn|audit office/)
    await page.close()
  })

  test('is loaded again, as when a tab is restored: its marks and its badge come back', async () => {
    const page = await reading()
    const before = await marked(page)
    const badge = await page.badge()
    await page.driver.reload({ waitUntil: 'load' })
    await page.becomes('report')
    await expect.poll(() => marked(page), { timeout: 15_000 }).toBe(before)
    await expect.poll(page.badge).toBe(badge)
    await page.close()
  })

  test('loses a frame that held a part of the text: the rest keeps its marks, and nothing fails', async () => {
    const page = await browser.opens('/framed')
    await page.becomes('report')
    await expect.poll(() => marked(page)).toContain('Ines Okafor')
    await expect.poll(() => markedInFrame(page), { timeout: 15_000 }).toContain('Lena Brandt')
    expect(await marked(page)).not.toContain('Lena Brandt')
    await page.driver.evaluate(() => document.querySelector('iframe')!.remove())
    await new Promise((settled) => setTimeout(settled, 2000))
    expect((await page.state()).is).toBe('report')
    await expect.poll(() => marked(page)).toContain('Ines Okafor')
    expect(page.faults).toEqual([])
    await page.close()
  })
})
