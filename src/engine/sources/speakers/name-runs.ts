import { givenPlaces } from '../../../data/people/given-places.ts'
import { documentNouns } from '../../../data/sources/documents.ts'
import {
  barePlurals,
  genericInstitutions,
  knownOrganisations,
  organisationHeads,
  thingsInNames,
} from '../../../data/sources/institutions.ts'
import { ordinaryAdjectives as ordinary } from '../../../data/sources/ordinary.ts'
import { classNouns, vagueNouns } from '../../../data/sources/unnamed.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import { oneOf, perWord } from '../../text/word.ts'
import { isPluralNoun } from '../plural.ts'
import { isCapital, isPossessive, isVerb, lookup, touch } from '../tokens.ts'
import { placeAt } from '../places.ts'
import { campaigns, isNameWord, overLink, overPair, weekdays } from './name-links.ts'
import { isGivenName } from './names.ts'
import { isPlainOpener, isUpperCase, opensClause } from './plain-opener.ts'
import { isPersonNoun } from './role-words.ts'

/** Words with capitals that stand together: "Chinese President Xi Jinping", "Ministry of Defence". */
export interface NameRun {
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Words with a capital at the start of a sentence that begin no name. */
const openers = new Set(
  `the a an and but or so yet for nor in on at by to of from with as if when while after before since because although though
  he she it they we i you his her its their our my this that these those there here what which who whose where why how not no
  all some many most more several few other others another such both each every one two three four five six seven eight nine
  ten also however meanwhile earlier later still then now instead according under over about during despite among amid unlike
  until against between through without within only even just like yes monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december today yesterday tomorrow last next
  asked told said speaking writing citing quoting let first second third once perhaps maybe both according-to
  hundreds thousands dozens millions half nearly almost roughly around neither either none eleven twelve twenty thirty forty fifty people officials sources experts critics police prosecutors authorities analysts
  researchers scientists witnesses residents investigators separately additionally moreover further furthermore`.split(
    /\s+/,
  ),
)

const months = new Set(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(
    ' ',
  ),
)

/** The name runs of an article, in order. Headlines in title case give none: every word there has a capital. */
export function nameRuns(document: TextDocument): NameRun[] {
  const runs: NameRun[] = []
  const sentences = document.sentences.filter((sentence) => !isTitleCase(document, sentence))
  const names = capitalisedInside(document.tokens, sentences)
  const opened = openedBy(document.tokens, sentences)
  for (const sentence of sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!opensName(document.tokens, i, sentence.first, names, opened)) continue
      const last = endOfRun(document.tokens, i, sentence.last)
      if (last === i && months.has(document.tokens[i]!.text) && !speaks(document.tokens[i + 1])) continue
      runs.push({ first: i, last, sentence: sentence.index })
      i = last
    }
  }
  return runs
}

/** Words that the article writes with a capital inside a sentence, in lower case: names even where they open one. */
function capitalisedInside(tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>()
  for (const { first, last } of sentences)
    for (let i = first + 1; i <= last; i++)
      if (isCapital(tokens[i]) && !opensSentence(tokens[i - 1])) found.add(tokens[i]!.lower)
  return found
}

/** First words of names that open a sentence, "Park" of "Park Geun-woo": no role, no body, no word for people. */
function openedBy(tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>()
  for (const { first } of sentences) {
    const { lower } = tokens[first]!
    if (!isCapital(tokens[first]) || !isCapital(tokens[first + 1]) || openers.has(lower) || ordinary.has(lower))
      continue
    if (!isPersonNoun(lower) && !genericInstitutions.has(lower) && !vagueNouns.has(lower)) found.add(lower)
  }
  return found
}

const opensSentence = (before: Token | undefined): boolean => before === undefined || isMarkBefore(before)

const isMarkBefore = oneOf(`" “ ” ‘ ' ( : — – • . ? ! '' \`\``)

