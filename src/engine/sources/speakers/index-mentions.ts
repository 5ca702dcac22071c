import type { TextDocument } from '../../text/document.ts'
import { isPreposition } from '../head-word.ts'
import { isPossessive, isVerb, lookup } from '../tokens.ts'
import { addFullName } from './full-names.ts'
import { learnRolesFromDescriptions } from './learn-roles.ts'
import type { Entity, Mention, Mentions } from './mentions.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { addOrganisation } from './organisations.ts'
import { type NamedHere, readName, rolesAround } from './people.ts'
import { madeTo } from './role-made.ts'
import { personalNames } from './personal-names.ts'
import { emptyRegister, type Register } from './register.ts'
import { surnameOf } from './same-name.ts'
import { addShortName, withoutOpener } from './short-names.ts'
import { isTreatedAsPerson } from './treated-as-person.ts'

/**
 * Collects whom and what an article names, with roles from anywhere in it: full names first, then surnames, then
 * organisations. `isTaken` says that the words from token to token are something else already (an outlet). Linear in the
 * number of names.
 */
export function indexMentions(document: TextDocument, isTaken: (first: number, last: number) => boolean): Mentions {
  const register = emptyRegister(document)
  const runs = nameRuns(document).filter(({ first, last }) => !isTaken(first, last))
  const single = new Set(
    runs.filter(({ first, last }) => first === last).map(({ first }) => document.tokens[first]!.lower),
  )
  const personal = personalNames(document)
  const rest: { run: NameRun; here: NamedHere | null }[] = []
  for (const run of runs) {
    const here = readName(document, run, personal)
    if (here && here.last > here.first && here.isPerson === 'surely') addFullName(register, here)
    else rest.push({ run, here })
  }
  const short: typeof rest = []
  for (const { run, here } of rest) {
    const isName = here?.isPerson === 'maybe' && withoutOpener(register, here) === here
    if (isName && isLikely(register, here, single)) addFullName(register, here)
    else short.push({ run, here })
  }
  for (const { run, here: read } of short) {
    const here = read ?? surnameAlone(register, run)
    if (!here || !addShortName(register, withoutOpener(register, here))) addOrganisation(register, run)
  }
  register.mentions.sort((a, b) => a.first - b.first)
  learnRolesFromDescriptions(document, register.mentions)
  const at = new Map<number, Mention>()
  const firstOf = new Map<Entity, number>()
  for (const { entity, first } of register.mentions) if (!firstOf.has(entity)) firstOf.set(entity, first)
  for (const mention of register.mentions) for (let i = mention.first; i <= mention.last; i++) at.set(i, mention)
  return {
    people: register.people,
    organisations: [...new Set(register.organisations.values())],
    all: register.mentions,
    firstOf,
    firstPerson: register.mentions.find(({ entity }) => entity.is === 'person')?.first ?? Infinity,
    ofAge: Map.groupBy(
      register.people.filter(({ age }) => age !== null),
      ({ age }) => age!,
    ),
    at,
    unclear: register.unclear,
  }
}

/** "Packer said" after Bo Packer was named, "Paris said" after Ana Paris: a word that is a role or place to who knows no name. */
function surnameAlone({ document, byWord }: Register, { first, last, sentence }: NameRun): NamedHere | null {
  const { tokens } = document
  const word = lookup(tokens[first]!)
  const isKnown = byWord.get(word)?.some(({ words }) => words.length > 1 && surnameOf(words) === word)
  if (
    first !== last ||
    !isKnown ||
    (isVerb(tokens[first - 1]) && !speaking.test(tokens[first - 1]!.lower) && !madeTo.test(tokens[first - 1]!.lower)) ||
    /^(?:DET|PRON|PART|ADJ|ADP)$/.test(tokens[first - 1]?.pos ?? '')
  )
    return null
  return {
    first,
    last,
    from: first,
    sentence,
    roles: rolesAround(document, first, first, { first, last, sentence }),
    age: null,
    isDoctor: false,
    gender: null,
    isPerson: 'as-surname',
  }
}

const speaking =
  /^(?:said|says|told|tells|added|wrote|writes|explained|recalled|recalls|asked|replied|argued|argues|insisted|admitted|tweeted|testified|warned|denied|shouted|joked|laughed|smiled|nodded|shrugged|sighed|who|whose)$/
const kin =
  /^(?:mother|father|parents|wife|husband|son|daughter|brother|sister|lawyer|lawyers|family|body|death|arrest|career|widow|girlfriend|boyfriend|agent)$/

/** The word after the name, or after what stands between commas behind it: "Kim Doyle, in charge of roads, said". */
function afterApposition(tokens: TextDocument['tokens'], last: number): string {
  if (tokens[last + 1]?.text !== ',') return tokens[last + 1]?.lower ?? ''
  if (isWhereSaid.test(tokens[last + 3]?.lower ?? '') || isWhereSaid.test(tokens[last + 4]?.lower ?? '')) return '' // "Norsk Hydro, in a statement, said"
  for (let i = last + 2; i < last + 16 && tokens[i]; i++) {
    if (/^[.;:?!—–]$/.test(tokens[i]!.text)) return ''
    if (tokens[i]!.text === ',') return tokens[i + 1]?.lower ?? ''
  }
  return ''
}

const isWhereSaid = /^(?:statement|release|filing|report|letter|email|tweet|post|announcement|memo|notice)$/

/** An unknown name in capitals is a person's where it speaks, has a mother, follows "Ana Lind and", or is named again by its last word. */
function isLikely({ document, endsPerson }: Register, here: NamedHere, single: ReadonlySet<string>): boolean {
  const { tokens } = document
  const { first, last } = here
  if (single.has(tokens[first]!.lower) && !single.has(tokens[last]!.lower)) return false
  const isObject = isPreposition(tokens[first - 1]) && tokens[first - 1]!.lower !== 'to' // "a spokesman for Norland Hydro said"
  const isSpeaking =
    !isObject && (speaking.test(afterApposition(tokens, last)) || speaking.test(tokens[first - 1]?.lower ?? ''))
  const isJoined = tokens[first - 1]?.lower === 'and' && endsPerson.has(first - 2)
  const hasKin = isPossessive(tokens[last + 1]) && kin.test(tokens[last + 2]?.lower ?? '')
  return isSpeaking || isJoined || hasKin || single.has(tokens[last]!.lower) || isTreatedAsPerson(document, here)
}
