import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { type Launched, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { type Desk, openDesk } from '../../../scripts/browsers/own-pages.ts'
import { browsers } from '../browsers/browser.ts'
import { serve, type Site } from '../site/serve.ts'

const built = join(import.meta.dirname, '..', '..', '..', '.output')

/** What the version before stored: settings of version 1, without the mark that came with 2. */
const storedBefore = {
  version: 1,
  on: true,
  start: 'automatic',
  sitesOff: ['argus.example'],
  outlets: [{ id: 'argus', change: 'add-or-correct', name: 'The Argus', control: 'independent' }],
  look: { hue: 120, strength: 'faint', grades: ['Weak', 'None'] },
}

describe.each(browsers)(
  'an update in %s',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'says-who-update-'))
    let site: Site
    let launched: Launched
    let desk: Desk

    /** Puts the built extension where the installed one lies, under this version. */
    function lay(version: string): void {
      rmSync(folder, { recursive: true, force: true })
      cpSync(join(built, name === 'Chromium' ? 'chrome-mv3' : 'firefox-mv3'), folder, { recursive: true })
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }))
    }
    const version = () => desk.run(({ runtime }) => runtime.getManifest().version, null)
    const marksOn = (page: Awaited<ReturnType<typeof opens>>) => page.evaluate(() => CSS.highlights.size)
    async function opens() {
      const page = await launched.puppet.newPage()
      await page.goto(`${site.url}/council`)
      return page
    }

    beforeAll(async () => {
      lay('0.0.9')
      site = await serve()
      const program = await ensureBrowser(name === 'Chromium' ? 'chromium' : 'firefox')
      launched = await launchWithExtension(program, { extension: folder, proxy: site.proxy })
      desk = await openDesk(launched)
    })
    afterAll(async () => {
      await launched?.puppet.close()
      await site?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test('keeps what the user set and goes on in open pages or lets go of them; nothing is left after removal', async () => {
      expect(await version()).toBe('0.0.9')
      await desk.run(({ storage }, settings) => storage.local.set({ settings }), storedBefore)
      const open = await opens()
      await expect.poll(() => marksOn(open), { timeout: 20_000 }).toBeGreaterThan(0)

      lay('0.1.0')
      await launched.puppet.installExtension(folder)
      desk = await openDesk(launched)
      expect(await version()).toBe('0.1.0')
      const kept = await desk.run(async ({ storage }) => (await storage.local.get('settings')).settings, null)
      expect(kept).toEqual(storedBefore)
      // Firefox puts the new version into open pages at once; in Chromium the old one there takes its marks with it.
      await expect.poll(() => marksOn(open).then(Boolean), { timeout: 20_000 }).toBe(name === 'Firefox')
      const later = await opens()
      await expect.poll(() => marksOn(later), { timeout: 20_000 }).toBeGreaterThan(0)

      const id = name === 'Chromium' ? new URL(launched.origin).host : 'says-who@says-who.example'
      await launched.puppet.uninstallExtension(id)
      if (name === 'Firefox') await later.reload() // it ends scripts in pages at once: marks stay until the page is left
      await expect.poll(() => marksOn(later), { timeout: 20_000 }).toBe(0)
      expect(await later.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/says-who/i)
    })
  },
  120_000,
)
