import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isDash, isQuoted, type Range, type Reading } from './reading.ts'
import { evidentialAdverbs } from './lexicon.ts'
import { afterAdverbials, isTimeWord, timePhraseBefore } from './adverbials.ts'
import { describedBefore } from './described-subject.ts'
import type { Token } from '../text/document.ts'
import { endsNounPhrase, haveForms, isCapitalised, relativePronouns } from './word-kinds.ts'

/**
 * The subject of a verb group that starts at `group`: the noun phrase before it, over what may stand between ("Lind, who
 * chairs the board, said"; "Lind on Monday said"; "Lind (D-Mass.) said"). Appositions and relative clauses belong to it.
 */
export function subjectBefore(reading: Reading, group: number, floor: number): Range | undefined {
  const { tokens } = reading
  const described = describedBefore(reading, group, floor)
  if (described !== undefined) return described
  let end = auxiliaryBefore(reading, group, floor) - 1
  for (let steps = 0; steps < 4 && end >= floor; steps++) {
    const token = tokens[end]!
    if (isQuoted(reading, end)) {
      const title = titleIn(reading, end)
      if (title === undefined || title <= floor) return undefined
      const inserted = insertionBefore(reading, title, floor)
      const noun = inserted && nounPhraseBefore(reading, inserted.opens - 1, floor)
      return noun && { first: noun.first, last: end }
    }
    if (isTimeWord(token) && !closesName(reading, end, group)) {
      const before = timePhraseBefore(reading, end, floor)
      if (
        before >= floor &&
        (endsNounPhrase(tokens[before]) || tokens[before]!.text === ',' || tokens[before]!.pos === 'VERB')
      ) {
        end = before
        continue
      }
    }
    if (
      /^(?:better|best|more|most|less|further)$/.test(token.lower) &&
      end > floor &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[end - 1]!.pos)
    ) {
      end-- // "Lind better describes"
      continue
    }
    if (
      token.lower === 'time' &&
      end - 2 > floor &&
      tokens[end - 1]!.lower === 'the' &&
      tokens[end - 2]!.lower === 'at'
    ) {
      end -= 3 // "her aides at the time said"
      continue
    }
    if (/^(?:here|there|nearby|too|also)$/.test(token.lower) && end > floor && endsNounPhrase(tokens[end - 1])) {
      end-- // "farmers here say"
      continue
    }
    if (evidentialAdverbs.has(token.lower) || (token.pos === 'AUX' && evidentialAdverbs.has(tokens[end + 1]!.lower))) {
      end-- // "Lind has reportedly told"
      continue
    }
    if (token.text === ',' || isDash(reading, end)) {
      const inserted = insertionBefore(reading, end, floor)
      if (inserted === undefined) return undefined
      const noun =
        describedBefore(reading, inserted.opens, floor) ?? nounPhraseBefore(reading, inserted.opens - 1, floor)
      if (noun === undefined) return undefined
      const made = madeBy(reading, noun, floor)
      if (made) return { first: made.first, last: end - 1 }
      const whole = extendOverApposition(reading, noun, floor)
      return { first: whole.first, last: inserted.describes ? end - 1 : noun.last }
    }
    break
  }
  if (end > floor && isRelative(reading, end)) return { first: end, last: end }
  const noun = nounPhraseBefore(reading, end, floor)
  if (noun === undefined || (isTimeWord(tokens[noun.last]) && !closesName(reading, noun.last, group))) return undefined
  return overList(reading, noun, floor)
}

/** "the group Act Now | said": no time of day. In a headline of capitals "Roth Now Says" has one. */
const closesName = ({ tokens }: Reading, at: number, verb: number): boolean =>
  /^(?:Now|Today|Tomorrow|Again|Once|Then|Still)$/.test(tokens[at]!.text) &&
  isCapitalised(tokens[at - 1]!) &&
  !isCapitalised(tokens[verb]!)

