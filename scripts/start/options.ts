import { parseArgs } from 'node:util'
import { browserNames } from '../browsers/find.ts'

export interface StartOptions {
  /** A name of `browserNames`, or null for any. */
  readonly browser: string | null
  /** An address or a file; the sample article unless given. */
  readonly page: string
  readonly headless: boolean
}

const usage = `npm start                                     the sample article in a browser found here
npm start -- --browser firefox               ${browserNames.join(', ')}
npm start -- --page URL-or-file              any page instead of the sample
npm start -- --headless                      without a window, as where there is no display`

/** @throws an error with the usage for anything that is not an option. */
export function startOptions(args: string[]): StartOptions {
  const wrong = (why: string) => new Error(`${why}\n\n${usage}`)
  try {
    const { values } = parseArgs({
      args,
      options: { browser: { type: 'string' }, page: { type: 'string' }, headless: { type: 'boolean' } },
    })
    const { browser = null, page = 'sample/article.html', headless = !hasDisplay() } = values
    if (browser !== null && !browserNames.includes(browser)) throw wrong(`No browser is called “${browser}”.`)
    return { browser, page, headless }
  } catch (error) {
    throw error instanceof TypeError ? wrong(error.message) : error
  }
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
