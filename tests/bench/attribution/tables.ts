export interface Count {
  readonly gold: number
  readonly pred: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}
interface Missed {
  readonly id: string
  readonly source: string
  readonly cue: string
  readonly content: string
}
/** What the scorer answers; its head comment says what each figure means. */
export interface Score {
  readonly groups: Readonly<
    Record<
      string,
      {
        articles: number
        missing: number
        counts: Record<string, Record<string, Count>>
        tokens: Record<string, Count>
      }
    >
  >
  readonly misses: readonly Missed[]
  readonly alarms: readonly Missed[]
}

const figures = ({ precision, recall, f1 }: Count): string =>
  [precision, recall, f1].map((n) => n.toFixed(3)).join('      ')

const row = (name: string, count: Count): string =>
  `${name.padEnd(22)}${figures(count)}      ${String(count.gold).padEnd(7)}${count.pred}`

export function scoreLines(score: Score): string[] {
  const { articles, tokens } = score.groups['all']!
  const lines = [`${articles} articles`, ...viewLines(score), 'TOKENS']
  for (const name of ['source', 'cue', 'content'])
    lines.push(row(`  ${name === 'content' ? 'claim' : name}`, tokens[name]!))
  return lines
}

export function viewLines({ groups }: Score): string[] {
  const { counts } = groups['all']!
  const lines = [`${''.padEnd(22)}precision  recall     F1         gold   found`]
  for (const view of ['REPORTING', 'ALL']) {
    lines.push(view)
    for (const name of ['relation', 'strict', 'content', 'source', 'cue'])
      lines.push(row(`  ${name === 'content' ? 'claim' : name}`, counts[view]![name]!))
  }
  return lines
}

export function earnedLines(what: string, rows: ReadonlyMap<string, { found: number; right: number }>): string[] {
  return [
    `${what.padEnd(24)}found  right  precision`,
    ...[...rows]
      .sort(([a, x], [b, y]) => y.found - x.found || a.localeCompare(b))
      .map(
        ([name, { found, right }]) =>
          `${name.padEnd(24)}${String(found).padEnd(7)}${String(right).padEnd(7)}${(right / found).toFixed(3)}`,
      ),
  ]
}

export function curveLines(rows: readonly ({ least: number } & Count)[]): string[] {
  return [
    'REPORTING relation, attributions of at least this confidence',
    `${'confidence'.padEnd(22)}precision  recall     F1`,
    ...rows.map((row) => `${row.least.toFixed(2).padEnd(22)}${figures(row)}`),
  ]
}
