import { vocabularyOf, firstKnown, type Vocabulary } from '../../src/engine/attribution/fitted/vocabulary.ts'
import type { TextDocument } from '../../src/engine/text/document.ts'
import type { GoldRelation } from './gold.ts'

export interface Read {
  readonly publisher: string
  readonly document: TextDocument
  readonly relations: readonly GoldRelation[]
}

const irregular = new Map(
  `said:say told:tell wrote:write written:write found:find swore:swear sworn:swear spoke:speak spoken:speak denied:deny
  denies:deny thought:think felt:feel knew:know known:know saw:see seen:see gave:give given:give made:make took:take
  taken:take held:hold meant:mean read:read went:go gone:go got:get came:come became:become began:begin begun:begin
  shown:show chose:choose chosen:choose heard:hear kept:keep left:leave lost:lose paid:pay put:put ran:run sent:send
  sought:seek laid:lay led:lead let:let spent:spend stood:stand stuck:stick taught:teach threw:throw thrown:throw
  understood:understand won:win drew:draw drawn:draw bet:bet broke:break broken:break brought:bring bought:buy
  caught:catch fell:fall fought:fight forgot:forget set:set met:meet had:have has:have is:be are:be was:be were:be
  been:be being:be am:be did:do does:do done:do`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

const titles = 'mr. mrs. ms. dr. sen. rep. gov. gen. sens. reps. president senator i'.split(' ')

/** Words of at least `articles` articles and three publishers that are mostly written in lower case. */
export function buildVocabulary(
  reads: readonly Read[],
  articles = 8,
  rated: readonly Read[] = reads,
): Vocabulary & { words: string[]; lemmas: number[] } {
  const counts = new Map<
    string,
    { articles: number; last: number; publishers: Set<string>; all: number; lower: number }
  >()
  reads.forEach(({ document, publisher }, at) => {
    for (const token of document.tokens) {
      let c = counts.get(token.lower)
      if (!c) counts.set(token.lower, (c = { articles: 0, last: -1, publishers: new Set(), all: 0, lower: 0 }))
      c.all++
      if (token.text === token.lower) c.lower++
      if (c.last === at) continue
      c.last = at
      c.articles++
      c.publishers.add(publisher)
    }
  })
  const words = [...counts]
    .filter(
      ([word, c]) =>
        c.articles >= articles &&
        c.publishers.size >= 3 &&
        !/\d/.test(word) &&
        (c.lower / c.all >= 0.3 || titles.includes(word)),
    )
    .map(([word]) => word)
    .sort()
  const number = new Map(words.map((word, i) => [word, i]))
  const lemmas = words.map((word, i) => number.get(lemmaIn(word, number)) ?? i)
  const draft = vocabularyOf(words, lemmas, new Uint8Array(words.length + firstKnown))
  return { ...vocabularyOf(words, lemmas, cueRates(rated, draft)), words, lemmas }
}

function lemmaIn(word: string, known: ReadonlyMap<string, number>): string {
  const listed = irregular.get(word)
  if (listed !== undefined) return listed
  for (const [ending, put] of [
    ['ies', 'y'],
    ['ied', 'y'],
    ['ing', ''],
    ['ing', 'e'],
    ['ed', ''],
    ['ed', 'e'],
    ['es', 'e'],
    ['s', ''],
    ['es', ''],
  ] as const) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 2 || (ending === 's' && stem.endsWith('s'))) continue
    if (known.has(stem + put)) return stem + put
    if (put === '' && stem.at(-1) === stem.at(-2) && known.has(stem.slice(0, -1))) return stem.slice(0, -1)
  }
  return word
}

function cueRates(reads: readonly Read[], draft: Vocabulary): Uint8Array {
  const size = draft.lemma.length
  const heads = new Float64Array(size)
  const all = new Float64Array(size)
  for (const { document, relations } of reads) {
    const isHead = new Set(relations.map((r) => r.head))
    for (const token of document.tokens) {
      const word = draft.known.get(token.lower)
      if (word === undefined) continue
      const lemma = draft.lemma[word]!
      all[lemma]!++
      if (isHead.has(token.index)) heads[lemma]!++
    }
  }
  const rates = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    if (heads[i]! < 2) continue
    rates[i] = Math.max(1, Math.min(15, Math.round(Math.sqrt(heads[i]! / (all[i]! + 3)) * 15)))
  }
  return rates
}
