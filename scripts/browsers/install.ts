import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Engine } from './find.ts'
import { findBrowsers } from './find.ts'

/** Where browsers that are not part of the system are kept, away from the reader's own. */
const cacheDir = join(import.meta.dirname, '..', '..', '.cache', 'browsers')

/**
 * Gets a browser: as root on Debian from the distribution, elsewhere a build of its own from its maker.
 * @throws an error whose message says what to do by hand.
 */
export async function installBrowser(engine: Engine): Promise<Browser> {
  console.log(`No browser for ${engine} found, installing one …`)
  try {
    return isRootOnDebian() ? fromDebian(engine) : await fromMaker(engine)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const byHand = engine === 'firefox' ? 'Firefox 140 or newer' : 'Chrome, Chromium or Edge'
    throw new Error(
      `No browser for ${engine}: ${why}. Install ${byHand}, or set SAYS_WHO_${engine.toUpperCase()} to its path.`,
    )
  }
}

const isRootOnDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

function fromDebian(engine: Engine): Browser {
  const name = engine === 'firefox' ? 'firefox-esr' : 'chromium'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env })
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}`)
  }
  const browser = findBrowsers().find((found) => found.engine === engine)
  if (!browser) throw new Error(`apt-get installed ${name}, but it is not on the PATH`)
  return browser
}

async function fromMaker(engine: Engine): Promise<Browser> {
  const browsers = await import('@puppeteer/browsers')
  const browser = engine === 'firefox' ? browsers.Browser.FIREFOX : browsers.Browser.CHROME
  const platform = browsers.detectBrowserPlatform()
  if (!platform) throw new Error('there is no build for this system')
  const buildId = await browsers.resolveBuildId(browser, platform, 'stable')
  const { executablePath } = await browsers.install({ browser, buildId, cacheDir })
  return { name: engine, engine, path: executablePath }
}
