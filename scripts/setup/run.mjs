import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the repository lies, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Runs a command in the repository, its output going where ours goes; the packages' own commands come first, Node 24
 * among them. Resolves with its exit code, 1 where it could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] beside our own
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm and node are .cmd files there
    env: { ...process.env, PATH: path, ...env },
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
