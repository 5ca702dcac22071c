import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const output = join(root, '.output')
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
> & { version: string }

test('every package is asked for in one version, the one the lock file holds', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity?: string; link?: boolean }>
  }
  const asked = { ...own.dependencies, ...own.devDependencies }
  for (const [name, version] of Object.entries(asked)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
  const unsigned = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity)
  expect(unsigned.map(([path]) => path)).toEqual([])
})

const unpacked = mkdtempSync(join(tmpdir(), 'says-who-sources-'))
afterAll(() => rmSync(unpacked, { recursive: true, force: true }))

test('the sources sent to reviewers build the same Firefox package', () => {
  const quiet = { stdio: 'ignore', shell: process.platform === 'win32' } as const
  execFileSync('npm', ['run', '-s', 'zip'], { cwd: root, ...quiet })
  execFileSync('unzip', ['-q', join(output, `says-who-${own.version}-sources.zip`), '-d', unpacked], quiet)
  // As scripts/setup does, which says why it is not `npm ci`; versions are those of the lock file all the same.
  execFileSync('npm', ['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: unpacked,
    ...quiet,
  })
  execFileSync('npm', ['run', '-s', 'build'], { cwd: unpacked, ...quiet })
  const differing = filesUnder(join(unpacked, '.output', 'firefox-mv3')).filter(
    (file) => !sameBytes(join(unpacked, '.output', 'firefox-mv3', file), join(output, 'firefox-mv3', file)),
  )
  expect(differing).toEqual([])
  expect(filesUnder(join(unpacked, '.output', 'firefox-mv3'))).toEqual(filesUnder(join(output, 'firefox-mv3')))
})

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()

const sameBytes = (one: string, other: string): boolean => readFileSync(one).equals(readFileSync(other))
