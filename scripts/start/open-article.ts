import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tableOf } from '../../cli/table.ts'
import { type Browser, findBrowsers } from '../browsers/find.ts'
import { installBrowser } from '../browsers/install.ts'
import { launchWithExtension } from '../browsers/launch.ts'
import { openDesk } from '../browsers/own-pages.ts'
import { startOptions } from './options.ts'
import { readByExtension } from './read-by-extension.ts'
import { serveFile } from './serve-file.ts'

const root = join(import.meta.dirname, '..', '..')

try {
  const { browser: name, page, headless } = startOptions(process.argv.slice(2))
  await open(await browserNamed(name), page, headless)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function browserNamed(name: string | null): Promise<Browser> {
  const found = findBrowsers().find((browser) => name === null || browser.name === name)
  return found ?? installBrowser(name === 'firefox' ? 'firefox' : 'chromium')
}

/** Shows the page, prints its claims, and stays until the window is closed; without a window leaves a screenshot. */
async function open(browser: Browser, page: string, headless: boolean): Promise<void> {
  const served = /^https?:/.test(page) ? null : await serveFile(page)
  const launched = await launchWithExtension(browser, { headless })
  const { puppet } = launched
  try {
    const tab = await puppet.newPage()
    await tab.goto(served?.url ?? page, { waitUntil: 'load' })
    const desk = await openDesk(launched)
    const state = await readByExtension(desk, tab.url())
    await desk.close()
    await tab.bringToFront()
    if (state.is === 'report') process.stdout.write(tableOf(state.article, state.report))
    else console.log(`Nothing was graded: the extension says “${state.is}” of this page.`)
    if (headless) {
      mkdirSync(join(root, '.output'), { recursive: true })
      const path = join(root, '.output', `${browser.name}.png`) as `${string}.png`
      await tab.screenshot({ path, fullPage: true })
      console.log(`Screenshot: ${path}`)
    } else {
      console.log(`${browser.name} stays open; close it, or press Ctrl-C here.`)
      await new Promise((closed) => puppet.once('disconnected', closed))
    }
  } finally {
    await puppet.close().catch(() => {}) // closed by hand already
    served?.close()
  }
}
