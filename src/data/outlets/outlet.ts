import { controlTexts, outletLines } from './outlets.ts'
import { slug } from './slug.ts'

/** What an outlet is. `public-broadcaster` says how it is set up, not that it is free: that is `control`. */
export const kinds = [
  'news-agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'digital',
  'public-broadcaster',
  'local',
  'aggregator',
  'fact-checker',
  'trade',
  'tabloid',
] as const

/** Who decides what the outlet says: control, not funding. */
export const controls = ['independent', 'state-controlled', 'state-funded-independent', 'party', 'unknown'] as const

/** A news organisation of the list, or one that the reader added. */
export interface Outlet {
  readonly id: string
  readonly name: string
  /** Names in running text. Those in `ambiguous` are also words or other people's names: they need a frame of reporting. */
  readonly aliases: readonly string[]
  readonly ambiguous: ReadonlySet<string>
  /** "the Journal": valid after a full mention, or in a frame of reporting. */
  readonly short: readonly string[]
  readonly domains: readonly string[]
  /** ISO 3166 alpha-2 of the newsroom's seat, `INT` or `XK`. */
  readonly country: string
  readonly kind: (typeof kinds)[number]
  readonly control: (typeof controls)[number]
  /** What `control` rests on and where that was read; null where nothing speaks against independence. */
  readonly basis: { readonly basis: string; readonly source: string } | null
  /** A national or world agency that newsrooms take wire copy from. */
  readonly isReputableAgency: boolean
  /** Id of the outlet whose programme or service this is. */
  readonly parent: string | null
}

/**
 * Reads one line of `outlets.ts`, cells between `|`: id where it is not the slug of the name, name, aliases between `;`
 * (`=` is the name, `?` marks an ambiguous one), short forms, domains, country, number of the kind, number of the
 * control, `*` for a reputable agency, parent, and for control that is not plain independence: number of the basis, name
 * it is listed under, number of a remark, number of the source.
 */
function readOutletLine(line: string): Outlet {
  const cells = line.split('|')
  const cell = (n: number): string => cells[n] ?? ''
  const list = (n: number): string[] => (cell(n) === '' ? [] : cell(n).split(';'))
  const name = cell(1)
  const aliases: string[] = []
  const ambiguous = new Set<string>()
  for (const listed of list(2)) {
    const isAmbiguous = listed.startsWith('?')
    const alias = isAmbiguous ? listed.slice(1) : listed
    const written = alias === '=' ? name : alias
    aliases.push(written)
    if (isAmbiguous) ambiguous.add(written)
  }
  return {
    id: cell(0) || slug(name),
    name,
    aliases,
    ambiguous,
    short: list(3),
    domains: list(4),
    country: cell(5),
    kind: kinds[Number(cell(6))]!,
    control: controls[Number(cell(7))]!,
    isReputableAgency: cell(8) === '*',
    parent: cell(9) || null,
    basis: cell(10) === '' ? null : { basis: basisText(cell(10), cell(11), cell(12)), source: textOf(cell(13)) },
  }
}

const textOf = (number: string): string => (number === '' ? '' : controlTexts[Number(number)]!)

const basisText = (before: string, listedAs: string, after: string): string =>
  textOf(before) + (listedAs === '' ? '' : `, listed as ${listedAs}`) + textOf(after)

let listed: readonly Outlet[] | undefined

/** The list as it is shipped, read at first use. */
export function listedOutlets(): readonly Outlet[] {
  listed ??= outletLines.map(readOutletLine)
  return listed
}