/** The "had" of "Lind had on Monday said", "the board had, in a letter, urged"; `group` where nothing stands between. */
function auxiliaryBefore(reading: Reading, group: number, floor: number): number {
  const { tokens } = reading
  const closes = tokens[group - 1]?.text === ','
  for (let i = group - 2; i > floor && group - i < 12; i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' || pos === 'SCONJ' || isQuoted(reading, i)) return group
    if (pos !== 'AUX') continue
    if (!haveForms.has(lower)) return group
    const opens = tokens[i + 1]!.text === ','
    const from = opens ? i + 2 : i + 1
    const last = closes ? group - 2 : group - 1
    return opens === closes && from <= last && afterAdverbials(reading, from, last) > last ? i : group
  }
  return group
}

/** "Lind, Roth and Oduya" when the phrase found is "Roth and Oduya"; "14:05 Police" without the time of a live entry. */
function overList(reading: Reading, noun: Range, floor: number): Range {
  const { tokens } = reading
  let { first } = noun
  if (first === floor && first < noun.last && /^\d{1,2}[:.]\d\d/.test(tokens[first]!.text))
    return { first: first + 1, last: noun.last }
  if (/^(?:last|this|next)$/.test(tokens[first]!.lower) && first + 1 < noun.last && isTimeWord(tokens[first + 1]))
    return { first: first + 2, last: noun.last } // "Last week Mayor Roth said"
  const holdsAnd = tokens.slice(first, noun.last).some(({ lower }) => lower === 'and')
  while (
    holdsAnd &&
    first - 2 >= floor &&
    tokens[first - 1]!.text === ',' &&
    tokens[first - 2]!.pos === tokens[noun.last]!.pos
  ) {
    const before = nounPhraseBefore(reading, first - 2, floor)
    if (before === undefined || (before.first > floor && tokens[before.first - 1]!.text !== ',')) break
    first = before.first
  }
  return { first, last: noun.last }
}

/** "who said …": the pronoun is the source; whom it means is for the resolver. */
function isRelative({ tokens }: Reading, at: number): boolean {
  const { lower, pos } = tokens[at]!
  return lower === 'who' || lower === 'which' || (lower === 'that' && pos === 'PRON' && tokens[at - 1]!.pos === 'NOUN')
}

/** "host of “The Hour,” said": the comma of an insertion stands inside the marks of a title. Where the title opens. */
function titleIn(reading: Reading, end: number): number | undefined {
  const quotation = reading.document.quotations[reading.quotationAt[end]!]!
  const isTitle =
    quotation.last === end && quotation.last - quotation.first < 8 && reading.tokens[end - 1]!.text === ','
  return isTitle && !/^[,:]$/.test(reading.tokens[quotation.first - 1]?.text ?? ',') ? quotation.first : undefined
}

/** "the adviser, now a partner at a law firm,". */
const formerly = /^(?:now|then|formerly|once|previously|currently)$/

