import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { antecedent } from './antecedent.ts'
import { apposedName } from './apposed.ts'
import { description } from './description.ts'
import { document } from './document.ts'
import { fallback } from './fallback.ts'
import { government } from './government.ts'
import { institution, shortForm } from './institution.ts'
import { readJoined } from './joined.ts'
import { issuedBy } from './issued-by.ts'
import type { Kind, Place, Reading } from './kind.ts'
import { namedPerson } from './named-person.ts'
import { organisation } from './organisation.ts'
import { outlet } from './outlet.ts'
import { pronoun } from './pronoun.ts'
import { subjectBefore } from './subject-before.ts'
import { unnamed } from './unnamed.ts'

/** In the order in which they are asked. */
const kinds: readonly Kind[] = [
  pronoun,
  namedPerson,
  outlet,
  document,
  description,
  unnamed,
  government,
  shortForm,
  organisation,
  institution,
  fallback,
]

const nobody: Reading = { who: 'W-NONE', speaker: { known: 'nobody' } }

/** What kind of source the words are, and who speaks. No words: nobody. */
export function readSource(words: SourceWords | null, scene: Scene, place: Place): Reading {
  if (words === null) return nobody
  const people = namedPerson.read(words, scene, place)
  const before = people === null ? antecedent(words, scene, place) : null
  if (before) return readSource(before, scene, place)
  const apposed = people === null ? apposedName(words, scene) : null
  if (apposed) return readSource(apposed, scene, place)
  const issuer = people === null ? issuedBy(words, scene) : null
  if (issuer) return readSource(issuer, scene, { ...place, at: issuer.tokens[0]!.index })
  const joined = people === null ? readJoined(words, scene, place, readSource) : null
  if (joined) return joined
  const isOutlet = scene.outletAt.has(words.head.index) // "the state-run agency Novaya Linia" has the look of a person
  const isParty = isOutlet && /^(?:republican|democrat|independent|conservative|liberal)$/.test(words.noun)
  const member = isParty ? description.read(words, scene, place) : null // "the Iowa Republican" is a paper as well
  if (member) return member
  for (const kind of isOutlet ? [outlet, ...kinds] : kinds) {
    const reading = kind.read(words, scene, place)
    if (reading) return kind === pronoun && isOpen(reading) ? (bySubject(words, scene, place) ?? reading) : reading
  }
  return nobody
}

const isOpen = ({ speaker }: Reading): boolean => speaker.known === 'unclear' && speaker.candidates.length === 0

/** "They" or "it" that goes back to nobody who spoke, and to no name. */
function bySubject(words: SourceWords, scene: Scene, place: Place): Reading | null {
  const pronoun = words.tokens[0]!.lower
  const subject = pronoun === 'they' || pronoun === 'it' ? subjectBefore(pronoun, scene, place) : null
  if (!subject) return null
  const reading = readSource(subject, scene, { at: subject.tokens[0]!.index, sentence: place.sentence - 1 })
  const { speaker } = reading
  return speaker.known === 'identified' ? { ...reading, speaker: { ...speaker, via: 'pronoun' } } : reading
}
