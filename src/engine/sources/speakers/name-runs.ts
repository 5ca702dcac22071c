import { givenPlaces } from '../../../data/people/given-places.ts'
import { documentNouns } from '../../../data/sources/documents.ts'
import {
  genericInstitutions,
  organisationHeads,
  organisationOpeners,
  thingsInNames,
} from '../../../data/sources/institutions.ts'
import { ordinaryAdjectives as ordinary } from '../../../data/sources/ordinary.ts'
import { classNouns, vagueNouns } from '../../../data/sources/unnamed.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import { isPluralNoun } from '../plural.ts'
import { isCapital, lookup, touch } from '../tokens.ts'
import { placeAt } from '../places.ts'
import { isGivenName } from './names.ts'
import { isPersonNoun } from './role-words.ts'

/** Words with capitals that stand together: "Chinese President Xi Jinping", "Ministry of Defence". */
export interface NameRun {
  readonly first: number
  readonly last: number
  readonly sentence: number
}

const particles = new Set(
  'de del della di da dos du la le van von der den ter ten bin bint ibn al el y e of-the zu af av ben abu wa ibnu'.split(
    ' ',
  ),
)
/** "Save the Children", "Unite the Union", "Teach for All": campaigns are named by what they want. */
const campaigns = new Set(
  'save stop unite keep protect free help teach feed reclaim rethink fight end make rock ban defend rebuild restore revive reform reopen open clean house heal'.split(
    ' ',
  ),
)
const links = new Set(['of', 'for', 'on', 'to', 'in', 'against', 'at'])

