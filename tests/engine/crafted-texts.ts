import { type Article, type Block, type BlockKind, spanOf } from '../../src/engine/article.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'

/** A text that somebody could craft to cost time: one thing over and over, `count` times. */
export interface Crafted {
  readonly what: string
  readonly of: (count: number) => Article
}

const repeated = (what: string, unit: string): Crafted => ({ what, of: (count) => articleFromText(unit.repeat(count)) })
const each = (what: string, unit: (i: number) => string, separator = ' '): Crafted => ({
  what,
  of: (count) => articleFromText(Array.from({ length: count }, (_, i) => unit(i)).join(separator)),
})
const nested = (what: string, open: string, close: string): Crafted => ({
  what,
  of: (count) => articleFromText(`Lind said ${open.repeat(count)} the dam held ${close.repeat(count)}.`),
})

/** A name of its own for every number: "Babado", "Babaki" … */
export function nameOf(i: number): string {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'ra', 'si', 'ta', 'vo']
  const name = String(i)
    .padStart(4, '0')
    .replace(/\d/g, (digit) => syllables[Number(digit)]!)
  return name[0]!.toUpperCase() + name.slice(1)
}

/** Blocks of one kind, each with the same words or words of its own. */
const blocks = (what: string, kind: BlockKind, words: (i: number) => string): Crafted => ({
  what,
  of(count) {
    const all: Block[] = []
    let text = ''
    for (let i = 0; i < count; i++) {
      const line = words(i)
      all.push({ kind, span: spanOf(text.length, text.length + line.length) })
      text += `${line}\n`
    }
    return { text, blocks: all, links: [], site: { name: null, host: null } }
  },
})
const paragraphs = (what: string, words: (i: number) => string): Crafted => blocks(what, 'paragraph', words)

/** Claims with a link each. */
const linked = (what: string): Crafted => ({
  what,
  of(count) {
    const words = 'Lind said that the dam had held, a report says.'
    const article = paragraphs(what, () => words).of(count)
    const links = article.blocks.map(({ span }) => ({
      href: 'https://example.com',
      span: spanOf(span.end - 'report says.'.length, span.end - ' says.'.length),
    }))
    return { ...article, links }
  },
})

/** Marks, words and signs without sense, in one block. */
export const marks: readonly Crafted[] = [
  repeated('commas', ','),
  repeated('commas with spaces', ', '),
  repeated('words and commas', 'dam, '),
  repeated('full stops', '.'),
  repeated('full stops with spaces', '. '),
  repeated('question marks', '? '),
  repeated('colons', 'dam: '),
  repeated('semicolons', 'dam; '),
  repeated('slashes', 'a/b '),
  repeated('apostrophes', "'"),
  repeated('straight quotation marks', '"'),
  repeated('straight quotation marks with spaces', '" '),
  repeated('curly quotation marks opened and never closed', '“We held '),
  repeated('curly quotation marks closed and never opened', 'We held” '),
  repeated('single quotation marks opened and never closed', '‘We held '),
  repeated('straight quotation marks round words', '"We held" '),
  repeated('British quotations', '‘We held,’ '),
  repeated('angle quotation marks', '«We held» '),
  repeated('low quotation marks', '„We held“ '),
  repeated('quotation marks of all kinds', '“‘"\'”’«»„ '),
  nested('quotation marks in quotation marks', '“‘', '’”'),
  nested('brackets in brackets', '(', ')'),
  repeated('brackets opened and never closed', '(the dam '),
  repeated('brackets', '(the dam) '),
  repeated('square brackets', '[the dam] '),
  repeated('dashes', '— '),
  repeated('words between dashes', 'dam — held — '),
  repeated('hyphens', 'well-'),
  repeated('capitals', 'A'),
  repeated('capitalised words', 'Varnholt '),
  repeated('words in capitals', 'DAM '),
  repeated('digits', '7'),
  repeated('numbers', '1,204.50 '),
  repeated('dates', 'on 3 May 2024 '),
  repeated('datelines', 'VARNHOLT (Tass) — '),
  repeated('initials', 'A. B. C. '),
  repeated('abbreviations', 'Gen. Lt. Mr. U.S. '),
  repeated('addresses of the web', 'https://example.com/a?b=c&d=e#f '),
  repeated('an address of the web without an end', 'https://example.com/'),
  repeated('mail addresses', 'lind@example.com '),
  repeated('a mail address without an end', 'lind@example.'),
  repeated('hashtags', '#dam@lind '),
  repeated('letters without a space', 'a'),
  repeated('right-to-left marks', '\u200f\u202e'),
  repeated('combining characters', 'e\u0301\u0300'),
  repeated('one letter with combining characters', '\u0301'),
  repeated('lone surrogates', '\ud800 '),
  repeated('surrogates the wrong way round', '\udc00\ud800'),
  repeated('emoji', '😀👩‍👩‍👧'),
  repeated('control characters', '\u0000\u0001 '),
  repeated('spaces', ' '),
  repeated('spaces without breaks', '\u00a0'),
  repeated('tabs', '\t'),
  repeated('line breaks', '\n'),
  repeated('bullets', '• '),
]

