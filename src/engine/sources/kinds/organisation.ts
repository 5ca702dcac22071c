import { knownOrganisations, organisationHeads, rankings } from '../../../data/sources/institutions.ts'
import { regions } from '../../../data/places/regions.ts'
import { seats } from '../../../data/sources/seats.ts'
import type { Token } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isBasedIn, isCapital, lookup, textBetween } from '../tokens.ts'
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

/** "California says": a state or city speaks as a country does. "Liverpool" may be the club, and is known as one. */
const isRegionAlone = ({ entity, first, last }: Mention, words: SourceWords, document: Scene['document']): boolean =>
  entity.is === 'organisation' &&
  entity.head === null &&
  entity.calledAs.size === 0 &&
  words.core.length === last - first + 1 &&
  regions.has(textBetween(document, first, last))

const ofRegion = (name: string): Reading => ({
  who: 'W-GOV',
  speaker: { known: 'identified', key: `country:${name.toLowerCase()}`, name, role: null, via: 'own-words' },
  isThing: true,
})

function named(words: SourceWords, { document, mentions }: Scene): Reading | null {
  const isCalled = /^(?:company|firm|group|charity|brand|chain|app|conglomerate|organisation|organization)$/.test(
    words.noun,
  )
  const mention = mentions.at.get(words.head.index) ?? (isCalled ? mentions.at.get(words.head.index - 1) : undefined)
  if (mention?.entity.is !== 'organisation') return null
  const { entity } = mention
  if (isRegionAlone(mention, words, document)) return ofRegion(entity.name)
  const isAll = isCalled || mention.last >= words.head.index
  return isAll ? { ...reading(entity.key, entity.name), entity } : null
}

/** "Leeds police", "the Texas attorney general’s office", "Stanford researchers" is not: the head must be a body. */
function ofPlace(words: SourceWords, scene: Scene): Reading | null {
  const { document } = scene
  const isBody =
    organisationHeads.has(words.noun) ||
    /^(?:police|prosecutors|authorities|administration|office|camp|court|military|army|parliament|legislature|officials|firefighters|coastguard|bank|regulator|watchdog)$/.test(
      words.noun,
    )
  if (!isBody || /^(?:officials|government)$/.test(words.noun)) return null
  if (words.determiner === 'indefinite') return null
  const isPlaced = /^(?:ministry|embassy|consulate)$/.test(words.noun) && words.after[0] === 'in' // "the health ministry in Gaza"
  const capital = words.core.find(
    (token) =>
      isCapital(token) &&
      token.pos !== 'DET' &&
      token !== words.head &&
      isName(token, scene) &&
      !rankings.has(lookup(token)) &&
      !isBasedIn(document.tokens, token.index),
  )
  const rest = words.tokens.slice(words.core.length)
  const after = /^(?:of|for)$/.test(rest[0]?.lower ?? '') && rest.some((token) => isCapital(token)) // not "police in Milan"
  const isHere = isPlaced && rest.some((token) => isCapital(token)) && words.before.length > 0
  if (!capital && !after && !isHere) return null
  if (
    capital &&
    placeAt(document.tokens, capital.index) &&
    ofAnyCountry.test(words.noun) &&
    words.before.at(-1) !== 'central' &&
    !isBodyOfState(words)
  )
    return null
  if (words.before.some((word) => oneOfMany.test(word)) && !isBodyOfState(words)) return null
  const isOnMatter = /^(?:committee|subcommittee|commission|caucus)$/.test(words.noun) && rest[0]?.lower === 'on' // "the House committee on China"
  const goesOn = (capital === undefined || isOnMatter) && rest.length > 0 && rest.at(-1)!.text !== ',' // "office of the Chilean president"
  const name = goesOn ? textBetween(document, firstOf(words).index, rest.at(-1)!.index) : textOf(words, scene)
  return reading(`organisation:${name.toLowerCase()}`, name)
}

/** "Norland’s biggest union": a rank, no name. */
const oneOfMany = /^(?:biggest|largest|main|leading|oldest|second|smallest|third|top|major|fastest)$/

/** With a country alone these are no name: "German company". */
const ofAnyCountry =
  /^(?:authorities|officials|company|firm|group|agency|bank|airline|union|club|team|charity|party|university|college|school|hospital|court|council|board|bureau|network|airlines|laboratory|side)$/

/** "Japan’s weather agency", "Kenya’s electoral commission": a country has one of them. "Japan’s biggest bank" is one of many. */
const isBodyOfState = ({ noun, before }: SourceWords): boolean =>
  /^(?:agency|court|board|bureau|council|institute|service|office|regulator|watchdog|commission|authority)$/.test(
    noun,
  ) && stateBusiness.test(before.at(-1) ?? '')

const stateBusiness =
  /^(?:weather|meteorological|space|nuclear|atomic|intelligence|spy|security|statistics|statistical|tax|revenue|customs|border|protection|immigration|disaster|emergency|health|medicines|drug|food|aviation|rail|transport|election|electoral|elections|human|rights|competition|antitrust|media|financial|banking|markets|supreme|top|highest|high|constitutional|environment|environmental|energy|wildlife|forest|forestry|fisheries|prison|prisons|police|anti-corruption|anti-graft|corruption|privacy|data|telecoms|planning|development|investigative|investigation|prosecution|geological|seismological|oceanographic|research|state|national|federal|central|general|cultural|heritage|tourism|sports|doping|anti-doping|football)$/

/** A capital that is not the sentence’s own: "Local authorities" name nobody. */
const isName = (token: Token, { document, mentions }: Scene): boolean =>
  mentions.at.has(token.index) || placeAt(document.tokens, token.index) !== null || !opensSentence(document, token)

function opensSentence({ tokens }: Scene['document'], { index }: Token): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.pos === 'PUNCT' || /^(?:the|a|an)$/i.test(before.text)
}

/** The core as it stands in the article, without its article. */
const textOf = (words: SourceWords, { document }: Scene): string =>
  textBetween(document, firstOf(words).index, words.core.at(-1)!.index)

const firstOf = ({ core }: SourceWords): Token =>
  /^(?:the|a|an)$/.test(core[0]!.lower) && core.length > 1 ? core[1]! : core[0]!

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
  ['<The Lind camp> {said} [it held].', 'W-ORG', 'Lind camp'],
  ['<The House committee on Norland> {said} [it held].', 'W-ORG', 'House committee on Norland'],
  ['<The Essex Fire and Rescue Service> {said} [it held].', 'W-ORG', 'Essex Fire and Rescue Service'],
  ['<The opposition Jan Sabha> {said} [it held].', 'W-ORG', 'Jan Sabha'],
  ['<The Centers for Dam Control> {said} [it held].', 'W-ORG', 'Centers for Dam Control'],
  ['<NASA> {said} [it held].', 'W-ORG', 'NASA'],
  ['Ferrovia will close. Ferrovia Semiconductor left. <Ferrovia> {said} [it held].', 'W-ORG', 'Ferrovia Semiconductor'],
]
