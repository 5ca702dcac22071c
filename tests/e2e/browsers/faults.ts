import type { Page } from 'puppeteer-core'

/** Errors that nobody caught in a page, and what it complained of in its console, as they come. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfBrowser(message.text())) faults.push(message.text())
  })
  return faults
}

/** A missing favicon or page is no fault of a script. */
const isOfBrowser = (words: string) => words.startsWith('Failed to load resource')
