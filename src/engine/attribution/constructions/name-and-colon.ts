import type { Construction, ConstructionExamples } from '../construction.ts'
import { lineLabels } from '../line-labels.ts'
import { isDash, isQuoted, startsVerb, type Range, type Reading } from '../reading.ts'
import { isCapitalised } from '../word-kinds.ts'

/** Fewer words in quotation marks after a colon are a title or a catchword. */
const fewestWords = 4

const papers =
  /^(?:report|study|survey|poll|memo|paper|review|audit|letter|statement|analysis|editorial|column|ruling)$/

/**
 * "Roth: “It held.”", "Who knew? – Mara Lind and Jo Roth: “Nobody did.”", "More from the report: “…”": how round-ups and
 * exchanges say whose words follow. A name or a paper, nothing else of a clause beside it, and a quotation that says
 * something.
 */
export const nameAndColon: Construction = {
  name: 'name-and-colon',
  match(cue, { reading }) {
    if (cue.kind !== 'mark' || cue.lemma !== ':') return undefined
    const { document, sentenceAt } = reading
    const quotation = document.quotations[reading.quotationAt[cue.words.first + 1] ?? -1]
    if (quotation?.first !== cue.words.first + 1 || quotation.last - quotation.first - 1 < fewestWords) return undefined
    if (document.sentences[sentenceAt[quotation.first]!]!.block !== cue.sentence.block) return undefined
    if (!saysSomething(reading, quotation)) return undefined
    const source = namedBefore(reading, cue.words.first, cue.sentence.first)
    return source && { source: [source], claim: [{ first: quotation.first, last: quotation.last }] }
  },
}

function saysSomething(reading: Reading, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (startsVerb(reading, i)) return true
  return false
}

/** The name or paper between the colon and what opens its line, a dash or the end of a bracket. */
function namedBefore(reading: Reading, colon: number, floor: number): Range | undefined {
  const { tokens } = reading
  let first = colon
  while (first > floor && !isDash(reading, first - 1) && !/^[\])?!.]$/.test(tokens[first - 1]!.text)) {
    first--
    if (startsVerb(reading, first) || isQuoted(reading, first)) return undefined
  }
  if (tokens[first]?.lower === 'more') first++
  if (tokens[first]?.lower === 'from') first++
  if (first >= colon || colon - first > 8) return undefined
  if (colon - first === 1 && lineLabels.test(tokens[first]!.lower)) return undefined
  const source = { first, last: colon - 1 }
  return isNames(reading, source) || isPaper(reading, source) ? source : undefined
}

const isNames = ({ tokens }: Reading, { first, last }: Range): boolean => {
  for (let i = first; i <= last; i++)
    if (
      !(tokens[i]!.pos === 'PROPN' && isCapitalised(tokens[i]!)) &&
      !/^(?:and|,|\.|of|the|’s|'s)$/.test(tokens[i]!.lower)
    )
      return false
  return tokens[last]!.pos === 'PROPN' && isCapitalised(tokens[first]!)
}

const isPaper = ({ tokens }: Reading, { first, last }: Range): boolean =>
  tokens[first]!.lower === 'the' && last - first < 4 && papers.test(tokens[last]!.lower)

export const examples: ConstructionExamples = {
  finds: [
    'It may not hold. <Roth>{:} [“It held, and it will hold.”]',
    'Who knew? - <Mara Lind and Jo Roth>{:} [“Nobody in the town hall was told. We asked twice.”]',
    'The dam was never tested - <Harbour Research>{:} [“Of nine dams, four were tested in ten years.”]',
    'How it was counted. From <the report>{:} [“We asked every third household in the valley.”]',
    'More from <Lind>{:} [“They asked me to wait, so I waited.”]',
    'Others disagreed. <Lind>{:} [“The goal is to mend it, not to watch it.”]',
  ],
  ignores: [
    'Quiz: “Who said it first?”',
    'Opinion: “We need to build more dams.”',
    'Roth: “Autumn”',
    'The choice is plain: “The dam must go” was on every wall.',
    'The band plays two songs: “You Are Gone” and “It Is Late”.',
    'Price: “Ask at the desk when you come in.”',
    'She sang one line of the song: “The water is wide and I cannot cross.”',
  ],
}
