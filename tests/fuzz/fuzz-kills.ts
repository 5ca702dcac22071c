import { isDeepStrictEqual } from 'node:util'
import { randomNumbers } from '../../scripts/fit/random.ts'
import { startBrowser } from '../e2e/browsers/browser.ts'
import type { Fuzzed } from './fuzzed.ts'

/** The background is killed up to this long after it was asked for an analysis, in ms. */
const longest = 150

/**
 * Kills the background of a real Chromium while it analyses, again and again: each time the page comes to the same
 * report with the same marks, and nothing reaches the page. Firefox offers drivers no way to end a background.
 */
export async function fuzzKills(count: number, seed: number): Promise<Fuzzed> {
  const random = randomNumbers(seed)
  const browser = await startBrowser('Chromium')
  let runs = 0
  let died = 0
  try {
    const settings = { version: 2, sitesOff: ['argus.example'], start: 'automatic' }
    await browser.inExtension(({ storage }, settings) => storage.local.set({ settings }), settings)
    const page = await browser.opens('/council')
    const before = await page.becomes('report')
    const marks = await page.highlights()
    for (; runs < count; runs++) {
      const ms = Math.floor(random() * longest)
      await page.ask('panel>reader:rescan', { anyway: false })
      await new Promise((soon) => setTimeout(soon, ms))
      died += Number((await page.state()).is === 'loading')
      await browser.killBackground()
      const after = await page.becomes('report').catch((error: unknown) => String(error))
      const fault =
        typeof after === 'string'
          ? after
          : !isDeepStrictEqual(after, before)
            ? 'another report'
            : !isDeepStrictEqual(await page.highlights(), marks)
              ? 'other marks'
              : page.faults[0]
      if (fault) return { runs: runs + 1, found: '', failure: `kill ${runs}, after ${ms} ms: ${fault}` }
    }
    const kept = await browser.inExtension(async ({ storage }) => (await storage.local.get('settings')).settings, null)
    const failure = isDeepStrictEqual(kept, settings) ? null : `the settings became ${JSON.stringify(kept)}`
    return { runs, found: `${died} in the middle of an analysis`, failure }
  } finally {
    await browser.close()
  }
}
