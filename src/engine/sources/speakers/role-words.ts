import { genericInstitutions } from '../../../data/sources/institutions.ts'
import {
  besideNamed,
  capitalRanks,
  companyRoles,
  fullTitles,
  plainTitles,
  presentUnnamed,
  presentUnnamedRoles,
  rankTitles,
  roleFamilies,
} from '../../../data/sources/roles.ts'
import { classNouns } from '../../../data/sources/unnamed.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { perWord, wordOf } from '../../text/word.ts'
import { countriesIn } from '../places.ts'
import { isPluralNoun, singular } from '../plural.ts'
import { isCapital, isPossessive, lookup, lookupOf, textBetween } from '../tokens.ts'
import type { Role } from './mentions.ts'

/** Whether the word names a role: "mayor", "co-founder", "Sen.". */
export const isRoleNoun = (token: Token | undefined): boolean => token !== undefined && isRoleWord(token.word)

const isRoleWord = perWord((written) => {
  const word = withoutPrefix(lookupOf(written))
  return roleFamilies.has(word) || rankTitles.has(word) || capitalRanks.has(written.text)
})

/** "president" of "ex-president". */
export const withoutPrefix = (word: string): string => {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && /^(?:ex|co|vice|deputy|then|sub|under)$/.test(word.slice(0, hyphen))
    ? word.slice(hyphen + 1)
    : word
}

/** "Mr.", "Dame": says that a person follows. */
export const isTitle = (token: Token | undefined): boolean => token !== undefined && isTitleWord(token.word)

const isTitleWord = perWord((written) => plainTitles.has(lookupOf(written)))

/** Marks at which a phrase ends. */
export const phraseEnds: ReadonlySet<string> = new Set(`, . ; : — – ” " “ ( ) ? ! '' \`\` ‘ •`.split(' '))

const agentive =
  /^\p{Ll}{3,}(?:ist|ists|ician|icians|ologist|ologists|grapher|graphers|keeper|keepers|maker|makers|worker|workers|owner|owners|holder|holders|driver|drivers|player|players|rider|riders|seeker|seekers|goer|goers|watcher|watchers|scorer|scorers|climber|climbers|walker|walkers|seller|sellers|dealer|dealers|smith|smiths|monger|mongers|layer|layers|fighter|fighters|breeder|breeders|grower|growers|man|men|woman|women|person)$/u
/** "bookseller", "glassblower": formed like what one person does. */
export const isAgent = (word: string): boolean =>
  agentive.test(word) && !noPeople.test(word) && !isPluralNoun(word) && !/(?:man|woman|person)$/.test(word)

const noPeople =
  /^(?:list|twist|wrist|mist|fist|waist|exist|assist|resist|insist|consist|persist|checklist|shortlist|human|german|roman|layman|talisman|acumen|specimen|regimen|abdomen|omen|stamen|chairperson)$/

/** Whether the word, in lower case, is what people are called: a role, a class of people, or formed like one ("cellist"). */
export const isPersonNoun = (word: string): boolean => isPersonWord(wordOf(word))

const isPersonWord = perWord(({ text }) => {
  const one = singular(text)
  return roleFamilies.has(one) || classNouns.has(one) || (agentive.test(text) && !noPeople.test(text))
})

/** "drugmaker", "carrier", "charity": what is called so is a company or body. */
export const isCompanyNoun = (word: string): boolean => isCompanyWord(wordOf(word))

const isCompanyWord = perWord(
  ({ text }) =>
    genericInstitutions.has(text) || companyRoles.has(text) || /^\p{Ll}{2,}(?:maker|builder|giant)$/u.test(text),
)

const titles: ReadonlyMap<string, string> = new Map(Object.entries(fullTitles))

/** The role told by the tokens `first` to `last`; `head` is a role noun whatever it is ("potholer"). */
export function roleOf(document: TextDocument, first: number, last: number, head = -1): Role {
  const nouns = new Set<string>()
  const others = new Set<string>()
  for (let i = first; i <= last; i++) {
    const token = document.tokens[i]!
    const word = lookup(token)
    const full = titles.get(word)
    if (full !== undefined && (capitalRanks.has(token.text) || rankTitles.has(word) || word === 'dr'))
      for (const noun of full.split(' ')) nouns.add(noun)
    const isRole = isRoleNoun(token) || i === head || (isPluralNoun(word) && roleFamilies.has(singular(word)))
    if (isRole && i < last && isModifier(document.tokens[i + 1]!)) others.add(word)
    else if (isRole) nouns.add(word).add(withoutPrefix(singular(word)))
    else if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      isCapital(token) ||
      isRoleNoun(document.tokens[i + 1])
    )
      others.add(word)
    const compound = i > first ? compoundOf(document.tokens, i) : null
    if (compound) nouns.add(compound)
  }
  return {
    words: textBetween(document, first, beforeTitle(document.tokens, first, last)),
    nouns,
    others,
    countries: countriesIn(document.tokens, first, last),
    at: first,
  }
}

/** "Tory backbencher Sir": the title goes with the name. */
function beforeTitle(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && isTitle(tokens[end])) end--
  return end
}

/** After a role: "the minister’s aide" is no minister, "the Republican campaign chief" may be none. */
const isModifier = (next: Token): boolean =>
  isPossessive(next) ||
  (next.pos === 'NOUN' && !isCapital(next) && !isRoleNoun(next) && !isPersonNoun(next.lower) && next.lower !== 'elect')

/** "prime minister", "vice-president": two words that are one role. */
function compoundOf(tokens: readonly Token[], last: number): string | null {
  const word = lookup(tokens[last]!)
  if (!secondWords.has(word)) return null
  const before = tokens[last - 1]!.text === '-' ? tokens[last - 2] : tokens[last - 1]
  if (before === undefined) return null
  const joined = `${lookup(before)}-${word}`
  return roleFamilies.has(joined) ? joined : null
}

const secondWords: ReadonlySet<string> = new Set(
  [...roleFamilies.keys()].flatMap((role) => (role.includes('-') ? [role.slice(role.indexOf('-') + 1)] : [])),
)

/** "the judge", "the driver": somebody at the scene whom the article may never name. */
export const needsNoName = (noun: string): boolean =>
  presentUnnamedRoles.has(noun) || [...(roleFamilies.get(noun) ?? [])].some((family) => presentUnnamed.has(family))

/** "the judge", "the driver": in a scene beside whoever is named, so no other word for them. */
export const isBesideNamed = (noun: string): boolean => besideNamed.has(noun) || /^spokes/.test(noun)

/** "the 34-year-old driver", "the retired midwife": what the scene does not tell, so it is said of somebody known. */
export const tellsOfLife = (word: string): boolean => /^(?:old|retired|former)$|-old$/.test(word)
