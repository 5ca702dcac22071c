import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/**
 * Installs what package-lock.json names unless that is there already. Needs nothing but Node and npm. Not `npm ci`: that
 * refuses where a registry lacks a binary for some other system, which the lock file then cannot name.
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function installPackages() {
  if (changed('package-lock.json') <= changed('node_modules/.package-lock.json')) return true
  console.log('Installing packages …')
  return (await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) === 0
}

/** When a file was last written, in ms; 0 if it is not there. npm writes its own lock file last of all. */
const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