/** Words that credit somebody, over and over in one sentence or block. */
export const crediting: readonly Crafted[] = [
  repeated('“said that” on end', 'said that '),
  repeated('“Lind said that” on end', 'Lind said that '),
  repeated('“according to” on end', 'according to '),
  repeated('“according to Lind” on end', 'according to Lind, '),
  repeated('“reportedly”', 'reportedly '),
  repeated('“told”', 'told '),
  repeated('“who said”', 'Lind, who said '),
  repeated('“and said”', 'said it held and '),
  repeated('“not”', 'did not say whether '),
  repeated('“if”', 'if they say '),
  repeated('accusations', 'accused Roth of lying and '),
  repeated('noun cues', 'the claim that the report that '),
  repeated('“of”', 'the head of '),
  repeated('“and”', 'and '),
  repeated('adverbs', 'very '),
  repeated('adjectives', 'old '),
  repeated('nouns', 'dam '),
  repeated('pronouns', 'she '),
  repeated('“he said she said”', 'he said she said '),
  repeated('“who”', 'who '),
  repeated('“the”', 'the '),
  repeated('“that”', 'that '),
  repeated('“to”', 'to '),
  repeated('“is said to have”', 'is said to have '),
  repeated('“as”', 'as he said, '),
  repeated('“by”', 'by officials '),
  repeated('questions', 'Did she say so? '),
  repeated('quotations and their speaker', '“It held,” Lind said. '),
  repeated('quotations alone', '“It held.” '),
  repeated('quotations split by their speaker', '“It held,” Lind said, “and it will.” '),
  repeated('a quotation of many sentences', '“It held. We saw it. '),
  repeated('titles', 'Deputy Assistant Prime Minister '),
  repeated('roles beside a name', 'Lind, the mayor, '),
  each('sources joined by “and” before one verb', (i) => `${nameOf(i)} Lind and`),
  each('sources joined by commas', (i) => `${nameOf(i)} Lind,`),
  each('names without end', nameOf),
  each('people who told people', (i) => `${nameOf(i)} Lind told`),
  each('outlets that quote outlets', (i) => `the ${nameOf(i)} Times, citing`),
  each('sentences in one block', (i) => `${nameOf(i)} Lind said the dam held in ${nameOf(i + 1)}.`),
  each('relative clauses', (i) => `${nameOf(i)} Lind, who`),
  each('lists after one verb', (i) => `the ${nameOf(i)} dam held,`),
]

