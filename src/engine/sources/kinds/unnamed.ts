import {
  accessHeads,
  classNouns,
  insideRoles,
  knowledgeable,
  vagueMaterial,
  vagueNouns,
} from '../../../data/sources/unnamed.ts'
import {
  barePlurals,
  blocs,
  genericInstitutions,
  groupAdjectives,
  knownOrganisations,
  organisationHeads,
} from '../../../data/sources/institutions.ts'
import { placeAt } from '../places.ts'
import { singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import type { Who } from '../sourced-claim.ts'
import type { SourceWords } from '../source-words.ts'
import { withoutPrefix } from '../speakers/role-words.ts'
import { genderOfRole } from '../speakers/names.ts'
import { capitalRanks, roleFamilies } from '../../../data/sources/roles.ts'
import { isCapital, lookup } from '../tokens.ts'
import { hasOrganisation } from './beside-organisation.ts'
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
  const noun = withoutPrefix(words.noun) // "ex-friends"
  if (isShare(words)) return words.tokens.some(({ lower }) => classNouns.has(lower)) ? 'W-ANON-A' : 'W-ANON-V'
  const people = peopleAtLarge(words, scene)
  if (people) return people
  if (isKnownName(words.core) || isCorps(words) || isPartyAsOne(words)) return null
  const named = scene.mentions.at.get(words.head.index)
  if (named?.entity.is === 'organisation' && isBanded(words, named.first, named.last, scene)) return null
  if (named?.entity.is === 'organisation' && named.first < words.head.index && isCapital(words.head)) {
    const isName = !classNouns.has(noun) || (organisationHeads.has(noun) && !words.isPlural) || isWholeName(words)
    if (isName && !isPartisan.test(noun)) return null // "Oakwell Partners", "United Auto Workers", but "Senate Democrats"
  }
  if (/^(?:allies|members)$/.test(noun) && words.before.some((word) => blocs.has(word) || word === 'nato')) return null
  if (vagueMaterial.has(noun) && isBare(words)) return 'W-ANON-V'
  if (barePlurals.has(noun) || (genericInstitutions.has(noun) && !classNouns.has(noun))) return null
  const isRole =
    roleFamilies.has(noun) ||
    roleFamilies.has(noun.replace(/s$/, '')) ||
    (words.tokens.length === 1 && capitalRanks.has(words.head.text))
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

/** "Friends of the Loire", "Citizens Against the Bypass": people by a name of their own. */
const isBanded = (
  { head, isPlural }: SourceWords,
  first: number,
  last: number,
  { document: { tokens } }: Scene,
): boolean =>
  isPlural && first === head.index && last - first < 6 && /^(?:of|against|Against)$/.test(tokens[first + 1]?.text ?? '')

/** "47%", "16 percent of registered voters", "four in 10 voters": so many of those asked, whoever asked them. */
const isShare = ({ tokens }: SourceWords): boolean =>
  tokens.slice(0, 6).some(({ lower, pos }, i) => {
    const [next, third] = [tokens[i + 1], tokens[i + 2]]
    if (/^(?:percent|%)$/.test(lower) || lower.endsWith('%')) return true
    if (/^(?:half|third|thirds|quarter|quarters|fifth|fifths)$/.test(lower) && next?.lower === 'of') return true
    return pos === 'NUM' && /^(?:in|of)$/.test(next?.lower ?? '') && third?.pos === 'NUM'
  })

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

export const examples: KindExamples = [
  ['<People familiar with the plan> {said} [it was dropped].', 'W-ANON-A'],
  ['<Residents of Iquelme> {said} [it was dropped].', 'W-ANON-A'],
  ['<Privacy campaigners> {said} [it was dropped].', 'W-ANON-A'],
  ['<A U.S. official> {said} [it was dropped].', 'W-ANON-A'],
  ['<Ex-friends> {said} [it was dropped].', 'W-ANON-A'],
  ['<PM> {suggests} [it was dropped].', 'W-ANON-A'],
  ['<Officials> {said} [it was dropped].', 'W-ANON-A'],
  ['<Residents> {said} [it was dropped].', 'W-ANON-A'],
  ['<A government source> {said} [it was dropped].', 'W-ANON-A'],
  ['<A source> {said} [it was dropped].', 'W-ANON-V'],
  ['<16 percent of Democratic voters> {said} [it was dropped].', 'W-ANON-A'],
  ['<Forty-seven percent> {said} [it was dropped].', 'W-ANON-V'],
  ['<Sources> {said} [it was dropped].', 'W-ANON-V'],
  ['<Experts> {said} [it was dropped].', 'W-ANON-V'],
  ['<Some critics> {said} [it was dropped].', 'W-ANON-V'],
  ['<Several independent analysts> {said} [it was dropped].', 'W-ANON-V'],
  ['<Studies> {show} [the ferry is slow].', 'W-ANON-V'],
]
