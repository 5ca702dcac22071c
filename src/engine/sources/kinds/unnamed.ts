import {
  accessHeads,
  classNouns,
  insideRoles,
  knowledgeable,
  unnamingWords,
  vagueMaterial,
  vagueNouns,
} from '../../../data/sources/unnamed.ts'
import {
  barePlurals,
  blocs,
  genericInstitutions,
  groupAdjectives,
  knownOrganisations,
  noNames,
  organisationHeads,
} from '../../../data/sources/institutions.ts'
import { placeAt } from '../places.ts'
import { singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import type { Who } from '../sourced-claim.ts'
import type { SourceWords } from '../source-words.ts'
import type { Organisation } from '../speakers/mentions.ts'
import { genderOfRole } from '../speakers/names.ts'
import { roleFamilies } from '../../../data/sources/roles.ts'
import { isCapital, isVerb, lookup } from '../tokens.ts'
import type { Kind, KindExamples } from './kind.ts'

/**
 * People without names, by how much the article tells of them (rubric 4.4): organisation and role W-ANON-D; access, class
 * or country only W-ANON-A; nothing W-ANON-V.
 */
export const unnamed: Kind = {
  name: 'unnamed',
  read(words, scene) {
    const who = degree(words, scene)
    if (who === null) return null
    return {
      who,
      speaker: { known: 'unnamed', key: `unnamed:${words.text.toLowerCase()}`, words: words.text },
      isPlural: words.isPlural,
      gender: genderOfRole(words.noun),
    }
  },
}

function degree(words: SourceWords, scene: Scene): Who | null {
  const { noun } = words
  const people = peopleAtLarge(words, scene)
  if (people) return people
  if (isKnownName(words.core) || isCorps(words) || isPartyAsOne(words)) return null
  const named = scene.mentions.at.get(words.head.index)
  if (named?.entity.is === 'organisation' && named.first < words.head.index && isCapital(words.head)) {
    const isName = !classNouns.has(noun) || (organisationHeads.has(noun) && !words.isPlural) || isWholeName(words)
    if (isName && !isPartisan.test(noun)) return null // "Oakwell Partners", "United Auto Workers", but "Senate Democrats"
  }
  if (/^(?:allies|members)$/.test(noun) && words.before.some((word) => blocs.has(word) || word === 'nato')) return null
  if (vagueMaterial.has(noun) && isBare(words)) return 'W-ANON-V'
  if (barePlurals.has(noun) || (genericInstitutions.has(noun) && !classNouns.has(noun))) return null
  const isRole = roleFamilies.has(noun) || roleFamilies.has(noun.replace(/s$/, ''))
  const isPerson = classNouns.has(noun) || vagueNouns.has(noun) || isRole
  if (!isPerson || (isNameLike(words.head, scene) && !isRole && !isPartisan.test(noun) && words.tokens.length > 1))
    return null
  const described = !isPartisan.test(noun) && hasOrganisation(words, scene)
  if (described && (insideRoles.has(noun) || knowledgeable.has(noun) || isRole)) return 'W-ANON-D'
  if (
    /^(?:researchers|scientists|academics)$/.test(noun) &&
    words.determiner === 'definite' &&
    words.after.length === 0
  )
    return 'W-ANON-A' // "the researchers", of a study
  if (vagueNouns.has(noun) && !hasAccess(words)) return isQualified(words, scene) ? 'W-ANON-A' : 'W-ANON-V'
  return 'W-ANON-A'
}

/** "the Liberal Democrats", "the Revolutionary Guards". */
function isKnownName(core: SourceWords['core']): boolean {
  const names = core.filter(isCapital).map(lookup)
  return names.some((_, i) => i < names.length - 1 && knownOrganisations.has(names.slice(i).join('-')))
}

/** "the border guard", "the coast guard": a service, no guard of it. */
const isCorps = ({ noun, before, determiner }: SourceWords): boolean =>
  noun === 'guard' &&
  determiner !== 'indefinite' &&
  /^(?:border|coast|national|presidential|republican|civil|home|revolutionary)$/.test(before.at(-1) ?? '')

/** "the Conservatives", "the Tories": the party. "Conservatives" and "Senior Tories" are some of its members. */
const isPartyAsOne = ({ noun, core, head, determiner }: SourceWords): boolean =>
  determiner === 'definite' &&
  core.length === 2 &&
  isCapital(head) &&
  /^(?:conservatives|tories|liberals|socialists|communists|nationalists)$/.test(noun)

/** Three words or more and a capital on each: a name also where its last word is what people are called. */
const isWholeName = ({ core, determiner }: SourceWords): boolean => {
  const names = core.slice(determiner === 'definite' ? 1 : 0)
  return determiner !== 'indefinite' && names.length > 2 && names.every((token) => isCapital(token))
}

/** "Many Americans", "some Catholics": a people or faith at large. "The Russians" speak for their country. */
function peopleAtLarge({ head, noun, determiner, before, count, core }: SourceWords, { document }: Scene): Who | null {
  if (!isCapital(head)) return null
  const isPeople = placeAt(document.tokens, head.index)?.by === 'people' || groupAdjectives.has(singular(noun))
  if (!isPeople || classNouns.has(noun)) return null
  if (determiner === 'indefinite' && !noun.endsWith('s')) return 'W-ANON-A' // "another Muslim"
  const isPlural = noun.endsWith('s') || before.length > 0 || (count !== null && core.length > 1)
  return isPlural && determiner !== 'definite' ? 'W-ANON-V' : null
}

/** "Senate Democrats" are a class, no office. */
const isPartisan =
  /^(?:democrat|republican|conservative|liberal|independent|socialist|communist|green)s?$|^tor(?:y|ies)$/

/** A capital that is not the sentence's own. */
const isNameLike = (head: SourceWords['head'], { document }: Scene): boolean =>
  isCapital(head) && /^[\p{L}\p{N},;’'-]/u.test(document.tokens[head.index - 1]?.text ?? '.')

/** "studies", "new research": nothing that says whose. */
export const isBare = (words: SourceWords): boolean =>
  !/^(?:definite|possessive)$/.test(words.determiner) &&
  words.after.length === 0 &&
  !words.tokens.some((token) => isCapital(token) && token !== words.tokens[0])

const hasAccess = (words: SourceWords): boolean =>
  (/^(?:people|someone|somebody|person|source|sources)$/.test(words.noun) &&
    /^(?:in|with|from|on|near|living|inside)$/.test(words.after[0] ?? '')) ||
  words.after.some(
    (word, i) =>
      accessHeads.has(word) ||
      (word === 'who' && !withholding.test(words.after[i + 1] ?? '')) ||
      word === 'inside' ||
      word === 'at' ||
      word === 'within',
  )

/** "who asked not to be named" says nothing of what they know. */
const withholding = /^(?:asked|declined|requested|spoke|speak|insisted|wished|refused|did|preferred|wanted|chose)$/

/** A word before or after that places vague people: "Western diplomats", "a government source", "people in the town". */
function isQualified(words: SourceWords, { document }: Scene): boolean {
  const qualifiers = words.before.filter(
    (word) =>
      !/^(?:some|many|several|other|most|few|more|all|multiple|various|unnamed|unidentified|anonymous|independent|leading|top|senior|local|legal|political|the|of|critics|outside|two|three|four|five|six|seven|eight|nine|ten|\d+|well|placed|-|informed|reliable|credible|trusted|numerous|certain|different|separate)$/.test(
        word,
      ),
  )
  if (/^(?:source|sources|insider|insiders|people)$/.test(words.noun) && qualifiers.length > 0) return true
  return words.tokens.some(
    (token) => placeAt(document.tokens, token.index)?.by === 'people' && /^(?:source|sources)$/.test(words.noun),
  )
}

/** An organisation or department is named beside the role: "State Department officials", "a company spokesman". */
export function hasOrganisation(words: SourceWords, scene: Scene): boolean {
  const { document, mentions, outletAt } = scene
  for (const token of words.tokens) {
    if (token === words.head) continue
    if (token.index > words.head.index && livesThere.test(words.noun)) break
    if (token.index > words.head.index && (isVerb(token) || /^(?:who|whose|that|which|whom)$/.test(token.lower))) break
    const word = lookup(token)
    if (outletAt.has(token.index) || isSmallBrand(token, words, scene)) return true
    const mention = mentions.at.get(token.index)
    if (mention?.entity.is === 'organisation' && isCapital(token) && !groupAdjectives.has(word) && !noNames.has(word)) {
      const isOnlyPlace =
        mention.entity.isPlace ||
        isPlaceWord(mention.entity) ||
        placeAt(document.tokens, mention.first)?.last === mention.last
      if (!isOnlyPlace && !unnamingWords.has(word) && token.index !== words.tokens[0]!.index) return true
      if (!isOnlyPlace && token.index === words.tokens[0]!.index && token.pos === 'PROPN') return true
    }
    if (mention?.entity.is === 'person') continue
    const isInstitution = genericInstitutions.has(word) || organisationHeads.has(word)
    if (!isInstitution || token.index === words.tokens[0]!.index + (words.determiner === 'none' ? 0 : -1)) {
      if (!isInstitution || !speaksForBody.test(words.noun)) continue
    }
    if (isStateBody.test(word) && isOfCountry(token, scene)) return true
    if (!isCountryLevel(word) && (speaksForBody.test(words.noun) || isAtBody(token, words, scene))) return true
  }
  return false
}

/** "residents of Harrow", "voters in Ohio": what follows is where. */
const livesThere = /^(?:resident|villager|inhabitant|local|voter|tourist|visitor|commuter|neighbou?r|famil(?:y|ies))s?$/

/** "a spokesperson for ebay": a name that is written small, where the article has it with a capital too. */
const isSmallBrand = (
  { lower, index }: SourceWords['head'],
  { head }: SourceWords,
  { mentions, document }: Scene,
): boolean =>
  /^(?:for|at|of|from)$/.test(document.tokens[index - 1]?.lower ?? '') &&
  index === head.index + 2 &&
  mentions.organisations.some(({ words, isPlace }) => !isPlace && words.size === 1 && words.has(lower))

/** "the City", "the Valley", "the Highlands". */
const isPlaceWord = ({ head, words }: Organisation): boolean =>
  words.size === 1 &&
  /^(?:city|town|county|valley|village|highlands|borough|district|capital|midlands|north|south|east|west)$/.test(
    head ?? [...words][0]!,
  )

const isStateBody =
  /^(?:party|military|army|navy|police|ministry|embassy|parliament|guard|intelligence|customs|coastguard|marines)$/

/** "an Israeli military official", "a Leeds police officer": the place says which army, which police. */
const isOfCountry = (token: SourceWords['head'], { document, mentions }: Scene): boolean =>
  [token.index - 1, token.index - 2].some((at) => {
    const entity = mentions.at.get(at)?.entity
    const isParty = lookup(token) === 'party' && groupAdjectives.has(document.tokens[at]?.lower ?? '')
    return isParty || placeAt(document.tokens, at)?.by === 'people' || (entity?.is === 'organisation' && entity.isPlace)
  })

/** "a teacher at the school": an institution that the article knows, after the role. */
function isAtBody(token: SourceWords['head'], words: SourceWords, { document, mentions }: Scene): boolean {
  if (token.index < words.head.index || document.tokens[token.index - 1]!.lower !== 'the') return false
  const word = lookup(token)
  return mentions.organisations.some(
    (body) => body.head === word && (mentions.firstOf.get(body) ?? Infinity) < token.index,
  )
}

/** Roles that an institution without a name still describes: "a company spokeswoman", but "a hospital worker" is a class. */
const speaksForBody =
  /^(?:spokes(?:person|man|woman|men|women|people|persons)|officials?|aides?|advis[eo]rs?|executives?|representatives?|lawyers?|attorneys?|director|head|chief|secretary|prosecutors?|inspectors?|investigators?)$/

/** "a government official" tells the country's side, not the department. */
const isCountryLevel = (word: string): boolean =>
  /^(?:government|governments|country|nation|state|city|county|town|village|district|region|province|west|east|north|south|world|authorities|security|public|military|rights|aid|relief|health|energy|oil|gas|power|media|house|group|team|force|forces|service|industry|party|service|opposition|regime|crew|mission|capital|international|administration|defence|defense|intelligence|emergency|law|enforcement|foreign|trade|justice|border|coalition|alliance|allied|market|business|trust|forum|teachers|workers|doctors|lawyers|partners|research|capital)$/.test(
    word,
  )

export const examples: KindExamples = [
  ['<A senior State Department official> {said} [the talks failed].', 'W-ANON-D'],
  ['<Two White House aides> {said} [the talks failed].', 'W-ANON-D'],
  ['<A spokesman for the Harbour Authority> {said} [it held].', 'W-ANON-D'],
  ['<A company spokeswoman> {said} [it held].', 'W-ANON-D'],
  ['<People familiar with the plan> {said} [it was dropped].', 'W-ANON-A'],
  ['<Residents of Iquelme> {said} [it was dropped].', 'W-ANON-A'],
  ['Flyflit was late. <A spokesperson for flyflit> {said} [it was dropped].', 'W-ANON-D'],
  ['<Privacy campaigners> {said} [it was dropped].', 'W-ANON-A'],
  ['<A U.S. official> {said} [it was dropped].', 'W-ANON-A'],
  ['<An NGO worker> {said} [it was dropped].', 'W-ANON-A'],
  ['<Officials> {said} [it was dropped].', 'W-ANON-A'],
  ['<Residents> {said} [it was dropped].', 'W-ANON-A'],
  ['<A government source> {said} [it was dropped].', 'W-ANON-A'],
  ['<A source> {said} [it was dropped].', 'W-ANON-V'],
  ['<Sources> {said} [it was dropped].', 'W-ANON-V'],
  ['<Experts> {said} [it was dropped].', 'W-ANON-V'],
  ['<Some critics> {said} [it was dropped].', 'W-ANON-V'],
  ['<Several independent analysts> {said} [it was dropped].', 'W-ANON-V'],
  ['<Studies> {show} [the ferry is slow].', 'W-ANON-V'],
]
