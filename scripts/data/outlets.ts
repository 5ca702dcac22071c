/**
 * Packs the outlet list of `../shared/outlets` into the module that the engine loads. Where that folder is not beside
 * the repository there is nothing to pack, and the module in the repository stands as it is.
 */
import { existsSync, readFileSync } from 'node:fs'
import { controls, kinds } from '../../src/data/outlets/outlet.ts'
import { slug } from '../../src/data/outlets/slug.ts'
import type { Packed } from '../data.ts'

/** A row of the compiled list; its README says what each field means. */
interface Compiled {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly ambiguous_aliases?: readonly string[]
  readonly short: readonly string[]
  readonly domains: readonly string[]
  readonly country: string
  readonly kind: (typeof kinds)[number]
  readonly control: { readonly by: (typeof controls)[number]; readonly basis: string; readonly source: string }
  readonly agency_reputable: boolean
  readonly parent?: string
}

const compiled = new URL('../../../shared/outlets/outlets.json', import.meta.url)

/** Texts that many rows share, each kept once; a row holds its number. */
class Texts {
  readonly all: string[] = []
  numberOf(text: string): number {
    const known = this.all.indexOf(text)
    return known >= 0 ? known : this.all.push(text) - 1
  }
}

export function pack(): Packed[] {
  if (!existsSync(compiled)) return []
  const rows = JSON.parse(readFileSync(compiled, 'utf8')) as Compiled[]
  const texts = new Texts()
  const lines = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => JSON.stringify(lineOf(row, texts)))
  const text = `// Made by npm run data; what a line means is told in outlet.ts.
export const outletLines: readonly string[] = [
${lines.join(',\n')}
]

/** What the control of an outlet rests on, and where that was read; the numbers in the lines count these. */
export const controlTexts: readonly string[] = ${JSON.stringify(texts.all)}
`
  return [{ path: 'src/data/outlets/outlets.ts', text }]
}

function lineOf(row: Compiled, texts: Texts): string {
  const ambiguous = new Set(row.ambiguous_aliases)
  const cells = [
    row.id === slug(row.name) ? '' : row.id,
    row.name,
    row.aliases.map((alias) => (ambiguous.has(alias) ? '?' : '') + (alias === row.name ? '=' : alias)).join(';'),
    row.short.join(';'),
    row.domains.join(';'),
    row.country,
    kinds.indexOf(row.kind),
    controls.indexOf(row.control.by),
    row.agency_reputable ? '*' : '',
    row.parent ?? '',
    ...(row.control.by === 'independent' ? [] : basisCells(row, texts)),
  ]
  if (cells.slice(0, 10).some((cell) => String(cell).includes('|'))) throw new Error(`"|" in the row of ${row.name}`)
  return cells.join('|').replace(/\|+$/, '')
}

/** "…, listed as NAME" differs from row to row, the words around it do not. */
function basisCells(row: Compiled, texts: Texts): (string | number)[] {
  const [, before, listedAs = '', after = ''] = /^(.*?)(?:, listed as ([^;|]*))?(;.*)?$/.exec(row.control.basis)!
  return [
    texts.numberOf(before!),
    listedAs,
    after === '' ? '' : texts.numberOf(after),
    texts.numberOf(row.control.source),
  ]
}
