/**
 * `npm run bench:speed`: the engine's speed beside wink-nlp's own, its time against the length of an article, and the
 * memory of the command line over the training articles. `-- --json` prints one JSON object last. One core, one process:
 * engine and wink take turns at each article, and the best of its rounds counts, so that a busy machine disturbs the ratio least.
 */
import { parseArgs } from 'node:util'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { analyse } from '../../../src/engine/index.ts'
import { readCorpus } from '../attribution/corpus.ts'
import { peakMemory } from './memory.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, 'no-memory': { type: 'boolean', default: false } },
})
const rounds = 12
const articles = readCorpus('dev').map(({ text }) => articleFromText(text))
const wink = winkNLP(model, ['sbd', 'pos'])

const milliseconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const tag = (text: string): number => {
  const document = wink.readDoc(text)
  document.tokens().out(wink.its.pos)
  return document.tokens().length()
}

const tokens = articles.reduce((sum, { text }) => sum + tag(text), 0)
const winkTimes = articles.map(() => Infinity)
const engineTimes = articles.map(() => Infinity)
for (let round = 0; round < rounds; round++)
  articles.forEach((article, i) => {
    winkTimes[i] = Math.min(
      winkTimes[i]!,
      milliseconds(() => tag(article.text)),
    )
    engineTimes[i] = Math.min(
      engineTimes[i]!,
      milliseconds(() => analyse(article)),
    )
  })
const sumOf = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0)
const winkBest = sumOf(winkTimes)
const engineBest = sumOf(engineTimes)
const tokensPerSecond = Math.round((tokens / engineBest) * 1000)
const winkTokensPerSecond = Math.round((tokens / winkBest) * 1000)
const ratioToWink = Math.round((winkBest / engineBest) * 1000) / 1000
console.log(`${articles.length} articles, ${tokens} tokens, best of ${rounds} rounds each`)
console.log(`wink-nlp tagging   ${winkTokensPerSecond} tokens/s`)
console.log(`whole engine       ${tokensPerSecond} tokens/s, ${ratioToWink} of wink`)

const middle = [...articles].sort((a, b) => a.text.length - b.text.length)[articles.length >> 1]!.text
console.log('\none article repeated   ms a repeat')
const perRepeat = [1, 2, 4, 8, 16, 32, 64].map((times) => {
  const article = articleFromText(Array<string>(times).fill(middle).join('\n\n'))
  const turns = Math.max(5, Math.ceil(64 / times))
  let best = Infinity
  for (let turn = 0; turn < turns; turn++) best = Math.min(best, milliseconds(() => analyse(article)) / times)
  console.log(`${String(times).padStart(4)} times             ${best.toFixed(3)}`)
  return { times, ms: Math.round(best * 1000) / 1000 }
})
const lengthRatio = Math.round((perRepeat.at(-1)!.ms / perRepeat[0]!.ms) * 1000) / 1000
console.log(`64 times against once: ${lengthRatio}`)

const memory = values['no-memory'] ? null : measureMemory()
if (values.json)
  console.log(
    JSON.stringify({ tokens, tokensPerSecond, winkTokensPerSecond, ratioToWink, perRepeat, lengthRatio, memory }),
  )

function measureMemory() {
  const train = readCorpus('train')
  const firstMiB = peakMemory(train.slice(0, 100))
  const allMiB = peakMemory(train)
  const ratio = Math.round((allMiB / firstMiB) * 1000) / 1000
  console.log(
    `\npeak memory of the command line: ${firstMiB} MiB over 100 articles, ${allMiB} MiB over ${train.length}: ${ratio}`,
  )
  return { firstMiB, allMiB, ratio }
}