/** Words with a capital at the start of a sentence that begin no name. */
const openers = new Set(
  `the a an and but or so yet for nor in on at by to of from with as if when while after before since because although though
  he she it they we i you his her its their our my this that these those there here what which who whose where why how not no
  all some many most more several few other others another such both each every one two three four five six seven eight nine
  ten also however meanwhile earlier later still then now instead according under over about during despite among amid unlike
  until against between through without within only even just like yes monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december today yesterday tomorrow last next
  asked told said speaking writing citing quoting let first second third once perhaps maybe both according-to
  hundreds thousands dozens millions people officials sources experts critics police prosecutors authorities analysts
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
  for (const sentence of sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!opensName(document.tokens, i, sentence.first, names)) continue
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

const opensSentence = (before: Token | undefined): boolean =>
  before === undefined || /^(?:["“”‘'(:—–•.?!]|''|``)$/.test(before.text)

function opensName(tokens: readonly Token[], at: number, sentenceStart: number, names: ReadonlySet<string>): boolean {
  const token = tokens[at]!
  if (!isCapital(token)) return false
  if (
    token.text === 'I' ||
    (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text) &&
      !(at === sentenceStart && token.text === 'Sunday'))
  )
    return false
  if (at > sentenceStart && !opensSentence(tokens[at - 1]))
    return token.pos === 'PROPN' || !openers.has(token.lower) || isCapital(tokens[at + 1])
  const isMonth = /^(?:April|May|June|August)$/.test(token.text) && isCapital(tokens[at + 1])
  const isSurname = names.has(token.lower) && speaks(tokens[at + 1]) // "Price said"
  if (isSurname) return true
  if (givenPlaces.has(token.text) && isCapital(tokens[at + 1])) return true
  if ((openers.has(token.lower) && !isMonth) || isOrdinary(token, tokens[at + 1])) return false
  const isDescribing = isGroup(tokens, at + 1) || (tokens[at + 1]?.pos === 'NOUN' && !isCapital(tokens[at + 1]))
  if (ordinary.has(token.lower) && isDescribing) return false
  if (isGivenName(token.text) || isUpperCase(token) || placeAt(tokens, at) !== null || names.has(token.lower))
    return true
  if (campaigns.has(token.lower) && tokens[at + 1]?.lower === 'the' && isCapital(tokens[at + 2])) return true
  if (!isNounLike(token)) return false
  return isCapital(tokens[at + 1]) || (token.pos === 'PROPN' && !describesNext(token, tokens[at + 1]))
}

/** "Senior Tories", "Many Americans": people at large, with an ordinary word before them. */
const isGroup = (tokens: readonly Token[], at: number): boolean =>
  !isCapital(tokens[at + 1]) && (placeAt(tokens, at)?.by === 'people' || classNouns.has(tokens[at]?.lower ?? ''))

/** "May said": a month or any other word is a surname where it speaks. */
const speaks = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:said|says|told|added|wrote|asked)$/.test(next.lower)

/** "BP", "eBay": capitals that no sentence gives. */
const isUpperCase = ({ text }: Token): boolean => /^.+[\p{Lu}\d]/u.test(text)

/** No adverb, conjunction, article or verb: those open a sentence before a name, "Certainly Ana Lind said". */
const isNounLike = ({ pos, lower }: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|X|VERB|NUM)$/.test(pos) &&
  !lower.endsWith('ly') &&
  !/^(?:celebrating|saying|adding|citing)$/.test(lower)

/** "Viewers", "Complainants": formed like people, and no team's name ("Rovers", "Raiders"). */
const isAgents = (lower: string): boolean =>
  /(?:ers|ors|ists|ants|ees|ians)$/.test(lower) && !organisationHeads.has(lower) && !thingsInNames.has(lower)

/** "Industry executives", "Legal experts": an ordinary word with the capital of its sentence, before what it describes. */
const describesNext = ({ lower }: Token, next: Token | undefined): boolean =>
  (next?.pos === 'NOUN' || next?.pos === 'ADJ'
    ? ordinary.has(lower) || genericInstitutions.has(lower) || organisationHeads.has(lower) || documentNouns.has(lower)
    : isPluralNoun(lower) && (isPersonNoun(lower) || isAgents(lower))) ||
  ((next?.pos === 'NOUN' || next?.pos === 'ADJ' || isPluralNoun(lower)) &&
    /(?:ists|icians|ologists|ing|ical|ous|ive|ory|able|ible|ful|less)$/.test(lower))

/** "Voters", "Residents", "Documents" at the start of a sentence: a noun that needs no capital elsewhere. */
const isOrdinary = (token: Token, next: Token | undefined): boolean =>
  !isCapital(next) &&
  (classNouns.has(token.lower) ||
    vagueNouns.has(token.lower) ||
    documentNouns.has(token.lower) ||
    genericInstitutions.has(token.lower) ||
    /^(?:some|any|every|no)(?:one|body|thing)$/.test(token.lower))

function endOfRun(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  for (;;) {
    const next = tokens[at + 1]
    if (next === undefined || at + 1 > end) return at
    if (next.text === '-' && touch(tokens[at], next) && touch(next, tokens[at + 2]) && isCapital(tokens[at + 2]))
      at += 2
    else if (isSmallPart(tokens, at)) at += 2
    else if (isNameWord(next)) at += 1
    else if (next.text === '&' && isCapital(tokens[at + 2])) at += 2
    else {
      const further =
        at === first ? (overPair(tokens, first, end) ?? overLink(tokens, at, end)) : overLink(tokens, at, end)
      if (further === at) return at
      at = further
    }
  }
}

/** "Hye-jin Park", "Kim Dae-won": a small word that a hyphen holds to a capital, no "London-based". */
function isSmallPart(tokens: readonly Token[], at: number): boolean {
  const small = tokens[at + 2]
  if (tokens[at + 1]?.text !== '-' || !touch(tokens[at], tokens[at + 1]) || !touch(tokens[at + 1], small)) return false
  if (!/^\p{Ll}{2,6}$/u.test(small?.text ?? '') || tokens[at]!.text.length > 6) return false
  if (
    /(?:ed|ing|ic|er|ist|ism|ish|al)$|^(?:run|led|held|made|born|era|only|wide|area|style|type|built|owned|born|like|free|elect|old|size|aged?|man|term|class|level|rich|bound|time|side|day|up|in|off|on|out|up)$/.test(
      small!.lower,
    )
  )
    return false
  return isCapital(tokens[at + 3]) || isCapital(tokens[at - 1])
}

const isNameWord = (token: Token): boolean =>
  isCapital(token) &&
  !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text) &&
  !(openers.has(token.lower) && /^(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And)$/.test(token.text))

/** Over "van der" inside a name, over "of" after "Ministry" and the like; back where it does not go on. */
function overLink(tokens: readonly Token[], at: number, end: number): number {
  let i = at + 1
  while (i < end && particles.has(tokens[i]!.lower) && i - at <= 2) i++
  if (tokens[i]?.text === '-' && i > at + 1) i++
  if (i > at + 1 && i <= end && isCapital(tokens[i])) return i
  if (campaigns.has(tokens[at]!.lower) && /^(?:the|our|for|all|every)$/.test(tokens[at + 1]!.lower)) {
    if (i === at + 1 && at + 2 <= end && isCapital(tokens[at + 2])) return at + 2
  }
  if (links.has(tokens[at + 1]!.lower) && organisationOpeners.has(lookup(tokens[at]!))) {
    const after = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
    if (after > end || !isCapital(tokens[after]) || !isNameWord(tokens[after]!)) return at
    let last = after
    while (last < end && isNameWord(tokens[last + 1]!)) last++
    if (isPurposeOf(tokens, last, end)) return last + 2
    if (
      tokens[last + 1]?.lower === 'and' &&
      last + 2 <= end &&
      isCapital(tokens[last + 2]) &&
      isCommonObject(tokens, after, last)
    )
      return last + 2
    return last
  }
  return at
}

/** "Institute for the Study | of War": a purpose that has an object of its own. */
const isPurposeOf = (tokens: readonly Token[], last: number, end: number): boolean =>
  /^(?:study|protection|promotion|advancement|prevention|preservation|conservation|defence|defense|support|treatment|abolition|exploration)$/.test(
    tokens[last]!.lower,
  ) &&
  tokens[last + 1]?.lower === 'of' &&
  last + 2 <= end &&
  isCapital(tokens[last + 2])

/** "the Competition and Markets Authority": two things before the word for the body; "the Treasury and Leeds Council" is not. */
function overPair(tokens: readonly Token[], first: number, end: number): number | null {
  if (tokens[first + 1]?.lower !== 'and' || tokens[first - 1]?.lower !== 'the' || !isCapital(tokens[first + 2]))
    return null
  if (organisationHeads.has(lookup(tokens[first]!)) || placeAt(tokens, first) || isGivenName(tokens[first + 2]!.text))
    return null
  let last = first + 2
  while (last < end && isNameWord(tokens[last + 1]!)) last++
  return last > first + 2 && organisationHeads.has(lookup(tokens[last]!)) ? last : null
}

/** "Department of Health and Human Services", but not "University of Leeds and Ana Lind". */
const isCommonObject = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last && placeAt(tokens, first) === null && !isGivenName(tokens[last + 2]!.text)

function isTitleCase({ tokens, article }: TextDocument, { first, last, block }: Sentence): boolean {
  if (last - first < 3) return false
  const isProse = article.blocks[block]?.kind === 'paragraph'
  if (isProse && (last - first < 5 || /^[.?!”"’)]$/.test(tokens[last]!.text))) return false
  let small = 0
  let capital = 0
  for (let i = first; i <= last; i++) {
    const { text, lower } = tokens[i]!
    if (lower.length < 4 || !/^\p{L}/u.test(text)) continue
    if (isCapital(tokens[i])) capital++
    else small++
  }
  return small === 0 && capital > 2 ? true : capital > 3 * small + 1
}
