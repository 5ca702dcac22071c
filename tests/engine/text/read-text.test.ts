import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/engine/article.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

const sentencesOf = (text: string) => readText(articleFromText(text)).sentences.map((s) => wordsOf(text, s.span))
const quotationsOf = (text: string) => readText(articleFromText(text)).quotations.map((q) => wordsOf(text, q.span))

describe('sentences end where a reader would end them', () => {
  test.each<[why: string, sentences: string[]]>([
    ['a country in initials', ['The U.S. Senate voted on Tuesday.', 'It was late.']],
    ['a rank', ['They asked Gen. Mara Lind to stay.', 'She did.']],
    ['a quotation that ends with its full stop inside', ['“It held.”', 'Nobody was hurt.']],
    ['initials of a state', ['Rep. Ana Roth, D-N.Y., left at noon.', 'Sen. Tom Lund (R-W.Va.) stayed.']],
    ['a state in brackets', ['He told Sen. Tom Lund (R-Ariz.), two aides said.', 'It was late.']],
    ['a question inside a sentence', ['“Why now?” she asked the council.', 'He was silent.']],
    ['a time of day', ['It starts at 9 a.m. on Friday.', 'Bring a coat.']],
    ['a post on X', ['Roth wrote on X.', 'Lind said it was late.']],
    ['an initial', ['X. Lund sat on the bench.', 'It was late.']],
    ['a time of day at the end', ['The doors shut at 5 p.m.', 'Residents were let out.']],
    ['a time of day before a weekday', ['The doors shut at 5 p.m. Monday and stay shut.']],
    ['millions at the end', ['Claims may reach €400m.', 'The owners have left.']],
    ['a country at the end', ['She has worked in the U.S.', 'Officials knew.']],
    ['a company at the end', ['The dam is owned by Norland Inc.', 'Critics want it sold.']],
  ])('%s', (_why, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })
})

describe('a name that ends in “’s” is one word, and an owner is two', () => {
  test.each<[text: string, name: string]>([
    ["McDonald's said sales fell.", "McDonald's"],
    ['Moody’s expects a loss.', 'Moody’s'],
    ["Sales fell, according to Moody's, which rates it.", "Moody's"],
    ["Lloyd's has closed.", "Lloyd's"],
    ["Roth's claims were denied.", 'Roth'],
    ["Roth's proposed law would fail.", 'Roth'],
    ["She is a friend of Roth's.", 'Roth'],
  ])('%s', (text, name) => {
    expect(readText(articleFromText(text)).tokens.map((token) => token.text)).toContain(name)
  })
})

describe('quotations are found with their marks', () => {
  test.each<[why: string, text: string, quotations: string[]]>([
    ['curly marks', 'She said “the dam held” twice.', ['“the dam held”']],
    ['straight marks', 'She said "the dam held" twice.', ['"the dam held"']],
    [
      'British single marks beside apostrophes',
      'He said: ‘It’s the council’s dam.’ It isn’t.',
      ['‘It’s the council’s dam.’'],
    ],
    ['the outermost of nested ones', '“He said ‘no’ to us,” Lind said.', ['“He said ‘no’ to us,”']],
    ['one that runs over paragraphs', '“It held.\n\n“Then it broke.”', ['“It held.', '“Then it broke.”']],
    ['apostrophes are none', "The boys' dam wasn't theirs.", []],
  ])('%s', (_why, text, quotations) => {
    expect(quotationsOf(text)).toEqual(quotations)
  })
})

test('a name with “’s” is two words, also where an earlier article had it before a comma', () => {
  const wordsIn = (text: string) => readText(articleFromText(text)).tokens.map((token) => token.text)
  expect(wordsIn('Zimblett’s, they said.').slice(0, 3)).toEqual(['Zimblett', '’s', ','])
  expect(wordsIn('Zimblett’s plan failed.').slice(0, 3)).toEqual(['Zimblett', '’s', 'plan'])
})

test.each([
  ['Goran Ilić’s lawyer', ['Goran', 'Ilić', '’s', 'lawyer']],
  ['a mill in Łódź', ['a', 'mill', 'in', 'Łódź']],
  ['Nguyễn Văn Thắng rang', ['Nguyễn', 'Văn', 'Thắng', 'rang']],
  ['they don’t, she cannot', ['they', 'do', 'n’t', ',', 'she', 'can', 'not']],
])('a word is whole whatever its letters: %s', (text, words) => {
  expect(readText(articleFromText(text)).tokens.map((token) => token.text)).toEqual(words)
})

test('a quotation over two paragraphs says so on both sides', () => {
  const { quotations } = readText(articleFromText('“It held.\n\n“Then it broke,” Lind said.'))
  expect(quotations.map(({ goesOn, wentOn }) => [goesOn, wentOn])).toEqual([
    [true, false],
    [false, true],
  ])
})
