import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { type Launched, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { type Desk, openDesk, openOwnPage } from '../../../scripts/browsers/own-pages.ts'
import { browsers } from '../browsers/browser.ts'
import { serve, type Site } from '../site/serve.ts'

const built = join(import.meta.dirname, '..', '..', '..', '.output')

/**
 * What an earlier version left behind. The program before is this one under a lower number; what it stored is in the shapes
 * of then (settings of version 1 had no list of marks), and so are its messages: more does not outlive an update.
 */
const left = {
  settings: {
    version: 1,
    on: true,
    start: 'automatic',
    sitesOff: ['argus.example'],
    outlets: [{ id: 'argus', change: 'add-or-correct', name: 'The Argus', control: 'independent' }],
    look: { hue: 120, strength: 'faint', grades: ['Weak', 'None'] },
  },
  hiddenClaims: [
    {
      page: 'https://argus.example/ferry',
      source: 'The harbour master',
      cue: 'said',
      claim: 'the gate held',
      grade: 'Fair',
      construction: 'a-construction-that-is-gone',
      hiddenAt: '2026-01-11T06:30:00.000Z',
    },
  ],
}
const messagesOfThen = [
  { kind: 'reader>background:grade', asks: { text: 'Lind said it held.' } },
  { kind: 'panel>background:analyse', asks: { text: 'Lind said it held.' } },
  { kind: 'analyse', text: 'Lind said it held.' },
]

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
    /** What is stored once the reader has chosen plain marks in the options. */
    async function settingsAfterChange() {
      const options = await openOwnPage(launched, 'options.html')
      const strength = 'select:has(option[value=faint])'
      await options.waitForSelector(strength)
      await options.select(strength, 'plain')
      const settings = () => desk.run(async ({ storage }) => (await storage.local.get('settings')).settings, null)
      await expect.poll(settings).toMatchObject({ look: { strength: 'plain' } })
      await options.close()
      return settings()
    }
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
      await desk.run(({ storage }, things) => storage.local.set(things), left)
      const open = await opens()
      await expect.poll(() => marksOn(open), { timeout: 20_000 }).toBeGreaterThan(0)

      lay('0.1.0')
      await launched.puppet.installExtension(folder)
      desk = await openDesk(launched)
      expect(await version()).toBe('0.1.0')
      expect(await desk.run(({ storage }) => storage.local.get(), null)).toEqual(left)
      for (const message of messagesOfThen) {
        const answer = await desk.run(({ runtime }, then) => runtime.sendMessage(then).catch(() => 'nobody'), message)
        expect(answer ?? 'nobody').not.toMatchObject({ ok: true })
      }
      // Firefox puts the new version into open pages at once; in Chromium the old one there takes its marks with it.
      await expect.poll(() => marksOn(open).then(Boolean), { timeout: 20_000 }).toBe(name === 'Firefox')
      expect(await settingsAfterChange()).toMatchObject({
        version: 2,
        on: true,
        sitesOff: ['argus.example'],
        outlets: left.settings.outlets,
        look: { hue: 120, strength: 'plain', marks: ['Weak', 'None', 'credit'] },
      })
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
