import { roleFamilies } from '../../../data/sources/roles.ts'
import type { Sentence, TextDocument } from '../../text/document.ts'
import { isVerb, lookup } from '../tokens.ts'
import type { Mention, Person, Role } from './mentions.ts'
import { genderOfRole } from './names.ts'
import { predicate } from './predicate.ts'
import { isAgent, isRoleNoun, needsNoName, roleOf, tellsOfLife } from './role-words.ts'

/**
 * "Tom Breck spoke from his bed. The bricklayer lost an arm.": a sentence that opens with a trade nobody else in the article
 * has, after a sentence that names one person alone, tells that person's role; a role that somebody at the scene may have
 * without a name ("the driver") only where more of their life is told ("the retired driver"). Adds it to those of whom no role is known.
 * `mentions` in the order of the text; linear in it.
 */
export function learnRolesFromDescriptions(document: TextDocument, mentions: readonly Mention[]): void {
  const { tokens, sentences } = document
  const alone = personAlone(mentions)
  const taken = new Set<string>()
  for (const entity of new Set(mentions.map(({ entity }) => entity)))
    if (entity.is === 'person') for (const { nouns } of entity.roles) for (const noun of nouns) taken.add(noun)
  for (const sentence of sentences) {
    const spokenOf = alone.get(sentence.index - 1)
    const person = spokenOf?.entity
    if (!spokenOf || person?.is !== 'person' || person.roles.length > 0) continue
    const told = roleByPronoun(document, sentence, person)
    if (told) person.roles.push(told)
    if (told || tokens[sentence.first]!.text !== 'The') continue
    const head = headOfSubject(document, sentence.first, sentence.last)
    if (head === null || alone.has(sentence.index)) continue
    const noun = lookup(tokens[head]!)
    const gender = genderOfRole(noun)
    if (
      taken.has(noun) ||
      !(roleFamilies.has(noun) || isAgent(noun)) ||
      (gender && person.gender && gender !== person.gender)
    )
      continue
    if (isIntroduced(document, noun, sentence.first)) continue
    const isLife = tokens.slice(sentence.first, head).some(({ lower }) => tellsOfLife(lower))
    if (needsNoName(noun) && !isLife && (!spoke(document, spokenOf) || hasObject(document, head, sentence))) continue
    person.roles.push(roleOf(document, sentence.first + 1, head))
  }
}

/** "Ana Roth was asleep. She is a nurse at the ward.": what a sentence with "he" or "she" first says that the person is. */
function roleByPronoun(document: TextDocument, { first, last }: Sentence, { gender }: Person): Role | null {
  const apposed = apposedBefore(document, first, last)
  const { lower } = document.tokens[apposed ? apposed.pronoun : first]!
  const meant = lower === 'he' ? 'm' : lower === 'she' ? 'f' : null
  if (meant === null || (gender !== null && gender !== meant)) return null
  return apposed ? roleOf(document, apposed.from, apposed.role) : predicate(document, first + 1, last)
}

/** "An engineer by training, she": the role and the pronoun that it stands before. */
function apposedBefore(
  { tokens }: TextDocument,
  first: number,
  last: number,
): { readonly from: number; readonly role: number; readonly pronoun: number } | null {
  const from = tokens[first]!.lower === 'as' ? first + 1 : first
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return null
  let role = -1
  for (let i = from + 1; i < Math.min(from + 8, last); i++) {
    const token = tokens[i]!
    if (role < 0 && isRoleNoun(token)) role = i
    if (token.text === ',') return role < 0 ? null : { from, role, pronoun: i + 1 }
    if (isVerb(token)) return null
  }
  return null
}

/** By sentence, the one person that it names; sentences that name more are not there. */
function personAlone(mentions: readonly Mention[]): Map<number, Mention> {
  const found = new Map<number, Mention | null>()
  for (const mention of mentions) {
    const { entity, sentence } = mention
    if (entity.is !== 'person') continue
    const known = found.get(sentence)
    if (known === undefined) found.set(sentence, mention)
    else if (known?.entity !== entity) found.set(sentence, null)
  }
  return new Map([...found].filter((pair): pair is [number, Mention] => pair[1] !== null))
}

/** Whoever spoke is told of next: "“I ran,” said Tom Breck. The bus driver lost an arm." */
const spoke = ({ tokens }: TextDocument, { first, last }: Mention): boolean =>
  speaks.test(tokens[first - 1]?.lower ?? '') ||
  speaks.test(tokens[last + 1]?.lower ?? '') ||
  (/^(?:was|is)$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.lower === 'speaking')

const speaks = /^(?:said|says|recalled|added|explained|asked|told|spoke)$/

/** "The judge warned him": whoever does it is somebody else. */
function hasObject({ tokens }: TextDocument, head: number, { last }: Sentence): boolean {
  for (let i = head + 1; i <= last; i++) if (/^(?:him|her|them)$/.test(tokens[i]!.lower)) return true
  return false
}

/** The role noun that ends "The 34-year-old bus driver" right before a verb. */
function headOfSubject({ tokens }: TextDocument, first: number, last: number): number | null {
  for (let i = first + 1; i < Math.min(first + 7, last); i++) {
    const next = tokens[i + 1]!
    if (
      (isRoleNoun(tokens[i]) || isAgent(tokens[i]!.lower)) &&
      (isVerb(next) || next.pos === 'AUX' || next.text === ',')
    )
      return i
    if (!/^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[i]!.pos) && tokens[i]!.text !== '-') return null
  }
  return null
}

/** "a driver" was spoken of shortly before: "the driver" is that one. */
function isIntroduced({ tokens }: TextDocument, noun: string, before: number): boolean {
  for (let i = before - 1; i > Math.max(0, before - 120); i--) if (lookup(tokens[i]!) === noun) return true
  return false
}
