import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../shared/', import.meta.url))

/**
 * The path of a file or folder in ../shared (measuring data that lies beside the repository), or null where a clone has
 * none: the caller then announces what it did not run.
 * @throws where the data must be there: in CI, and with SAYS_WHO_SHARED=required.
 */
export function sharedData(path: string): string | null {
  if (existsSync(root + path)) return root + path
  if (process.env['CI'] || process.env['SAYS_WHO_SHARED'] === 'required') throw new Error(`missing: ../shared/${path}`)
  console.warn(`not run: needs ../shared/${path}`)
  return null
}
