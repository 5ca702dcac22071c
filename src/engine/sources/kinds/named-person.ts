import type { Scene } from '../scene.ts'
import { isPreposition } from '../head-word.ts'
import type { SourceWords } from '../source-words.ts'
import { documentNouns } from '../../../data/sources/documents.ts'
import { anybody } from '../../../data/sources/roles.ts'
import { vagueNouns } from '../../../data/sources/unnamed.ts'
import { isPluralNoun, singular } from '../plural.ts'
import type { Mention, Person } from '../speakers/mentions.ts'
import { isPersonNoun, roleOf } from '../speakers/role-words.ts'
import { isCapital, isPossessive, isVerb, textBetween } from '../tokens.ts'
import type { Kind, KindExamples, Reading } from './kind.ts'

/**
 * People with names: "U.S. State Department spokesperson Ned Price", "Price", "Smith and Jones". With a role anywhere in
 * the article W-PR, else W-P. A name that only says whose ("Lind's lawyer", "people close to Lind") is none.
 */
export const namedPerson: Kind = {
  name: 'named-person',
  read(words, scene) {
    const unclear = scene.mentions.unclear.get(words.head.index)
    if (unclear) return among(unclear)
    const heads = headPeople(words, scene)
    if (heads.length === 0) return null
    tellRole(heads[0]!, words, scene)
    if (heads.length > 1) shareRole(heads)
    return heads.length === 1 ? one(heads[0]!, words, scene) : several(heads, scene)
  },
}

/** "residents including Joan Pike", "a soldier named Bell": what stands before the name is the role, where none is known. */
function tellRole({ entity, from }: Mention, { core, head, noun }: SourceWords, { document }: Scene): void {
  if (entity.is !== 'person' || entity.roles.length > 0 || head.index >= from) return
  const isLeader = document.tokens[from - 1]?.lower === 'by' // "scientists led by Lind"
  if (!isPersonNoun(noun) || (vagueNouns.has(noun) && !isLeader) || anybody.has(singular(noun))) return
  entity.roles.push(roleOf(document, core[0]!.index, head.index, head.index))
}

/** "three residents, Ida Storm, Kai Bell and Tom Breck": what is said of one in the plural holds for those without a role. */
function shareRole(heads: readonly Mention[]): void {
  const people = heads.map(({ entity }) => entity as Person)
  const from = heads[0]!.from - 6
  const shared = people
    .flatMap(({ roles }) => roles)
    .find(({ nouns, at }) => at >= from && [...nouns].some((noun) => noun.endsWith('s') && isPersonNoun(noun)))
  if (shared) for (const { roles } of people) if (roles.length === 0) roles.push(shared)
}

/** The people who speak: not those after "of" or before "’s lawyer". */
function headPeople(words: SourceWords, { document, mentions }: Scene): Mention[] {
  const { tokens } = document
  const start = words.tokens[0]!.index
  const end = words.tokens.at(-1)!.index
  const named: Mention[] = []
  for (const { index } of words.tokens) {
    const mention = mentions.at.get(index)
    if (mention?.entity.is === 'person' && mention.first >= start && mention.first === index) named.push(mention)
  }
  const found: Mention[] = []
  for (const mention of named) {
    if (isOnlyWhose(mention, named, tokens, end)) continue
    const from = Math.max(mention.from, start)
    if (from === start || isExample(document, words, from) || isNameHead(document, words, from, found))
      found.push(mention)
  }
  return found
}

/** "Lind’s lawyer", "the Ida Storm presidential campaign", "Storm senior adviser Paul Munro": the name says only whose. */
function isOnlyWhose(
  mention: Mention,
  named: readonly Mention[],
  tokens: Scene['document']['tokens'],
  end: number,
): boolean {
  const { first, last } = mention
  if (named.some((other) => other !== mention && other.from <= first && last < other.first)) return true
  if (last + 1 > end) return false
  const after = tokens[last + 1]!
  if (isPossessive(after)) return last + 2 <= end
  if (/^(?:and|or)$/.test(after.lower)) {
    const next = named.find((other) => other.first === last + 2)
    return next !== undefined && isPluralNoun(tokens[next.last + 1]?.lower ?? '') && isModifier(next.last, tokens, end)
  }
  return isModifier(last, tokens, end)
}

