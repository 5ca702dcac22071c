import { mensNames, sharedNames, womensNames } from '../../../data/people/given-names.ts'
import { perWord, type Word } from '../../text/word.ts'
import { mensRoles, mensTitles, womensRoles, womensTitles } from '../../../data/sources/roles.ts'

export type Gender = 'f' | 'm'

let given: Map<string, Gender | 'both'> | undefined

function names(): Map<string, Gender | 'both'> {
  if (given === undefined) {
    given = new Map()
    for (const name of womensNames.split(/\s+/)) given.set(name, 'f')
    for (const name of mensNames.split(/\s+/)) given.set(name, 'm')
    for (const name of sharedNames.split(/\s+/)) given.set(name, 'both')
    given.delete('')
  }
  return given
}

const isGivenWord = perWord(({ text }) => names().has(text))

/** Whether the word, written with a capital, is a given name of the list. */
export const isGivenName = (token: { readonly word: Word } | undefined): boolean =>
  token !== undefined && isGivenWord(token.word)

/** Who mostly bears the given name; null where both do or the list does not know it. */
export function genderOfName(word: string): Gender | null {
  const gender = names().get(word)
  return gender === 'f' || gender === 'm' ? gender : null
}

/** What a title or role says of "he" and "she", in lower case. */
export function genderOfRole(word: string): Gender | null {
  if (womensTitles.has(word) || womensRoles.has(word)) return 'f'
  return mensTitles.has(word) || mensRoles.has(word) ? 'm' : null
}
