import { type Browser, type Engine, findBrowsers } from './find.ts'
import { installBrowser } from './install.ts'

/** The browser with this engine, installed if there is none. Rejects with what to do by hand. */
export const ensureBrowser = async (engine: Engine): Promise<Browser> =>
  findBrowsers().find((browser) => browser.engine === engine) ?? (await installBrowser(engine))

if (import.meta.main) {
  for (const engine of process.argv.slice(2) as Engine[]) {
    try {
      const { name, path } = await ensureBrowser(engine)
      console.log(`${engine}: ${name} at ${path}`)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
  }
}