/** A noun follows the name, alone or with adjectives before it. */
function isModifier(last: number, tokens: Scene['document']['tokens'], end: number): boolean {
  let next = last + 1
  while (next < end && tokens[next]!.pos === 'ADJ') next++
  return (
    next <= end &&
    tokens[next]!.pos === 'NOUN' &&
    !/^(?:'s|’s|tuesday|today|yesterday|himself|herself)$/.test(tokens[next]!.lower)
  )
}

/** "critics such as Lind", "four victims, among them Lind", "a man identified as Lind": the description ends in the name. */
function isExample({ tokens }: Scene['document'], { head, noun, isPlural }: SourceWords, from: number): boolean {
  const [before, last] = [tokens[from - 2], tokens[from - 1]!]
  if (last.lower === 'like') return before?.text === ',' || before === head // "voters who like Lind" are others
  if (/^(?:bench|panel)$/.test(head.lower) && judging.test(`${before?.lower} ${last.lower}`)) return true
  if (last.lower === 'by') return isPlural && isPersonNoun(noun) && /^(?:led|headed)$/.test(before?.lower ?? '') // "researchers led by Lind"
  if (last.lower === 'them') return before?.lower === 'among'
  return last.lower === 'as' && /^(?:such|identified|named|name|himself|herself)$/.test(before?.lower ?? '')
}

/** "A bench of Justices Lind and Oduya", "a panel led by Judge Lind". */
const judging = /^(?:bench|panel) of$|^of (?:justices|judges)$|^(?:headed|led) by$| comprising$/

/**
 * Nothing stands before the name but an article, a comma after its description, "and" after another, or "including". No
 * clause and no preposition: "delegates supporting Lind", "a study by a sociologist, Paul Munro,".
 */
function isNameHead(
  { tokens }: Scene['document'],
  { tokens: [opening], noun }: SourceWords,
  from: number,
  found: readonly Mention[],
): boolean {
  const start = opening!.index
  const before = tokens[from - 1]!
  if (/^(?:and|&)$/.test(before.lower)) return found.length > 0 && isJoined(tokens, found.at(-1)!.last, from - 1)
  if (before.lower === 'including') return true
  if (/^[,—–(]$/.test(before.text)) return !documentNouns.has(noun) || !tokens.slice(start, from).some(isPreposition)
  let isAfterNoun = false
  for (let i = start; i < from; i++) {
    const token = tokens[i]!
    if (isPreposition(token) || /^(?:who|whose|that|which)$/.test(token.lower)) return i === start && i + 1 === from
    if (isVerb(token) && isAfterNoun && tokens[i - 1]!.text !== '-' && !/^(?:turned|named|called)$/.test(token.lower))
      return false
    isAfterNoun ||= token.pos === 'NOUN' || (isCapital(token) && i > start)
  }
  return true
}

/** "and" after a name or after the comma that closes its apposition; "who voted for Lind and Oduya" joins no sources. */
function isJoined(tokens: Scene['document']['tokens'], end: number, and: number): boolean {
  if (tokens[and - 1]!.text === ',') return true
  for (let i = end + 1; i < and; i++) if (isPreposition(tokens[i]) || tokens[i]!.lower === 'who') return false
  return true
}

function one(mention: Mention, words: SourceWords, { document }: Scene): Reading {
  const person = mention.entity as Person
  const written = document.article.text.slice(
    document.tokens[mention.first]!.span.start,
    document.tokens[mention.last]!.span.end,
  )
  return {
    who: person.roles.length > 0 ? 'W-PR' : 'W-P',
    speaker: identified(person, written.length < person.name.length ? 'surname' : 'own-words'),
    entity: person,
    gender: person.gender,
    isPlural: false,
  }
}

/** Names beyond these would not tell a reader more. */
const mostCandidates = 10

/** A surname that two share: named, but which one is open. */
export const among = (people: readonly Person[]): Reading => ({
  who: people.every(({ roles }) => roles.length > 0) ? 'W-PR' : 'W-P',
  speaker: { known: 'unclear', candidates: people.slice(0, mostCandidates).map(({ name }) => name) },
})

function several(heads: readonly Mention[], { document }: Scene): Reading {
  const people = [...new Set(heads.map(({ entity }) => entity as Person))]
  if (people.length === 1) {
    const person = people[0]!
    return {
      who: person.roles.length > 0 ? 'W-PR' : 'W-P',
      speaker: identified(person, 'own-words'),
      entity: person,
      gender: person.gender,
    }
  }
  return together(people, namesOf(heads, document))
}

/** "Kai and Joss Bell" as it stands where the names follow one another, else each in full. */
function namesOf(heads: readonly Mention[], document: Scene['document']): string {
  const [first, second] = heads
  const isPair = heads.length === 2 && second!.from === second!.first && first!.last + 2 === second!.first
  const isShared = isPair && first!.first === first!.last
  if (isShared && second!.last > second!.first) return textBetween(document, first!.first, second!.last)
  return heads.map(({ entity }) => entity.name).join(' and ')
}

/** Several people as one speaker. */
export const together = (people: readonly Person[], name: string): Reading => ({
  who: people.every(({ roles }) => roles.length > 0) ? 'W-PR' : 'W-P',
  speaker: {
    known: 'identified',
    key: people
      .map(({ key }) => key)
      .sort()
      .join(' + '),
    name,
    role: null,
    via: 'own-words',
  },
  isPlural: true,
  names: people.length,
})

type Via = Extract<Reading['speaker'], { known: 'identified' }>['via']

/** A person as speaker, with the fullest role that the article gives. */
export function identified(person: Person, via: Via): Reading['speaker'] {
  return { known: 'identified', key: person.key, name: person.name, role: roleWords(person), via }
}

/** The first role that names an office; else the first words that tie the person to the matter. */
function roleWords(person: Person): string | null {
  const office =
    person.roles.find(({ nouns, others }) => nouns.size > 0 && others.size > 0) ??
    person.roles.find(({ nouns }) => nouns.size > 0)
  return (office ?? person.roles[0])?.words ?? null
}

export const examples: KindExamples = [
  ['<Harbour commissioner Mara Lind> {said} [the ferry would sail].', 'W-PR', 'Mara Lind'],
  ['Mara Lind, the mayor, opened the bridge. <Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<Mara Lind> {said} [the ferry would sail].', 'W-P', 'Mara Lind'],
  ['Donald Lind, the mayor, left. <Donald Lind Jr> {said} [it held].', 'W-P', 'Donald Lind Jr'],
  ['<Professor Emerita Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<Teacher and mother of two Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<Scientists led by Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  [
    '<Three nurses, Mara Lind, Ben Oduya and Ana Roth,> {said} [it held].',
    'W-PR',
    'Mara Lind and Ben Oduya and Ana Roth',
  ],
  ['<Mr. Oduya> {said} [it held]. Ben Oduya, who chairs the board, left early.', 'W-PR', 'Ben Oduya'],
  ['<Conservative Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['The leader of the council, Tory Ben Oduya, left. <Cllr Oduya> {said} [it held].', 'W-PR', 'Ben Oduya'],
  ['<The army’s chief of staff, General Omar Bakri,> {said} [it held].', 'W-PR', 'Omar Bakri'],
  ['<A bench of Justices Mara Lind and Ben Oduya> {said} [it held].', 'W-PR', 'Mara Lind and Ben Oduya'],
  ['<Substitute Leo Marsh> {said} [it was cold].', 'W-PR', 'Leo Marsh'],
  ['Ben Oduya gave no ruling. <Oduya> {said} [it held].', 'W-P', 'Ben Oduya'],
  ['Defending, <Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<Judge Kessler> {said} [the case would go on].', 'W-PR', 'Judge Kessler'],
  [
    '<Mara Lind, a nurse at the ward, and Ben Oduya, a porter,> {said} [it was late].',
    'W-PR',
    'Mara Lind and Ben Oduya',
  ],
  ['<Some, like teacher Mara Lind,> {say} [it held].', 'W-PR', 'Mara Lind'],
  ['<A witness who gave her name as Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<Voters who like Mayor Mara Lind> {said} [it held].', 'W-ANON-A'],
  ['<The Wisconsin Republican> {said} [it held].', 'W-ANON-A'],
  ['<Several delegates supporting Mara Lind> {said} [it held].', 'W-ANON-A'],
  ['<The Mara Lind presidential campaign> {said} [it held].', 'W-ORG'],
  ['<A spokesman for presidential candidate Mara Lind> {said} [it held].', 'W-ANON-A'],
  ['Mara Lind won. <Lind senior adviser Ben Oduya> {said} [it held].', 'W-PR', 'Ben Oduya'],
  ['<Mayor Mara Lind’s lawyer> {said} [she would appeal].', 'W-ANON-A'],
  ['Two nurses, Mara Lind and Mara Lind, share a name. <Lind> {said} [it was odd].', 'W-PR', 'Mara Lind'],
]
