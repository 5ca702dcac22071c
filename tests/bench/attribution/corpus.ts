import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sharedData } from '../../shared-data.ts'
import type { Marked } from './match.ts'

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Marked[]
}

const howToGet = `
The articles are not part of this project: their texts stay the publishers'. To run this benchmark, get PolNeAR 1.0 from
the public repository networkdynamics/PolNeAR at commit c3eee83 and turn a split into JSON lines, one article a line:
{id, publisher, text, attributions: [{source, cue, content}]}, spans as [start, end) in UTF-16 code units, one annotator
an article (the first by id), attributions without content left out. Put them, gzipped, into ../shared/bench/ as
  polnear-train.jsonl.gz   840 articles, 19,822 attributions, unzipped sha256 de87658627f9f6da23f5ca0d13d6ddb33a64e1b339da1564edb6931e11675adb
  polnear-dev.jsonl.gz      84 articles,  2,192 attributions, unzipped sha256 a666f6da098d8b74258ab4c856ee48c4bb271f075d5bb925623b5376a8e491c1
with the scorer score.mjs beside them.`

/** The articles of a split, or the path to a file of one's own. Says how to get them, and stops, where they are absent. */
export function readCorpus(name: string): GoldArticle[] {
  const file = name === 'dev' || name === 'train' ? sharedData(`bench/polnear-${name}.jsonl.gz`) : name
  if (file === null) return stop()
  if (!existsSync(file)) {
    console.error(`There is no file ${file}. --gold takes dev, train or a file of one article a line.`)
    process.exit(1)
  }
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
}

export function stop(): never {
  console.error(howToGet)
  process.exit(1)
}
