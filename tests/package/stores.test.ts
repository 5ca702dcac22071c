import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builds, manifestOf } from './built.ts'

const root = join(import.meta.dirname, '..', '..')
const output = join(root, '.output')

/** What Mozilla's linter complains of, with the reason why it stays. */
const knownWarnings: readonly [code: string, why: string][] = [
  ['UNSAFE_VAR_ASSIGNMENT', 'inside the libraries that make elements; none of it is given text of a page'],
  ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'the extension is not offered for Android'],
]

test('the linter of the Firefox store finds no error, and no warning but those known', () => {
  const lint = execFileSync(process.execPath, [
    join(root, 'node_modules/web-ext/bin/web-ext.js'),
    ...['lint', '--output', 'json', '-s', join(output, 'firefox-mv3')],
  ])
  const { errors, warnings } = JSON.parse(String(lint)) as Record<'errors' | 'warnings', { code: string }[]>
  expect(errors).toEqual([])
  expect(warnings.filter(({ code }) => !knownWarnings.some(([known]) => known === code))).toEqual([])
})

test('the version stands in one place', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(builds.map((build) => manifestOf(build).version)).toEqual([version, version])
})

test('two builds give the same packages, byte for byte', () => {
  expect(zipped()).toEqual(zipped())
})

/** Builds the packages for both stores and gives the hash of each. */
function zipped(): Record<string, string> {
  execFileSync('npm', ['run', '-s', 'zip'], { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' })
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'))
  expect(zips).toHaveLength(3) // Chrome, Firefox, sources for Mozilla's reviewers
  return Object.fromEntries(
    zips.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  )
}
