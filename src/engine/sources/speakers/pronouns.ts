import type { Reading, Place } from '../kinds/kind.ts'
import { identified } from '../kinds/named-person.ts'
import type { Said, Scene } from '../scene.ts'
import type { SourcedClaim } from '../sourced-claim.ts'
import { type Asked, askedBefore } from './asked.ts'
import { firstAfter, type Mention, mentionsNear, type Person } from './mentions.ts'
import type { Gender } from './names.ts'
import { isQuoted } from './quoted.ts'
import { resolveThing } from './pronoun-things.ts'

/** Someone whom "he" or "she" may mean, with how much speaks for it. */
interface Candidate {
  readonly key: string
  readonly name: string
  readonly person: Person | null
  said: Said | null
  /** The last sentence that names the candidate. */
  sentence: number | null
  score: number
}

const genderOf: Readonly<Record<string, Gender>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
}

/**
 * Points by which the best candidate must lead: more where both stand in one sentence and neither has spoken yet, fewer
 * where the claim tells that the other of the two is of the other gender.
 */
function leadOf(best: Candidate, second: Candidate, isOther: boolean): number {
  if (best.said !== null || best.sentence === null || best.sentence !== second.sentence) return 2
  return isOther && best.person?.gender && second.person?.gender === null ? 2 : 3.5
}

/** "The judge jailed Dale Fitch. She said he had shown no remorse": whoever "he" is, it is not the one who speaks. */
function isOtherNamed(gender: Gender, { document }: Scene, { at, sentence }: Place): boolean {
  const { last } = document.sentences[sentence]!
  for (let i = at + 1; i <= last; i++) {
    const other = genderOf[document.tokens[i]!.lower]
    if (other) return other !== gender
  }
  return false
}

/** Reads a pronoun: the speaker before, the subject before, or unclear. */
export function resolvePronoun(pronoun: string, scene: Scene, place: Place): Reading | null {
  const gender = genderOf[pronoun]
  if (gender) return person(gender, scene, place)
  if (/^(?:i|we|my|our|us|me)$/.test(pronoun)) return null
  if (pronoun === 'who') return before(scene, place)
  return resolveThing(pronoun, scene, place)
}

/** "Lind, who said": the name right before. */
function before(scene: Scene, place: Place): Reading | null {
  for (let i = place.at - 1; i >= place.at - 3; i--) {
    const mention = scene.mentions.at.get(i)
    if (mention?.entity.is === 'person') return ofPerson(mention.entity, 'own-words')
  }
  return null
}

const ofPerson = (entity: Person, via: 'pronoun' | 'own-words'): Reading => ({
  who: entity.roles.length > 0 ? 'W-PR' : 'W-P',
  speaker: identified(entity, via),
  entity,
  gender: entity.gender,
})

function person(gender: Gender, scene: Scene, place: Place): Reading {
  const candidates = candidatesFor(gender, scene, place)
  const [best, second] = candidates
  if (best === undefined)
    return comingNext(gender, scene, place) ?? { who: 'W-P', speaker: { known: 'unclear', candidates: [] }, gender }
  const lead = second ? leadOf(best, second, isOtherNamed(gender, scene, place)) : 0
  if (second && best.score - second.score < lead) {
    const claims = candidates.filter(({ score }) => best.score - score < lead)
    return {
      who: unclearWho(claims),
      speaker: { known: 'unclear', candidates: claims.map(({ name }) => name) },
      gender,
    }
  }
  if (best.person) {
    best.person.gender ??= gender
    return ofPerson(best.person, 'pronoun')
  }
  const { claim } = best.said!
  return { who: claim.who, speaker: claim.speaker, sameAs: claim, gender }
}

/** "“This is our river,” she said. Alma Reyes, a senator, …": nobody before it, and one person opens the next sentence. */
function comingNext(gender: Gender, { document, mentions }: Scene, place: Place): Reading | null {
  const next = document.sentences[place.sentence + 1]
  const mention = next && mentions.all[firstAfter(mentions.all, next.first)]
  if (!mention || mention.from > next.first + 1 || mention.entity.is !== 'person') return null
  return mention.entity.gender && mention.entity.gender !== gender ? null : ofPerson(mention.entity, 'pronoun')
}

/** Unclear between named people is still a named person; grading caps it. */
const unclearWho = (candidates: readonly Candidate[]): SourcedClaim['who'] => {
  const ladder = ['W-ANON-V', 'W-ANON-A', 'W-ANON-D', 'W-P', 'W-PR'] as const
  const kinds = candidates.map(({ person, said }) =>
    person ? (person.roles.length > 0 ? 'W-PR' : 'W-P') : said!.claim.who,
  )
  return ladder.find((kind) => kinds.includes(kind)) ?? 'W-P'
}

