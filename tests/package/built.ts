import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders that `npm run build` makes. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const
export type Build = (typeof builds)[number]

const output = join(import.meta.dirname, '..', '..', '.output')

/** Every file of a built extension with its text. Throws if it was not built. */
export function filesOf(build: Build): { path: string; text: string }[] {
  const folder = join(output, build)
  if (!existsSync(folder)) throw new Error(`.output/${build} is not there: npm run build`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }))
}

export interface Manifest {
  readonly version: string
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly browser_specific_settings?: { readonly gecko: { readonly data_collection_permissions: unknown } }
}

export const manifestOf = (build: Build): Manifest =>
  JSON.parse(filesOf(build).find(({ path }) => path === 'manifest.json')!.text) as Manifest
