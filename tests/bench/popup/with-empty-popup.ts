import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..', '..')

/** A copy of the built extension with one page more, `empty/index.html`: a Svelte popup that shows one word. */
export async function withEmptyPopup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-popup-'))
  cpSync(join(root, '.output', 'chrome-mv3'), folder, { recursive: true })
  await build({
    root: join(import.meta.dirname, 'empty'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: { outDir: join(folder, 'empty'), emptyOutDir: false, modulePreload: { polyfill: false } },
  })
  return folder
}
