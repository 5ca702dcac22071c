/**
 * `npm run bench:sourcing`: grades our own sentences and articles through the command line and scores the answer.
 * `-- --json` prints one JSON object last. `-- --errors N` shows N differences of the development half;
 * on the held-back half only with `--open-held-back`, after which it is held back no more.
 * `-- --predictions FILE` scores the JSONL of another tool instead.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { linesOf } from '../../gold/fixture-rows.ts'
import { detectionOf, type GoldText, type PredictedText, rateOf, type Score, scoreTexts } from './score.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    'open-held-back': { type: 'boolean', default: false },
    predictions: { type: 'string' },
    half: { type: 'string' },
  },
})
const halves = values.half ? [values.half] : ['development', 'held-back']
const errors = Number(values.errors)
const round = (n: number | null): number | null => (n === null ? null : Math.round(n * 1000) / 1000)

const result: Record<string, ReturnType<typeof figuresOf>> = {}
for (const half of halves) {
  const gold = linesOf<GoldText>(new URL(`./${half}.jsonl`, import.meta.url).pathname)
  const predicted = values.predictions ? linesOf<PredictedText>(values.predictions) : answersTo(gold)
  const { score, slips } = scoreTexts(gold, predicted)
  result[half] = figuresOf(score)
  if (!values.json) print(half, score)
  if (!errors) continue
  if (half === 'development' || values['open-held-back'])
    for (const { id, what, text } of slips.slice(0, errors)) console.log(`  ${id}: ${what}\n      ${text}`)
  else console.log('  no differences shown: this half is held back (--open-held-back shows them)')
  if (half === 'development') printByPhenomenon(gold, predicted)
}
if (values.json) console.log(JSON.stringify(result))

/** What `npm run grade -- --jsonl` answers, as any user would run it. */
function answersTo(gold: readonly GoldText[]): PredictedText[] {
  const input = gold.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  const run = spawnSync('npm', ['run', '-s', 'grade', '--', '--jsonl'], { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0) throw new Error(`npm run grade -- --jsonl failed:\n${run.stderr}`)
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as PredictedText)
}

function figuresOf(score: Score) {
  const { precision, recall, f1 } = detectionOf(score)
  const rate = (key: 'gradeExact' | 'gradeWithinOne' | 'who' | 'speaker' | 'chain' | 'flags' | 'listed') =>
    round(rateOf(score[key]))
  return {
    texts: score.texts,
    gold: score.gold,
    predicted: score.predicted,
    matched: score.matched,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    gradeExact: rate('gradeExact'),
    gradeWithinOne: rate('gradeWithinOne'),
    who: rate('who'),
    speaker: rate('speaker'),
    chain: rate('chain'),
    flags: rate('flags'),
    listed: rate('listed'),
    lookAlikes: score.empty.of,
    lookAlikesFlagged: score.empty.hits,
    costly: score.costly.hits,
  }
}

function print(half: string, score: Score): void {
  const figures = figuresOf(score)
  console.log(`${half}: ${figures.texts} texts, ${figures.gold} claims`)
  console.log(`  claims found        P ${figures.precision}  R ${figures.recall}  F1 ${figures.f1}`)
  console.log(
    `  grade               exact ${figures.gradeExact}  within one ${figures.gradeWithinOne}  costly ${figures.costly}`,
  )
  console.log(`  who ${figures.who}  speaker ${figures.speaker}  chain ${figures.chain}  flags ${figures.flags}`)
  console.log(`  no-comment, questions, speech acts listed ${figures.listed}`)
  console.log(`  look-alikes flagged ${figures.lookAlikesFlagged} of ${figures.lookAlikes}`)
}

function printByPhenomenon(gold: readonly GoldText[], predicted: readonly PredictedText[]): void {
  console.log('  by phenomenon        gold pred  F1    grade who   speaker chain')
  for (const name of new Set(gold.map((text) => text.phenomenon))) {
    const texts = gold.filter((text) => text.phenomenon === name)
    const ids = new Set(texts.map((text) => text.id))
    const f = figuresOf(
      scoreTexts(
        texts,
        predicted.filter((line) => ids.has(line.id)),
      ).score,
    )
    const cells = [f.f1, f.gradeExact, f.who, f.speaker, f.chain].map((n) =>
      (n === null ? '–' : n.toFixed(2)).padEnd(6),
    )
    console.log(
      `  ${name.padEnd(28)} ${String(f.gold).padStart(3)} ${String(f.predicted).padStart(4)}  ${cells.join('')}`,
    )
  }
}
