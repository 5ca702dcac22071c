import { isPluralNoun } from '../plural.ts'
import { textBetween } from '../tokens.ts'
import { addRoles, type Person, type Role } from './mentions.ts'
import { genderOfName, isGivenName } from './names.ts'
import { genderOfWords, type NamedHere } from './people.ts'
import { addMention, learn, newPerson, placeOf, type Register, wordsOfName } from './register.ts'
import { isPersonNoun, isRoleNoun, roleOf } from './role-words.ts'
import { isSameName, surnameOf } from './same-name.ts'

/** A full name: somebody known under it, or somebody new. */
export function addFullName(register: Register, here: NamedHere): void {
  const { document } = register
  const words = wordsOfName(document.tokens, here)
  let person = register.byWord.get(surnameOf(words))?.find((known) => isSameName(known.words, words))
  if (person === undefined) {
    person = newPerson(register, textBetween(document, here.first, here.last), words)
  } else if (words.length > person.words.length) {
    person.name = textBetween(document, here.first, here.last)
    person.words = words
  }
  person.gender ??= here.gender ?? genderOfWords(document, here.first, here.last)
  learn(person, here)
  shareRoles(register, person, here)
  register.inFull.set(person, (register.inFull.get(person) ?? 0) + 1)
  register.endsPerson.add(here.last)
  addMention(register, { entity: person, ...placeOf(here) })
  addBrother(register, here, surnameOf(words), person)
}

/** "Two teenagers, Kai Bell and Joss Wynn", "Nora Bell and Ian Bell, both nurses": a role in the plural holds for both. */
function shareRoles({ document, inSentence, endsPerson }: Register, person: Person, here: NamedHere): void {
  const { first, sentence } = here
  if (document.tokens[first - 1]?.lower !== 'and' || !endsPerson.has(first - 2)) return
  const partner = inSentence.get(sentence)?.find(({ last }) => last === first - 2)?.entity
  if (partner?.is !== 'person' || partner === person) return
  const isShared = ({ nouns, words }: Role): boolean => [...nouns].some(isPluralNoun) || doTogether.test(words)
  const given = partner.roles.filter((role) => first - role.at < 20 && isShared(role))
  addRoles(partner, ...here.roles.filter(isShared))
  addRoles(person, ...given)
}

/** "who own the shop": said of both. */
const doTogether =
  /^(?:who (?:both |all )?(?:live|teach|work|are|were|have|lead|study|share)|(?:who )?(?:own|run|farm|keep|breed|grow|sell|teach|manage))\b/

/** "Kai and Joss Bell": the given name before "and" shares the surname. */
function addBrother(register: Register, here: NamedHere, surname: string, brother: Person): void {
  const { tokens } = register.document
  const first = tokens[here.first - 2]
  if (here.from !== here.first || tokens[here.first - 1]?.lower !== 'and' || !first || !isGivenName(first)) return
  if (register.inSentence.get(here.sentence)?.some((mention) => mention.last === first.index)) return
  const name = `${first.text} ${tokens[here.last]!.text}`
  const words = [first.lower, surname]
  const person =
    register.byWord.get(surname)?.find((known) => isSameName(known.words, words)) ?? newPerson(register, name, words)
  person.gender ??= genderOfName(first.text)
  learn(person, here)
  const both = tokens[first.index - 1]
  if (both && isPluralNoun(both.lower) && (isPersonNoun(both.lower) || isRoleNoun(both))) {
    const role = roleOf(register.document, both.index, both.index, both.index) // "the brothers Kai and Joss Bell"
    addRoles(person, role)
    addRoles(brother, role)
  }
  addMention(register, {
    entity: person,
    first: first.index,
    last: first.index,
    from: first.index,
    sentence: here.sentence,
  })
}