function opensName(
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
  names: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!
  if (!isCapital(token)) return false
  if (token.text === 'I' || (weekdays.has(token.text) && !(at === sentenceStart && token.text === 'Sunday')))
    return false
  if (at > sentenceStart && !opensSentence(tokens[at - 1]))
    return token.pos === 'PROPN' || !openers.has(token.lower) || isCapital(tokens[at + 1])
  const isMonth = /^(?:April|May|June|August)$/.test(token.text) && isCapital(tokens[at + 1])
  const isSurname =
    (names.has(token.lower) || opened.has(token.lower)) && speaks(tokens[at + 1]) && !barePlurals.has(token.lower) // "Price said"
  if (isSurname) return true
  if (givenPlaces.has(token.text) && isCapital(tokens[at + 1])) return true
  if (isKnownPair(token, tokens[at + 1])) return true
  if (
    (openers.has(token.lower) && !isMonth) ||
    (isBarePlural(token, tokens[at + 1]) && !names.has(token.lower) && placeAt(tokens, at) === null) ||
    (isOrdinary(token, tokens[at + 1]) && !isExplained(tokens, at))
  )
    return false
  if (knownOrganisations.has(token.lower) && isVerb(tokens[at + 1])) return true // "Unite met the company"
  if (isPlainOpener(tokens, at) && !names.has(token.lower)) return false
  const isDescribing = isGroup(tokens, at + 1) || (tokens[at + 1]?.pos === 'NOUN' && !isCapital(tokens[at + 1]))
  if (ordinary.has(token.lower) && isDescribing) return false
  if (isGivenName(token) || isUpperCase(token) || placeAt(tokens, at) !== null || names.has(token.lower)) return true
  if (campaigns.has(token.lower) && tokens[at + 1]?.lower === 'the' && isCapital(tokens[at + 2])) return true
  if (!isNounLike(token, names)) return false
  return isCapital(tokens[at + 1]) || (token.pos === 'PROPN' && !describesNext(token, tokens[at + 1]))
}

/** "Police Scotland", "Police Federation" at the start of a sentence. */
const isKnownPair = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'police' &&
  isCapital(next) &&
  (knownOrganisations.has(`police-${next!.lower}`) || /^(?:federation|service|union|association)$/.test(next!.lower))

/** "Shelter, the housing charity,": an ordinary word that some body is called by, with what it is after it. */
const isExplained = (tokens: readonly Token[], at: number): boolean =>
  knownOrganisations.has(tokens[at]!.lower) &&
  tokens[at + 1]?.text === ',' &&
  /^(?:the|a|an)$/.test(tokens[at + 2]?.lower ?? '')

/** "Senior Tories", "Many Americans": people at large, with an ordinary word before them. */
const isGroup = (tokens: readonly Token[], at: number): boolean =>
  !isCapital(tokens[at + 1]) && (placeAt(tokens, at)?.by === 'people' || classNouns.has(tokens[at]?.lower ?? ''))

/** "May said": a month or any other word is a surname where it speaks. */
const speaks = oneOf('said says told added wrote asked')

/** No adverb, conjunction, article or verb: those open a sentence before a name, "Certainly Ana Lind said". */
const isNounLike = ({ pos, lower, word }: Token, names: ReadonlySet<string>): boolean =>
  /^(?:PROPN|NOUN|ADJ|X|VERB|NUM)$/.test(pos) && !lower.endsWith('ly') && !(opensClause(word) && !names.has(lower))

/** "Viewers", "Complainants": formed like people, and no team's name ("Rovers", "Raiders"). */
const isAgents = (lower: string): boolean =>
  /(?:ers|ors|ists|ants|ees|ians)$/.test(lower) && !organisationHeads.has(lower) && !thingsInNames.has(lower)

/** "Industry executives", "Legal experts": an ordinary word with the capital of its sentence, before what it describes. */
const describesNext = ({ lower }: Token, next: Token | undefined): boolean =>
  (next?.pos === 'NOUN' || next?.pos === 'ADJ'
    ? ordinary.has(lower) || genericInstitutions.has(lower) || organisationHeads.has(lower) || documentNouns.has(lower)
    : isPluralNoun(lower) && (isPersonNoun(lower) || isAgents(lower))) ||
  ((next?.pos === 'NOUN' || next?.pos === 'ADJ' || isPluralNoun(lower)) &&
    /(?:ists|icians|ologists|ing|ified|leaked|ical|mental|tional|sional|tural|rural|ental|ous|ive|ory|able|ible|ful|less)$/.test(
      lower,
    ))

