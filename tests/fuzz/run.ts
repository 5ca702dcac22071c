/**
 * `npm run fuzz`: generated texts through the engine, broken pages through the reader, faults of store and messages, and a
 * background killed in the middle of its work. Prints what was run and found; ends with 1 and the smallest case it could
 * make if anything failed. `-- --seed 7` another seed, `-- --only texts,pages,store,messages,kills`, `-- --share 0.1` a part.
 */
import { parseArgs } from 'node:util'
import { fuzzKills } from './fuzz-kills.ts'
import { fuzzMessages } from './fuzz-messages.ts'
import { fuzzPages } from './fuzz-pages.ts'
import { fuzzStore } from './fuzz-store.ts'
import { fuzzTexts } from './fuzz-texts.ts'
import type { Fuzzed } from './fuzzed.ts'

const kinds: Readonly<
  Record<string, { what: string; runs: number; fuzz: (runs: number, seed: number) => Fuzzed | Promise<Fuzzed> }>
> = {
  texts: { what: 'generated texts through the engine', runs: 100_000, fuzz: fuzzTexts },
  pages: { what: 'broken pages through the reader, in Chromium', runs: 2_000, fuzz: fuzzPages },
  store: { what: 'stores full, shut, damaged, of other versions', runs: 20_000, fuzz: fuzzStore },
  messages: { what: 'messages lost, doubled, late, of other versions', runs: 20_000, fuzz: fuzzMessages },
  kills: { what: 'backgrounds killed at a random moment, in Chromium', runs: 500, fuzz: fuzzKills },
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(kinds).join() },
  },
})
const seed = Number(values.seed)
for (const name of values.only.split(',')) {
  const { what, runs, fuzz } = kinds[name] ?? fail(`There is no kind “${name}”, only ${Object.keys(kinds).join(', ')}.`)
  const start = performance.now()
  const result = await fuzz(Math.ceil(runs * Number(values.share)), seed)
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(
    `${result.failure === null ? '✓' : '✗'} ${result.runs} ${what}: ${result.found} (seed ${seed}, ${seconds} s)`,
  )
  if (result.failure === null) continue
  console.error(result.failure)
  process.exitCode = 1
}

function fail(why: string): never {
  console.error(why)
  process.exit(2)
}
