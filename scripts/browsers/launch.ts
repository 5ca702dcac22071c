import { join } from 'node:path'
import puppeteer, { type Browser as Puppet } from 'puppeteer-core'
import type { Browser } from './find.ts'

const built = join(import.meta.dirname, '..', '..', '.output')
const geckoId = 'says-who@says-who.example'
/** Firefox gives every installation a uuid of its own unless it is told one. */
const geckoUuid = '5a95e0e8-0000-4000-8000-5a95000000e8'

/** A running browser with the extension in it. `origin` is where the extension's pages lie, with a slash at the end. */
export interface Launched {
  readonly puppet: Puppet
  readonly origin: string
}

/** Starts the browser on a fresh profile with the built extension (or the folder given) installed. */
export async function launchWithExtension(
  browser: Browser,
  { headless = true, extension }: { headless?: boolean; extension?: string } = {},
): Promise<Launched> {
  return browser.engine === 'firefox'
    ? launchFirefox(browser.path, headless, extension ?? join(built, 'firefox-mv3'))
    : launchChromium(browser.path, headless, extension ?? join(built, 'chrome-mv3'))
}

async function launchChromium(executablePath: string, headless: boolean, extension: string): Promise<Launched> {
  const puppet = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run as root with it
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
  const id = await puppet.installExtension(extension)
  return { puppet, origin: `chrome-extension://${id}/` }
}

async function launchFirefox(executablePath: string, headless: boolean, extension: string): Promise<Launched> {
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'], // lets the driver into the extension's own pages
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }) },
  })
  await puppet.installExtension(extension)
  return { puppet, origin: `moz-extension://${geckoUuid}/` }
}
