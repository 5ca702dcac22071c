import { knownOrganisations, organisationHeads } from '../../../data/sources/institutions.ts'
import { seats } from '../../../data/sources/seats.ts'
import type { Token } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { isCapital, lookup, textBetween } from '../tokens.ts'
import type { Kind, KindExamples, Reading } from './kind.ts'

/** An organisation or office with a name: "the Russian Foreign Ministry", "Leeds police", "the Kremlin", "Boeing". */
export const organisation: Kind = {
  name: 'organisation',
  read(words, scene) {
    const found = named(words, scene) ?? seat(words, scene) ?? ofPlace(words, scene)
    return found && stateOrgans.test(words.noun) ? { ...found, countries: countriesIn(words, scene) } : found
  },
}

/** What speaks for a state when its country is named beside it. */
const stateOrgans =
  /^(?:ministry|department|army|military|navy|forces?|parliament|government|embassy|presidency|office|guard|cabinet)$/

const countriesIn = ({ tokens }: SourceWords, { document }: Scene): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ index }) => placeAt(document.tokens, index)?.code ?? []))

function seat(words: SourceWords, scene: Scene): Reading | null {
  const joined = words.core
    .filter(({ text }) => /[\p{Lu}\d]/u.test(text)) // "d’Orsay" too
    .map(lookup)
    .join('-')
    .replace(/-+/g, '-')
    .replace(/^the-/, '')
  if (!seats.has(joined) && !knownOrganisations.has(joined)) return null
  return reading(`organisation:${joined}`, textOf(words, scene))
}

function named(words: SourceWords, { mentions }: Scene): Reading | null {
  const isCalled = /^(?:company|firm|group|charity|brand|chain|app|conglomerate|organisation|organization)$/.test(
    words.noun,
  )
  const mention = mentions.at.get(words.head.index) ?? (isCalled ? mentions.at.get(words.head.index - 1) : undefined)
  if (mention?.entity.is !== 'organisation') return null
  const { entity } = mention
  const isAll = isCalled || mention.last >= words.head.index
  return isAll ? { ...reading(entity.key, entity.name), entity } : null
}

/** "Leeds police", "the Texas attorney general’s office", "Stanford researchers" is not: the head must be a body. */
function ofPlace(words: SourceWords, scene: Scene): Reading | null {
  const { document } = scene
  const isBody =
    organisationHeads.has(words.noun) ||
    /^(?:police|prosecutors|authorities|administration|office|court|military|army|parliament|legislature|officials|firefighters|coastguard|bank)$/.test(
      words.noun,
    )
  if (!isBody || /^(?:officials|government)$/.test(words.noun)) return null
  if (words.determiner === 'indefinite') return null
  const isPlaced = /^(?:ministry|embassy|consulate)$/.test(words.noun) && words.after[0] === 'in' // "the health ministry in Gaza"
  const capital = words.core.find((token) => isCapital(token) && token !== words.head && isName(token, scene))
  const rest = words.tokens.slice(words.core.length)
  const after = /^(?:of|for)$/.test(rest[0]?.lower ?? '') && rest.some((token) => isCapital(token)) // not "police in Milan"
  const isHere = isPlaced && rest.some((token) => isCapital(token)) && words.before.length > 0
  if (!capital && !after && !isHere) return null
  if (
    capital &&
    placeAt(document.tokens, capital.index) &&
    ofAnyCountry.test(words.noun) &&
    words.before.at(-1) !== 'central'
  )
    return null
  return reading(`organisation:${textOf(words, scene).toLowerCase()}`, textOf(words, scene))
}

/** With a country alone these are no name: "German company". */
const ofAnyCountry =
  /^(?:authorities|officials|company|firm|group|agency|bank|airline|union|club|team|charity|party|university|college|school|hospital|court|council|board|bureau|network|airlines|laboratory|side)$/

/** A capital that is not the sentence’s own: "Local authorities" name nobody. */
const isName = (token: Token, { document, mentions }: Scene): boolean =>
  mentions.at.has(token.index) || placeAt(document.tokens, token.index) !== null || !opensSentence(document, token)

function opensSentence({ tokens }: Scene['document'], { index }: Token): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.pos === 'PUNCT' || /^(?:the|a|an)$/i.test(before.text)
}

/** The core as it stands in the article, without its article. */
function textOf({ core }: SourceWords, { document }: Scene): string {
  const first = /^(?:the|a|an)$/.test(core[0]!.lower) && core.length > 1 ? core[1]! : core[0]!
  return textBetween(document, first.index, core.at(-1)!.index)
}

const reading = (key: string, name: string): Reading => ({
  who: 'W-ORG',
  speaker: { known: 'identified', key, name, role: null, via: 'own-words' },
  isThing: true,
})

export const examples: KindExamples = [
  ['<The Norwegian Transport Ministry> {said} [it held].', 'W-ORG', 'Norwegian Transport Ministry'],
  ['<The Kremlin> {said} [it held].', 'W-ORG'],
  ['<Harrow police> {said} [it held].', 'W-ORG'],
  ['<Boeing> {said} [it held].', 'W-ORG', 'Boeing'],
  ['<NASA> {said} [it held].', 'W-ORG', 'NASA'],
]