function candidatesFor(gender: Gender, scene: Scene, place: Place): Candidate[] {
  const found = new Map<string, Candidate>()
  const add: Add = (key, name, who, said, sentence, score) => {
    const known = found.get(key)
    if (known) {
      known.score += score
      known.said ??= said
      known.sentence ??= sentence
    } else found.set(key, { key, name, person: who, said, sentence, score })
  }
  const asked = askedBefore(gender, scene, place)
  lastSpeakers(gender, scene, place, add)
  for (const mention of mentionsNear(scene.mentions, place)) {
    const { entity } = mention
    if (entity.is !== 'person' || (entity.gender && entity.gender !== gender)) continue
    if (mention.sentence === place.sentence && isAfterPronoun(mention, gender, scene)) continue
    if (isModifying(mention, scene)) continue
    if (isQuoted(mention.first, scene)) continue // whoever speaks is not whom the words name
    add(entity.key, entity.name, entity, null, mention.sentence, mentionScore(mention, gender, scene, place))
  }
  if (asked) {
    const { addressee, asker } = asked
    if (addressee?.is === 'person') add(addressee.key, addressee.name, addressee, null, null, leadOfAsked)
    for (const [key, candidate] of found) if (isAsker(candidate, asker, scene)) found.delete(key)
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}

/** Points for who was just asked: more than anybody else has. */
const leadOfAsked = 9

/** Named or credited in the words before "asked". */
const isAsker = ({ key, said }: Candidate, [from, to]: Asked['asker'], { mentions }: Scene): boolean => {
  if (said && said.at >= from && said.at < to) return true
  for (let i = from; i < to; i++) {
    const entity = mentions.at.get(i)?.entity
    if (entity?.is === 'person' && entity.key === key) return true
  }
  return false
}

/** "the Dale Fitch case": a name that says which thing it is. */
const isModifying = ({ first, last }: Mention, { document: { tokens } }: Scene): boolean =>
  tokens[first - 1]?.lower === 'the' &&
  (tokens[last + 1]?.lower.endsWith('ing') ||
    (tokens[last + 1]?.pos === 'NOUN' && !tokens[last + 1]!.lower.endsWith('s')))

/** "Asked whether he took gifts from Lord Alli, he said": who "he" is was known before the name came. */
function isAfterPronoun({ from, sentence }: Mention, gender: Gender, { document }: Scene): boolean {
  for (let i = document.sentences[sentence]!.first; i < from; i++)
    if (genderOf[document.tokens[i]!.lower] === gender) return true
  return false
}

type Add = (
  key: string,
  name: string,
  who: Person | null,
  said: Said | null,
  sentence: number | null,
  score: number,
) => void

/** The speaker of the attribution before is the likeliest: quotations go on. */
function lastSpeakers(gender: Gender, { said }: Scene, place: Place, add: Add): void {
  let weight = 5
  const seen = new Set<string>()
  for (let i = said.length - 1; i >= 0 && said.length - i < 6; i--) {
    const before = said[i]!
    const distance = place.sentence - before.sentence
    if (distance > 4) break
    const { speaker } = before.claim
    if (before.at >= place.at || speaker.known === 'nobody' || speaker.known === 'unclear') continue
    if (before.isPlural || before.isThing || (before.gender && before.gender !== gender)) continue
    if (seen.has(speaker.key) || before.heads.some((head) => isNobodys.test(head))) continue
    seen.add(speaker.key)
    const who = before.entity?.is === 'person' ? before.entity : null
    add(
      speaker.key,
      speaker.known === 'identified' ? speaker.name : speaker.words,
      who,
      before,
      null,
      Math.max(weight - distance, 1),
    )
    weight -= 3
  }
}

/** "I", "you", "whose": words that stand for somebody and are nobody’s name. */
const isNobodys =
  /^(?:i|me|my|we|us|our|you|your|who|whose|which|that|this|self|one|another|others|it|its|they|their|them)$/

/** A name that opens the sentence before is its subject more often than not; a name in the same sentence is nearer. */
function mentionScore(mention: Mention, gender: Gender, { document, mentions }: Scene, place: Place): number {
  const sentence = document.sentences[mention.sentence]!
  const distance = place.sentence - mention.sentence
  const isFirst = !mentions.all
    .slice(firstAfter(mentions.all, sentence.first), firstAfter(mentions.all, mention.first))
    .some(({ entity }) => entity.is === 'person' && (entity.gender === null || entity.gender === gender))
  const opens = (at: number): boolean => at >= sentence.first && at - sentence.first <= 2
  const isApposed = // "The director, Ana Lind, met"
    mention.entity.is === 'person' && mention.entity.roles.some(({ at }) => at < mention.from && opens(at))
  const isSubject = (opens(mention.from) || isApposed) && !isPossessor(document.tokens[mention.last + 1]?.lower)
  const isOblique = document.tokens[mention.from - 1]?.lower === 'of' // "the body of Dale Fitch"
  const known = mention.entity.is === 'person' && mention.entity.gender === gender ? 1 : 0.75
  const isSpeaking = speaking.test(document.tokens[mention.last + 1]?.lower ?? '')
  return (
    (isSpeaking ? 3 : 0) +
    Math.max(2 - distance, 0) +
    (isFirst ? 1 : 0) +
    (isSubject ? 2 : 0) * (distance === 0 ? 1 : 1 / distance) +
    known -
    (isOblique ? 0.5 : 0)
  )
}

const speaking = /^(?:said|says|told|added|wrote|explained|asked|replied)$/

const isPossessor = (word: string | undefined): boolean => /^['’]s?$/.test(word ?? '')
