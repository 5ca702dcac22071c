import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findAttributions } from '../../../src/engine/attribution/index.ts'
import { wordsOf } from '../../../src/engine/article.ts'
import { resolveSources } from '../../../src/engine/sources/index.ts'
import type { Speaker } from '../../../src/engine/sources/sourced-claim.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { sharedData } from '../../shared-data.ts'

interface Mention {
  readonly span: readonly [number, number]
  readonly entity: string
  readonly type: string
}

interface GumArticle {
  readonly id: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

export interface CoreferenceFigures {
  readonly asked: number
  readonly decided: number
  /** Right of those decided. */
  readonly precision: number
  /** Decided of those asked. */
  readonly share: number
  readonly errors: readonly string[]
}

/** Pronouns, surnames and descriptions that are sources, against the entity that people gave them. Null without the data. */
export function compareCoreference(): CoreferenceFigures | null {
  const path = sharedData('bench/gum-news.jsonl.gz')
  if (path === null) return null
  const articles = gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GumArticle)
  let asked = 0
  let decided = 0
  let right = 0
  const errors: string[] = []
  for (const article of articles) {
    const document = readText(articleFromText(article.text))
    for (const { attribution, speaker } of resolveSources(document, findAttributions(document))) {
      const span = attribution.source[0]
      if (span === undefined || attribution.source.length > 1) continue
      const gold = goldFor(article, span.start, span.end)
      const words = wordsOf(article.text, span)
      if (gold === null || !leadsElsewhere(words, gold)) continue
      asked++
      const name = shownFor(speaker, words)
      if (name === null) {
        errors.push(`${article.id}: undecided <${words}> = ${[...gold].slice(0, 4).join(' / ')}`)
        continue
      }
      decided++
      if (isOneOf(name, gold)) right++
      else errors.push(`${article.id}: <${words}> shown as ${name}, is ${[...gold].slice(0, 4).join(' / ')}`)
    }
  }
  return { asked, decided, precision: right / decided, share: decided / asked, errors }
}

/** What the other mentions of the source's entity say; null where people marked none there. */
function goldFor({ text, mentions }: GumArticle, start: number, end: number): Set<string> | null {
  const here = mentions.filter(({ span }) => span[0] >= start - 1 && span[0] < end && span[1] <= end + 1)
  const exact =
    mentions.find(({ span }) => span[0] === start && span[1] === end) ??
    here.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0]
  if (exact === undefined) return null
  return new Set(
    mentions.filter(({ entity }) => entity === exact.entity).map(({ span }) => text.slice(span[0], span[1])),
  )
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s$/, '')
    .trim()

/** The words are a pronoun, or a short form or description of something named more fully. */
function leadsElsewhere(words: string, gold: ReadonlySet<string>): boolean {
  if (/^(?:he|she|it|they|his|her|its|their)$/i.test(words)) return [...gold].some((name) => /^\p{Lu}|\s/u.test(name))
  const isShort = [...gold].some(
    (name) =>
      /\p{Lu}/u.test(name) &&
      plain(name).length > plain(words).length &&
      plain(name)
        .split(/[\s,]+/)
        .includes(plain(words)),
  )
  if (/^\p{Lu}\S*$/u.test(words)) return isShort
  const isDescription = /^(?:the|this|that|his|her|its|their)\s/i.test(words) && !/\s\p{Lu}/u.test(words)
  return isDescription && [...gold].some((name) => /^(?:the )?\p{Lu}/u.test(name) && plain(name) !== plain(words))
}

/** The name that the reader is shown, or null where the words lead nowhere. */
function shownFor(speaker: Speaker, words: string): string | null {
  if (speaker.known === 'identified')
    return plain(speaker.name) === plain(words) && speaker.via === 'own-words' && !/^\p{Lu}\S*$/u.test(words)
      ? null
      : speaker.name
  return speaker.known === 'unnamed' && plain(speaker.words) !== plain(words) ? speaker.words : null
}

/** The name belongs to the entity: one of its mentions holds it, or is held by it, as whole words. */
const isOneOf = (name: string, gold: ReadonlySet<string>): boolean =>
  [...gold].some(
    (mention) =>
      !/^(?:he|she|it|they|his|her|its|their|him|them)$/i.test(mention) &&
      (holds(plain(mention), plain(name)) || holds(plain(name), plain(mention))),
  )

const holds = (long: string, short: string): boolean =>
  ` ${long.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${short.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