/** Thousands of claims, for who stands behind them, their grades and the article as a whole. */
export const claims: readonly Crafted[] = [
  paragraphs('the same claim', () => 'Mara Lind said that the old dam had held through the night.'),
  paragraphs('claims of people of one surname', (i) => `${nameOf(i)} Lind said that the dam had held.`),
  paragraphs('claims of people of one given name', (i) => `Mara ${nameOf(i)} said that the dam had held.`),
  paragraphs('a full name, then the surname', (i) =>
    i % 2 ? 'Lind said that it was old.' : `${nameOf(i)} Lind said that the dam had held.`,
  ),
  paragraphs('claims of distinct people', (i) => `${nameOf(i)} ${nameOf(i * 7)} said that the dam had held.`),
  paragraphs(
    'people with roles',
    (i) => `${nameOf(i)} ${nameOf(i * 7)}, the mayor, said so. The mayor said the dam had held.`,
  ),
  paragraphs(
    'people with roles of their own',
    (i) => `${nameOf(i)} Lind, the mayor of ${nameOf(i * 3)}, said the dam had held.`,
  ),
  paragraphs('pronouns', () => 'She said that the dam had held.'),
  paragraphs(
    'people, then pronouns',
    (i) => `Mara ${nameOf(i)} spoke. She said that the dam had held. He said it had not.`,
  ),
  paragraphs('“the official”', () => 'The official said that the dam had held.'),
  paragraphs(
    '“the report”',
    (i) => `The ${nameOf(i)} Institute published a report. The report said that the dam had held.`,
  ),
  paragraphs('unnamed people', () => 'Officials said that the dam had held.'),
  paragraphs(
    'unnamed people of their own',
    (i) => `Two officials in ${nameOf(i)} familiar with the plan said that the dam had held.`,
  ),
  paragraphs('one relay', () => 'Reuters reported that the dam had held, citing officials familiar with the plan.'),
  paragraphs('relays of their own', (i) => `Officials told the ${nameOf(i)} Times that the dam had held.`),
  paragraphs('outlets not listed', (i) => `${nameOf(i)}, a state-run newspaper, reported that the dam had held.`),
  paragraphs('organisations', (i) => `The ${nameOf(i)} Ministry of Dams said that it had held.`),
  paragraphs(
    'organisations with short names',
    (i) => `The ${nameOf(i)} Dam Office (${nameOf(i)[0]}DO) said it had held. The ${nameOf(i)[0]}DO said so.`,
  ),
  paragraphs('countries', () => 'Norway said that the dam had held.'),
  paragraphs('meetings', (i) => `At a meeting in ${nameOf(i)}, Lind urged restraint, a person present told Reuters.`),
  paragraphs('accusations of the same', () => 'Mara Lind accused Ben Roth of lying about the dam.'),
  paragraphs(
    'accusations of all by all',
    (i) => `Mara Lind accused Ben Roth of lying. Ben Roth accused Mara Lind of hiding dam ${i}.`,
  ),
  paragraphs('accusations of their own', (i) => `Mara Lind accused ${nameOf(i)} Roth of lying about the dam.`),
  paragraphs(
    'accusations and denials',
    (i) => `Lind accused ${nameOf(i)} Roth of lying. ${nameOf(i)} Roth denied the accusation.`,
  ),
  paragraphs('denials', () => 'Mara Lind denied that the old dam had held through the night.'),
  paragraphs('no comment', (i) => `${nameOf(i)} Lind declined to comment.`),
  paragraphs('quotations left open', () => '“The dam held through the night.'),
  paragraphs('quotations and their speaker', (i) => `“The dam held,” ${nameOf(i)} Lind said. “It was old.”`),
  paragraphs('joint claims', (i) => `${nameOf(i)} Lind and ${nameOf(i * 3)} Roth said that the dam had held.`),
  paragraphs('names that a headline cuts short', (i) =>
    i % 2 ? `The ${nameOf(i - 1)} Semiconductor Group said so.` : `${nameOf(i)} cut jobs.`,
  ),
  paragraphs(
    'a title at every mention',
    () => 'Mayor Mara Lind said that the dam had held. Mayor Lind added that it was old.',
  ),
  paragraphs(
    'people by their age',
    (i) => `Mara ${nameOf(i)}, 29, said so. The 29-year-old said that the dam had held.`,
  ),
  paragraphs('“the woman”, whom nobody names', () => 'The woman said that the dam had held.'),
  paragraphs('“one of them”', (i) => `${nameOf(i)} Lind left. One of them said that the dam had held.`),
  paragraphs('“the company”', (i) => `${nameOf(i)} Hydro runs it. The company said that the dam had held. It said so.`),
  paragraphs('“the paper”', (i) => `The ${nameOf(i)} Times wrote so. The paper said that the dam had held.`),
  paragraphs('utterances that go on', (i) => `“It held,” ${nameOf(i)} Lind said. “It is old,” he added.`),
  linked('links'),
  blocks('headlines', 'headline', (i) => `Dam ${i} held through the night, Lind says`),
  blocks('key points', 'key-point', (i) => `${nameOf(i)} Lind says dam ${i} held through the night.`),
  blocks('headings', 'subheading', () => 'The dam'),
  blocks('captions', 'caption', () => 'Mara Lind said the dam held.'),
  blocks('items of a list', 'list-item', (i) => `${nameOf(i)} Lind: The dam held.`),
  blocks('blocks of one word', 'paragraph', () => 'Dam'),
  blocks('speakers with a colon', 'paragraph', (i) => `${nameOf(i)}: “The dam held.”`),
  each(
    'claims in one block',
    (i) => `${nameOf(i)} ${nameOf(i * 7)} said that the dam had held. She added that it was old.`,
  ),
]
