import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const draft = 'Officials said traffic would return within a year. The lock was built in 1931.'

describe.each(browsers)('the pages of the extension, in %s:', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  const claimsOn = (page: Page) =>
    page.$$eval('[data-claim] .words', (claims) => claims.map(({ textContent }) => textContent))
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('grade-Weak') ?? [])].map((range) => String(range)))

  test('a draft is graded while it is typed, and the caret stays where it was', async () => {
    const page = await browser.opensOwn('draft.html')
    await page.bringToFront()
    await page.type('textarea', draft)
    await expect.poll(() => claimsOn(page)).toEqual(['traffic would return within a year'])
    expect(await marked(page)).toEqual(['traffic would return within a year'])

    await page.$eval('textarea', (field) => field.setSelectionRange(0, 0))
    await page.keyboard.type('On Monday. ')
    await expect.poll(() => marked(page)).toEqual(['traffic would return within a year'])
    const caret = await page.$eval('textarea', ({ selectionStart, value }) => ({ selectionStart, value }))
    expect(caret).toEqual({ selectionStart: 11, value: `On Monday. ${draft}` })
    await page.close({ runBeforeUnload: false })
  })

  test('the claim at the caret is copied as an example, its parts marked', async () => {
    const page = await browser.opensOwn('draft.html')
    await page.bringToFront()
    await page.type('textarea', draft)
    await expect.poll(() => claimsOn(page)).toHaveLength(1)
    await page.$eval('textarea', (field) => field.setSelectionRange(3, 3))
    await page.waitForSelector('[aria-disabled=false]')
    await page.focus('[aria-disabled=false]')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.$eval('header [role=status]', ({ textContent }) => textContent)).toBe('Copied')
    await page.focus('textarea')
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    const value = () => page.$eval('textarea', ({ value }) => value)
    await expect.poll(value).toContain('<Officials> {said} [traffic would return within a year].')
    await page.close({ runBeforeUnload: false })
  })

  test('a passage that was selected on any page is graded as a draft, and kept nowhere', async () => {
    await browser.inExtension(({ storage }, passage) => storage.session.set({ passage }), draft)
    const page = await browser.opensOwn('draft.html#passage')
    await expect.poll(() => claimsOn(page)).toEqual(['traffic would return within a year'])
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(draft)
    expect(await browser.inExtension(({ storage }) => storage.session.get(null), null)).toEqual({})
    await page.close({ runBeforeUnload: false })
  })

  test.each([
    ['lock.html', `<title>Lock</title><article><p>${draft}</p></article><script>document.title = "ran"</script>`],
    ['lock.md', `# Lock\n\n${draft}\n`],
    ['lock.txt', draft],
  ])('a local file opens as a draft: %s', async (called, content) => {
    const file = join(mkdtempSync(join(tmpdir(), 'says-who-')), called)
    writeFileSync(file, content)
    const page = await browser.opensOwn('draft.html')
    const field = await page.$('input[type=file]')
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
    await expect.poll(() => claimsOn(page)).toEqual(['traffic would return within a year'])
    expect(await page.title()).not.toBe('ran')
    await page.close({ runBeforeUnload: false })
  })

  test('the welcome page marks its sample with every grade', async () => {
    const page = await browser.opensOwn('welcome.html')
    const gradesMarked = () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([what, ranges]) => what.startsWith('grade-') && ranges.size > 0)
          .map(([what]) => what),
      )
    await expect
      .poll(async () => (await gradesMarked()).sort())
      .toEqual(['grade-Fair', 'grade-Good', 'grade-None', 'grade-Strong', 'grade-Weak'])
    await page.close()
  })

  test('a reason leads to its rule', async () => {
    const page = await browser.opensOwn('grading.html#K6')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('K6')
    const top = () => page.evaluate(() => document.getElementById('K6')!.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(400)
    await page.close()
  })

  test('a site entered in the settings is switched off there and then', async () => {
    const article = await browser.opens('/council')
    await article.becomes('report')
    const page = await browser.opensOwn('options.html')
    await page.bringToFront()
    const add = async (site: string) => {
      await page.type('form input', site)
      await page.keyboard.press('Enter')
    }
    await add('not a site')
    await expect.poll(() => page.$eval('[role=alert]', ({ textContent }) => textContent)).toMatch(/not the address/)
    await page.$eval('form input', (field) => (field.value = ''))
    await add('http://127.0.0.1/anything')
    await article.becomes('off')
    await page.waitForSelector('.rows button')
    await page.$eval('.rows button', (button) => (button as HTMLElement).click())
    await article.becomes('report')
    await page.close()
    await article.close()
  })

  test('damaged settings do no harm: what is damaged falls back alone', async () => {
    const damaged = { version: 2, on: 'perhaps', start: 'on-click', look: { hue: 'blue', marks: ['Weak'] } }
    await browser.inExtension(({ storage }, settings) => storage.local.set({ settings }), damaged)
    const page = await browser.opensOwn('options.html')
    const checked = () =>
      page.$$eval('input:checked', (all) => all.map(({ parentElement }) => parentElement!.innerText))
    await expect.poll(async () => (await checked()).length).toBe(3)
    const [on, start, grade] = await checked()
    expect([on, start, grade]).toEqual([
      'Says Who is on',
      expect.stringContaining('only when I ask'),
      expect.stringContaining('Weak sourcing'),
    ])
    await browser.inExtension(({ storage }) => storage.local.clear(), null)
    await page.close()
  })
})
