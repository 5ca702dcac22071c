import { unnamingWords } from '../../../data/sources/unnamed.ts'
import { genericInstitutions, groupAdjectives, noNames, organisationHeads } from '../../../data/sources/institutions.ts'
import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import type { Organisation } from '../speakers/mentions.ts'
import { isCapital, isVerb, lookup } from '../tokens.ts'
import type { KindExamples } from './kind.ts'

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
  { lower, index, text }: SourceWords['head'],
  { head }: SourceWords,
  { mentions, document }: Scene,
): boolean =>
  text === lower &&
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
  /^(?:government|governments|country|nation|state|city|county|town|village|district|region|province|west|east|north|south|world|authorities|security|public|military|rights|aid|relief|health|energy|oil|gas|power|media|house|group|team|force|forces|service|industry|party|service|opposition|regime|crew|mission|capital|international|administration|defence|defense|fund|intelligence|emergency|law|enforcement|foreign|trade|justice|border|coalition|alliance|allied|market|business|trust|forum|teachers|workers|doctors|lawyers|partners|research|capital)$/.test(
    word,
  )

export const examples: KindExamples = [
  ['<A senior State Department official> {said} [the talks failed].', 'W-ANON-D'],
  ['<Two White House aides> {said} [the talks failed].', 'W-ANON-D'],
  ['<A spokesman for the Harbour Authority> {said} [it held].', 'W-ANON-D'],
  ['<A company spokeswoman> {said} [it held].', 'W-ANON-D'],
  ['Flyflit was late. <A spokesperson for flyflit> {said} [it was dropped].', 'W-ANON-D'],
  ['<An NGO worker> {said} [it was dropped].', 'W-ANON-A'],
]
