/**
 * `npm run data`: packs the reviewed tables of `src/data` into the modules that the engine loads. Every
 * `scripts/data/<subject>.ts` exports `pack()`, which reads its tables and gives the modules to write. With `--check`
 * nothing is written; it fails where a module is not what its tables say.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/** One generated module: its path from the repository root, and its text before formatting. */
export interface Packed {
  readonly path: string
  readonly text: string
}

/** All modules as they should be, formatted. */
export async function packAll(): Promise<Packed[]> {
  const subjects = readdirSync(new URL('./data/', import.meta.url)).filter((file) => file.endsWith('.ts'))
  const modules: Packed[] = []
  for (const subject of subjects.sort()) {
    const { pack } = (await import(new URL(`./data/${subject}`, import.meta.url).href)) as { pack: () => Packed[] }
    for (const { path, text } of pack()) modules.push({ path, text: await formatted(path, text) })
  }
  return modules
}

/** Generated modules whose text differs from what the tables say. */
export const outdated = (modules: readonly Packed[]): string[] =>
  modules.filter(({ path, text }) => text !== readIfThere(path)).map(({ path }) => path)

const inRepository = (path: string): URL => new URL(`../${path}`, import.meta.url)

/** JSONL is left as it is: prettier knows no such language. */
const formatted = async (path: string, text: string): Promise<string> =>
  path.endsWith('.jsonl')
    ? text
    : format(text, { ...(await resolveConfig(inRepository('package.json'))), filepath: path })

function readIfThere(path: string): string | null {
  try {
    return readFileSync(inRepository(path), 'utf8')
  } catch {
    return null
  }
}

if (import.meta.main) {
  const modules = await packAll()
  const stale = outdated(modules)
  const isCheck = process.argv.includes('--check')
  if (!isCheck) for (const { path, text } of modules) writeFileSync(inRepository(path), text)
  for (const path of stale)
    console.log(isCheck ? `${path}: not what its tables say, run npm run data` : `${path} written`)
  process.exitCode = isCheck && stale.length > 0 ? 1 : 0
}
