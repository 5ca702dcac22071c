import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import type { OpenPage } from '../browsers/open-page.ts'

const said = 'The quay will stay closed, officials said. The lock was built in 1931.'
const claim = 'The quay will stay closed'

const pages = {
  '/forum': () => ({ body: `<!doctype html><title>Forum</title><h1>Posts</h1><p>${said}</p><p>No, it opens.</p>` }),
  '/strict-forum': () => ({
    headers: { 'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'" },
    body: `<!doctype html><title>Forum</title><p>${said}</p>`,
  }),
}

describe.each(browsers)('a reader in %s has a selected passage graded', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name, pages)))
  afterAll(() => browser?.close())

  /** Selects from the first of these words to the last, and gives a point in them. */
  const select = ({ driver }: OpenPage, from: string, to: string) =>
    driver.evaluate(
      ([from, to]) => {
        const find = (words: string) => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let node = texts.nextNode(); node; node = texts.nextNode())
            if (node.textContent!.includes(words)) return [node, node.textContent!.indexOf(words)] as const
          throw new Error(`“${words}” does not stand on the page`)
        }
        const [start, end] = [find(from!), find(to!)]
        getSelection()!.setBaseAndExtent(start[0], start[1], end[0], end[1] + to!.length)
        const { x, y, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!
        return [x + 6, y + height / 2] as const
      },
      [from, to],
    )

  /** What the draft page says that came: its text, and its claims. */
  const draft = () =>
    browser.inExtension(({ extension }) => {
      const page = extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === '/draft.html')
      const claims = [...(page?.document.querySelectorAll('[data-claim] .words') ?? [])]
      return {
        text: page?.document.querySelector('textarea')?.value ?? '',
        claims: claims.map(({ textContent }) => textContent),
      }
    }, null)
  const closeDraft = () =>
    browser.inExtension(async ({ runtime, tabs }) => {
      const drafts = await tabs.query({ url: runtime.getURL('draft.html') })
      await tabs.remove(drafts.map(({ id }) => id!))
    }, null)

  test.each(['/forum', '/strict-forum'])('on a page that is no article: %s', async (address) => {
    const page = await browser.opens(address)
    expect(await page.state()).toEqual({ is: 'no-answer' })
    await browser.gradesPassage(page.driver, await select(page, said, said))
    await expect.poll(draft).toEqual({ text: said, claims: [claim] })
    expect(await page.isDomChanged()).toBe(false)
    expect(page.faults).toEqual([])
    expect(await browser.inExtension(({ storage }) => storage.session.get(null), null)).toEqual({})
    await closeDraft()
    await page.close()
  })

  test('with its paragraphs kept apart', async () => {
    const page = await browser.opens('/forum')
    await browser.gradesPassage(page.driver, await select(page, 'officials', 'it opens'))
    await expect
      .poll(async () => (await draft()).text)
      .toMatch(/^officials said\. The lock was built in 1931\.\n+No, it opens$/)
    await closeDraft()
    await page.close()
  })

  test('on an article in another language, in the words that are selected', async () => {
    const page = await browser.opens('/german')
    await page.becomes('not-english')
    await browser.gradesPassage(page.driver, await select(page, 'Der Stadtrat wird', 'abstimmen'))
    await expect.poll(async () => (await draft()).text).toMatch(/^Der Stadtrat wird .* abstimmen$/)
    await closeDraft()
    await page.close()
  })

  // In Chromium no driver can choose from the menu itself, which lets the extension in: this is how it is without that.
  test('on a page that the extension may not read otherwise', async () => {
    const page = await browser.opens('/home')
    await browser.limitsAccess()
    await page.driver.goto(`${browser.site.url}/forum`)
    await browser.gradesPassage(page.driver, await select(page, said, said))
    await expect.poll(draft).toEqual({ text: said, claims: [claim] })
    await closeDraft()
    await page.close()
  })
})
