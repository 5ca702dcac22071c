/**
 * `npm run bench:attribution`: runs the command line over the development articles of PolNeAR and prints the scorer's
 * table, what each construction and each cue class earns, and precision and recall over confidence.
 * `-- --gold FILE` or `-- --gold train` scores other articles; `-- --errors N` lists N misses and N false alarms (look at
 * those of train only: dev is for figures); `-- --json` prints one JSON object last.
 * A run over dev writes its figures to tests/bench/attribution.md.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { writeFileSync } from 'node:fs'
import { sharedData } from '../../shared-data.ts'
import { readCorpus, stop, type GoldArticle } from './corpus.ts'
import { matches, type Marked } from './match.ts'
import { curveLines, earnedLines, scoreLines, type Score, viewLines } from './tables.ts'

export interface FoundAttribution extends Marked {
  readonly construction: string
  readonly cueClass: string
  readonly confidence: number
  /** Whether a reader is shown it: see src/engine/attribution/is-shown.ts. */
  readonly shown: boolean
}
interface Answer {
  readonly id: string
  readonly attributions: readonly FoundAttribution[]
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: 'dev' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
})
const scorer = sharedData('bench/score.mjs')
if (scorer === null) stop()
const { score } = (await import(scorer)) as { score: (gold: unknown, found: unknown, options?: object) => Score }

const gold = readCorpus(values.gold)
const answers = answersTo(gold)
const result = score(gold, answers, { errors: Number(values.errors) })
const table = [
  ...scoreLines(result),
  '',
  ...earnedLines(
    'construction',
    earned((a) => a.construction),
  ),
  '',
  ...earnedLines(
    'cue class',
    earned((a) => a.cueClass),
  ),
  '',
  'what a reader is shown',
  ...viewLines(
    score(
      gold,
      answersWith((a) => a.shown),
    ),
  ),
  '',
  ...curveLines(
    Array.from({ length: 18 }, (_, i) => i / 20).map((least) => ({
      least,
      ...score(
        gold,
        answersWith((a) => a.confidence >= least),
      ).groups['all']!.counts['REPORTING']!['relation']!,
    })),
  ),
]
console.log(table.join('\n'))
for (const [name, list] of [
  ['missed', result.misses],
  ['false alarm', result.alarms],
] as const)
  for (const { id, source, cue, content } of list)
    console.log(`${name} ${id}\n    source: ${source}\n    cue:    ${cue}\n    claim:  ${content}`)
if (values.gold === 'dev') writeResult()
if (values.json) console.log(JSON.stringify(result.groups['all']))

/** What `npm run grade -- --jsonl` answers, as any user would run it. */
function answersTo(articles: readonly GoldArticle[]): Answer[] {
  const input = articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  const run = spawnSync('npm', ['run', '-s', 'grade', '--', '--jsonl'], { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (run.status !== 0) throw new Error(`npm run grade -- --jsonl failed:\n${run.stderr}`)
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Answer)
}

function answersWith(keeps: (attribution: FoundAttribution) => boolean): Answer[] {
  return answers.map(({ id, attributions }) => ({ id, attributions: attributions.filter(keeps) }))
}

/** By name, how many attributions were found and how many of them are gold ones (view ALL, relation). */
function earned(nameOf: (a: FoundAttribution) => string): Map<string, { found: number; right: number }> {
  const byName = new Map<string, { found: number; right: number }>()
  const answerOf = new Map(answers.map((answer) => [answer.id, answer.attributions]))
  for (const article of gold) {
    const found = answerOf.get(article.id) ?? []
    const right = new Set(matches(article.text, article.attributions, found).map(([, j]) => j))
    found.forEach((a, j) => {
      const row = byName.get(nameOf(a)) ?? { found: 0, right: 0 }
      row.found++
      if (right.has(j)) row.right++
      byName.set(nameOf(a), row)
    })
  }
  return byName
}

function writeResult(): void {
  const text = [
    '# Attributions on the development articles of PolNeAR',
    '',
    'Written by `npm run bench:attribution`; `git log -p` of this file is the history.',
    '',
    '```',
    ...table,
    '```',
    '',
  ]
  writeFileSync(new URL('../attribution.md', import.meta.url), text.join('\n'))
}