/** "Voters", "Residents", "Documents" at the start of a sentence: a noun that needs no capital elsewhere. */
const isOrdinary = (token: Token, next: Token | undefined): boolean =>
  !isCapital(next) &&
  (classNouns.has(token.lower) ||
    vagueNouns.has(token.lower) ||
    documentNouns.has(token.lower) ||
    genericInstitutions.has(token.lower) ||
    /^(?:some|any|every|no)(?:one|body|thing)$/.test(token.lower))

/** "Shares in the company", "Orders from carmakers": a plural with the capital of its sentence, and no team or country. */
const isBarePlural = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(?:in|of|for|from|at|on|to|with|by)$/.test(next?.lower ?? '') &&
  isPluralNoun(lower) &&
  !knownOrganisations.has(lower) &&
  !organisationHeads.has(lower) &&
  !thingsInNames.has(lower)

function endOfRun(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  for (;;) {
    const next = tokens[at + 1]
    if (next === undefined || at + 1 > end) return at
    if (next.text === '-' && touch(tokens[at], next) && touch(next, tokens[at + 2]) && isCapital(tokens[at + 2]))
      at += 2
    else if (isSmallPart(tokens, at)) at += 2
    else if (isNameWord(next)) at += 1
    else if ((next.text === '&' && isCapital(tokens[at + 2])) || isBodyOfPeople(tokens, at)) at += 2
    else {
      const isFirst = at === first || placeAt(tokens, first)?.last === at - 1 // "the U.S. Fish and Wildlife Service"
      const further = (isFirst ? overPair(tokens, at, end) : null) ?? overLink(tokens, at, end)
      if (further === at) return at
      at = further
    }
  }
}

/** "United Farmers’ Union", "Women’s Tennis Association": whose body it is belongs to its name. */
function isBodyOfPeople(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (!isPossessive(tokens[at + 1]) || !isCapital(tokens[at + 2])) return false
  if (!/^(?:women|men|children|people)$/.test(lower) && !(isPluralNoun(lower) && isPersonNoun(lower))) return false
  let last = at + 2
  while (isCapital(tokens[last + 1])) last++
  return organisationHeads.has(lookup(tokens[last]!))
}

/** "Hye-jin Park", "Lin Mei-ling": a small word that a hyphen holds to a capital, no "London-based". */
function isSmallPart(tokens: readonly Token[], at: number): boolean {
  const small = tokens[at + 2]
  if (tokens[at + 1]?.text !== '-' || !touch(tokens[at], tokens[at + 1]) || !touch(tokens[at + 1], small)) return false
  if (!/^\p{Ll}{2,6}$/u.test(small?.text ?? '') || tokens[at]!.text.length > 6) return false
  if (
    (/(?:ed|ing|ic|er|ist|ism|ish|al)$/.test(small!.lower) &&
      !/^(?:hs|ch|sh|[bdhjlmnpqtxyz])ing$/.test(small!.lower)) ||
    /^(?:run|led|held|made|born|era|only|wide|area|style|type|built|owned|born|like|free|elect|old|size|aged?|man|term|class|level|rich|bound|time|side|day|up|in|off|on|out|up)$/.test(
      small!.lower,
    )
  )
    return false
  return isCapital(tokens[at + 3]) || isCapital(tokens[at - 1])
}

const isLongWord = perWord(({ text, lower }) => lower.length >= 4 && /^\p{L}/u.test(text))

function isTitleCase({ tokens, article }: TextDocument, { first, last, block }: Sentence): boolean {
  if (last - first < 3) return false
  const isProse = article.blocks[block]?.kind === 'paragraph'
  if (isProse && (last - first < 5 || /^[.?!”"’)]$/.test(tokens[last]!.text))) return false
  let small = 0
  let capital = 0
  for (let i = first; i <= last; i++) {
    const { word } = tokens[i]!
    if (!isLongWord(word)) continue
    if (word.isCapital) capital++
    else if (3 * ++small >= last - first) return false // so many small words no other outnumbers
  }
  return small === 0 && capital > 2 ? true : capital > 3 * small + 1
}
