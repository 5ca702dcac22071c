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

export interface LaunchOptions {
  /** Without a window; so it is unless told otherwise. */
  readonly headless?: boolean
  /** Folder of the extension instead of the one built last. */
  readonly extension?: string
  /** `host:port` through which everything goes that is not on this machine. */
  readonly proxy?: string
}

/** Starts the browser on a fresh profile with the extension installed. */
export const launchWithExtension = (browser: Browser, options: LaunchOptions = {}): Promise<Launched> =>
  browser.engine === 'firefox' ? launchFirefox(browser.path, options) : launchChromium(browser.path, options)

async function launchChromium(
  executablePath: string,
  { headless = true, extension = join(built, 'chrome-mv3'), proxy }: LaunchOptions,
): Promise<Launched> {
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
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ],
  })
  const id = await puppet.installExtension(extension)
  return { puppet, origin: `chrome-extension://${id}/` }
}

async function launchFirefox(
  executablePath: string,
  { headless = true, extension = join(built, 'firefox-mv3'), proxy }: LaunchOptions,
): Promise<Launched> {
  const [host, port] = proxy?.split(':') ?? []
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'], // lets the driver into the extension's own pages
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': host,
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host,
        'network.proxy.ssl_port': Number(port),
      }),
    },
  })
  await puppet.installExtension(extension)
  return { puppet, origin: `moz-extension://${geckoUuid}/` }
}
