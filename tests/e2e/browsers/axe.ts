import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type Axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import type { StoryBrowser } from './browser.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with a page, a line each: the rule, and the elements it is about. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(source)
  return linesOf((await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults)
}

/** The same for the card on a page, whose shadow root is opened for it. */
export async function violationsInCard(browser: StoryBrowser, page: Page): Promise<string[]> {
  await page.evaluate(source)
  const found = await browser.inCard(page, (root) => {
    const { host } = root
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })
    return (globalThis as unknown as { axe: typeof Axe }).axe.run(host, { resultTypes: ['violations'] })
  })
  if (!found) throw new Error('There is no card')
  return linesOf(found)
}

const linesOf = ({ violations }: AxeResults): string[] =>
  violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)

/** Shows a page of the extension as a reader with this theme sees it, once nothing on it moves. */
export async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme
    for (const animation of document.getAnimations()) animation.cancel()
  }, theme)
}
