import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const next = 'Show the next claim'

describe.each(browsers)('the keys of the extension, in %s:', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  async function openOptions() {
    const page = await browser.opensOwn('options.html')
    await page.bringToFront()
    await page.waitForSelector('kbd')
    return {
      page,
      /** What stands beside each command. */
      keys: () =>
        page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll('[id^=key-]')].map((what) => [
              what.textContent,
              what.parentElement!.querySelector('kbd')?.textContent ?? null,
            ]),
          ),
        ),
      press: (button: string) =>
        page.evaluate(
          ([next, button]) => {
            const row = [...document.querySelectorAll('li')].find(({ textContent }) => textContent.includes(next!))!
            ;[...row.querySelectorAll('button')].find(({ textContent }) => textContent === button)!.click()
          },
          [next, button],
        ),
      note: () => page.$eval('.note', ({ textContent }) => textContent),
    }
  }
  const known = () =>
    browser.inExtension(
      async ({ commands }) =>
        Object.fromEntries((await commands.getAll()).map(({ description, shortcut }) => [description, shortcut])),
      null,
    )

  test('the settings show them as they are', async () => {
    const { page, keys } = await openOptions()
    const shown = await keys()
    expect(shown).toMatchObject({
      'Open the popup': 'Alt+Shift+S',
      'Hide or show the marks on the page': 'Alt+Shift+M',
    })
    expect(shown[next]).toBe((await known())[next])
    await page.close()
  })

  test.runIf(name === 'Firefox')('are changed there, taken away, and given back as at first', async () => {
    const { page, keys, press, note } = await openOptions()
    const first = (await keys())[next]

    await press('Change')
    await page.waitForSelector('input[readonly]')
    await page.keyboard.press('q')
    await expect.poll(note).toMatch(/^Press a letter/)
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    await page.keyboard.press('M')
    await expect.poll(note).toBe('Alt+Shift+M is taken already: Hide or show the marks on the page.')
    await page.keyboard.press('J')
    await page.keyboard.up('Shift')
    await page.keyboard.up('Alt')
    await expect.poll(async () => (await keys())[next]).toBe('Alt+Shift+J')
    expect((await known())[next]).toBe('Alt+Shift+J')
    expect(await note()).toBe('')

    await press('Change')
    await page.waitForSelector('input[readonly]')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await keys())[next]).toBe('Alt+Shift+J')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Change')
    await press('Change')
    await page.waitForSelector('input[readonly]')
    await page.keyboard.press('Backspace')
    await expect.poll(async () => (await known())[next]).toBe('')

    await press('As at first')
    await expect.poll(async () => (await keys())[next]).toBe(first)
    expect((await known())[next]).toBe(first)
    await page.close()
  })

  test.runIf(name === 'Chromium')('are changed on a page of the browser, to which the settings lead', async () => {
    const { page, keys } = await openOptions()
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => /key settings/.test(one.textContent))!.click(),
    )
    const { puppet, origin } = browser.launched
    const target = await puppet.waitForTarget((one) => one.url() === 'chrome://extensions/shortcuts')
    const shortcuts = await target.asPage()
    const change = { extensionId: new URL(origin).hostname, commandName: 'next-claim', keybinding: 'Alt+Shift+J' }
    await shortcuts.evaluate(`chrome.developerPrivate.updateExtensionCommand(${JSON.stringify(change)})`)
    await shortcuts.close()
    await page.bringToFront()
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect.poll(async () => (await keys())[next]).toBe('Alt+Shift+J')
    await page.close()
  })
})
