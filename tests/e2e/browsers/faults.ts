import type { Page } from 'puppeteer-core'

/** Errors that nobody caught in a page, and what it complained of in its console, as they come. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = []
  const add = (words: string) => void (isOfBrowser(words) || faults.push(words))
  page.on('pageerror', (error) => add(String(error)))
  page.on('console', (message) => message.type() === 'error' && add(message.text()))
  return faults
}

/** A missing favicon or page is no fault of a script. */
const isOfBrowser = (words: string) => words.startsWith('Failed to load resource') || words.includes('/favicon.ico')
