import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files that a page of the extension names, itself first. A hash in a name is left out. */
export function filesOf(extension: string, page: string): readonly { readonly name: string; readonly kB: number }[] {
  const html = readFileSync(join(extension, page), 'utf8')
  const paths = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path!)
  return [page, ...paths].map((path) => ({
    name: path.replace(/^.*\//, '').replace(/-[\w-]{8}\./, '.'),
    kB: statSync(join(extension, path)).size / 1000,
  }))
}