/** Where the insertion that ends with the comma or dash at `close` opens, and whether it describes the noun before it. */
function insertionBefore(
  reading: Reading,
  close: number,
  floor: number,
): { opens: number; describes: boolean } | undefined {
  const { tokens } = reading
  const dash = isDash(reading, close)
  for (let i = close - 2; i >= floor && close - i < 40; i--) {
    if (isQuoted(reading, i) && tokens[i]!.text !== ',') continue
    const isOpen = dash ? isDash(reading, i) : tokens[i]!.text === ','
    if (!isOpen) continue
    if (!dash && isPlacePair(reading, i)) {
      i -= 2 // "to Columbus, Ohio, on Wednesday"
      continue
    }
    const first = tokens[i + 1]!
    if (!endsNounPhrase(tokens[i - 1]) && tokens[i - 1]?.text !== ')' && !describedBefore(reading, i, floor))
      return undefined
    if (dash) return { opens: i, describes: first.pos !== 'ADP' } // "Lind – after a pause – said"
    if (/^(?:who|whose|which|whom|where)$/.test(first.lower)) return { opens: i, describes: true }
    if (relativePronouns.has(first.lower)) return undefined
    if (first.lower === 'according') return insertionBefore(reading, i, floor) // "Lind, who left in May, according to Roth, said"
    if (i === close - 2 && /ly$/.test(first.lower) && first.pos === 'ADV') return { opens: i, describes: false }
    if (speaksUnnamed(reading, i + 1)) return { opens: i, describes: true }
    if (
      /^(?:however|meanwhile|though|too|in|for|speaking|by|at|on|after|if|when|citing|while|as|like|like|along|then|of|from)$/.test(
        first.lower,
      )
    )
      return { opens: i, describes: /^(?:of|from)$/.test(first.lower) }
    if (/^(?:and|but|or)$/.test(first.lower)) continue
    if (first.pos === 'PRON') return undefined
    if (formerly.test(first.lower) && /^(?:DET|ADJ|NOUN)$/.test(tokens[i + 2]!.pos))
      return { opens: i, describes: true }
    if (isPastParticiple(first)) return { opens: i, describes: true }
    if (first.pos === 'VERB') return { opens: i, describes: false }
    if (/^(?:DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(first.pos)) {
      // a list of descriptions: the name stands before the first of them
      const noun = tokens[i - 1]!
      if (
        noun.pos === 'PROPN' ||
        noun.text === ')' ||
        first.pos === 'PROPN' ||
        first.pos === 'NUM' ||
        first.pos === 'DET' ||
        (/^(?:more|fewer|less|about|some|nearly|almost|over)$/.test(first.lower) && hasNumber(reading, i + 2))
      )
        return { opens: i, describes: true }
      continue
    }
    return undefined
  }
  return undefined
}

/** "the files, more than 3,000 pages, show". */
const hasNumber = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.pos === 'NUM' || tokens[at + 1]?.pos === 'NUM'

/** "The suit" of "The suit, brought by Ana Roth, 29, accuses": who made it is in an insertion. */
function madeBy(reading: Reading, noun: Range, floor: number): Range | undefined {
  const { tokens } = reading
  const by = noun.first - 1
  if (by - 3 < floor || tokens[by]!.lower !== 'by' || tokens[by - 2]!.text !== ',') return undefined
  return isPastParticiple(tokens[by - 1]!) || tokens[by - 1]!.lower === 'brought'
    ? nounPhraseBefore(reading, by - 3, floor)
    : undefined
}

/** The comma after "Ohio" in "Columbus, Ohio,". */
const isPlacePair = ({ tokens }: Reading, comma: number): boolean =>
  tokens[comma - 2]?.text === ',' &&
  tokens[comma - 1]!.pos === 'PROPN' &&
  tokens[comma - 3]?.pos === 'PROPN' &&
  /^(?:in|to|from|near|of|at)$/.test(tokens[comma - 4]?.lower ?? '')

/** "published on Friday", "unsealed in Phoenix": says which document, or whose. */
const isPastParticiple = ({ pos, lower }: Token): boolean =>
  (pos === 'VERB' || pos === 'ADJ') && /(?:ed|wn|en|sent|made|held)$/.test(lower)

/** "speaking on condition of anonymity", "asking not to be named": tells what kind of source it is. */
function speaksUnnamed({ tokens }: Reading, at: number): boolean {
  if (!/^(?:speaking|asking|requesting|citing|declining|insisting|seeking)$/.test(tokens[at]!.lower)) return false
  for (let i = at + 1; i < tokens.length && i - at < 6; i++)
    if (/^(?:condition|anonymity|anonymously|named|identified)$/.test(tokens[i]!.lower)) return true
  return false
}

const whereWords =
  /^(?:outside|inside|near|in|at|on|across|around|behind|beside|under|after|before|during|since|for|by)$/

/**
 * "Lee Oduya, a law professor" when the phrase found is "a law professor" and a name stands before its comma; "Lee Oduya, of
 * Marsh University" when it is "Marsh University".
 */
function extendOverApposition(reading: Reading, noun: Range, floor: number): Range {
  const { tokens } = reading
  const isOf = noun.first - 1 > floor && /^(?:of|from|at)$/.test(tokens[noun.first - 1]!.lower)
  const comma = noun.first - (isOf ? 2 : 1)
  if (comma - 1 < floor || tokens[comma]!.text !== ',' || !isCapitalised(tokens[comma - 1]!)) return noun
  const name = nounPhraseBefore(reading, comma - 1, floor)
  if (name && whereWords.test(tokens[name.first]!.lower)) return noun // "Outside Kelby Hall, one mother, Ana, said"
  const before = name && tokens[name.first - 1]
  return name && (name.first === floor || before!.text === '”' || before!.text === '"' || before!.lower === 'and')
    ? { first: name.first, last: noun.last }
    : noun
}
