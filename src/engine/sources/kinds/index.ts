import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { antecedent } from './antecedent.ts'
import { apposedName } from './apposed.ts'
import { bodyByTrade } from './body-by-trade.ts'
import { classOfBodies } from './class-of-bodies.ts'
import { description } from './description.ts'
import { document } from './document.ts'
import { fallback } from './fallback.ts'
import { government } from './government.ts'
import { institution, shortForm } from './institution.ts'
import { readJoined } from './joined.ts'
import { issuedBy } from './issued-by.ts'
import type { Kind, Place, Reading } from './kind.ts'
import { mentionsNear } from '../speakers/mentions.ts'
import { namedPerson } from './named-person.ts'
import { officeOf } from './office-of.ts'
import { oneOfThem } from './one-of-them.ts'
import { organisation } from './organisation.ts'
import { outlet } from './outlet.ts'
import { pairOfBodies } from './pair-of-bodies.ts'
import { pronoun } from './pronoun.ts'
import { subjectBefore } from './subject-before.ts'
import { titled } from './titled.ts'
import { unnamed } from './unnamed.ts'

/** In the order in which they are asked. */
const kinds: readonly Kind[] = [
  pronoun,
  oneOfThem,
  namedPerson,
  outlet,
  document,
  officeOf,
  description,
  titled,
  pairOfBodies,
  bodyByTrade,
  classOfBodies,
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
    if (reading) return kind === pronoun ? (bySubject(words, reading, scene, place) ?? reading) : reading
  }
  return nobody
}

const isOpen = ({ speaker }: Reading): boolean => speaker.known === 'unclear' && speaker.candidates.length === 0

/**
 * A pronoun that goes back to nobody who spoke and to no name, but to the unnamed subject of the sentence before ("The
 * mayor left. She said"); to the one named there only as whose it is ("Ford’s lawyer left. He said"), it does not go back.
 */
function bySubject(words: SourceWords, reading: Reading, scene: Scene, place: Place): Reading | null {
  const pronoun = words.tokens[0]!.lower
  if (!/^(?:they|it|he|she)$/.test(pronoun)) return null
  const last = isOpen(reading) ? null : lastNamed(reading, scene, place)
  if (!isOpen(reading) && last === null) return null
  const subject = subjectBefore(pronoun, scene, place)
  if (!subject) return null
  if (last !== null && last > subject.tokens.at(-1)!.index) return amongTwo(reading, subject)
  const found = readSource(subject, scene, { at: subject.tokens[0]!.index, sentence: place.sentence - 1 })
  const { speaker } = found
  return speaker.known === 'identified' ? { ...found, speaker: { ...speaker, via: 'pronoun' } } : found
}

/** The token that last names the person read, where that is in the sentence before and the person has said nothing yet. */
function lastNamed({ entity, speaker }: Reading, { mentions, said, document }: Scene, place: Place): number | null {
  if (entity?.is !== 'person' || speaker.known !== 'identified') return null
  for (let i = said.length - 1; i >= 0 && place.sentence - said[i]!.sentence <= 4; i--)
    if (said[i]!.entity === entity) return null
  const from = document.sentences[place.sentence - 1]?.first ?? 0
  const near = mentionsNear(mentions, place, 1).filter((mention) => mention.entity === entity)
  return near.length > 0 && near.every(({ first }) => first >= from) ? near[0]!.first : null
}

/** "The mayor thanked Ana Lind. She said": either of the two. */
const amongTwo = (reading: Reading, subject: SourceWords): Reading =>
  reading.speaker.known === 'identified'
    ? {
        who: 'W-ANON-A',
        speaker: { known: 'unclear', candidates: [reading.speaker.name, subject.text] },
        gender: reading.gender ?? null,
      }
    : reading
