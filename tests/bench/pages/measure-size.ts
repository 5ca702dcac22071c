import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const output = join(root, '.output')

/** Builds the extension for Chrome and gives sizes in bytes. */
export function measureSize(): { sentinel: number; reader: number; card: number; zip: number } {
  execFileSync('wxt', ['zip', '--mv3'], { cwd: root, stdio: 'ignore', env: withOwnTools() })
  const zip = readdirSync(output).find((name) => name.endsWith('chrome.zip'))
  if (!zip) throw new Error('wxt zip left no chrome.zip')
  const sizeOf = (...path: string[]): number => statSync(join(output, ...path)).size
  const scriptSize = (name: string): number => sizeOf('chrome-mv3', `${name}.js`)
  return {
    sentinel: scriptSize('sentinel'),
    reader: scriptSize('reader') + scriptSize('marks'),
    card: scriptSize('card'),
    zip: sizeOf(zip),
  }
}

const withOwnTools = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
})
