/**
 * `npm run -s grade -- article.html|article.txt|-`: the graded claims of an article as a table; `--json` prints the whole
 * report. `--jsonl` reads one `{id, text}` a line on standard input and writes one `{id, attributions}` a line.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { analyse } from '../src/engine/index.ts'
import { gradeLines } from './json-lines.ts'
import { readArticle } from './read-article.ts'
import { tableOf } from './table.ts'

const usage = `Usage: npm run -s grade -- <article.html | article.txt | ->   a table of the graded claims
       … --json                                               the whole report as JSON
       npm run -s grade -- --jsonl < texts.jsonl              one {"id", "text"} a line in, one {"id", "attributions"} out`

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0) // whoever reads the output has seen enough: "| head"
  throw error
})

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) console.log(usage)
  else if (values.jsonl && positionals.length === 0) await gradeStream()
  else if (!values.jsonl && positionals.length === 1) await gradeOne(positionals[0]!, values.json === true)
  else throw new Error(usage)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/**
 * However many articles come, little of them stays: V8 is told to collect before it takes much more memory for them. That new
 * objects may take little too is told where it starts, in package.json: a third less memory for three hundredths of the time.
 */
async function gradeStream(): Promise<void> {
  setFlagsFromString('--heap-growing-percent=50')
  await gradeLines(process.stdin, process.stdout)
}

async function gradeOne(path: string, asJson: boolean): Promise<void> {
  const article = await readArticle(path)
  const report = analyse(article)
  process.stdout.write(asJson ? `${JSON.stringify({ article, ...report }, null, 2)}\n` : tableOf(article, report))
}
