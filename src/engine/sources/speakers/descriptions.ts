import { anybodyKnown, capitalRanks, fullTitles, pairs, roleModifiers } from '../../../data/sources/roles.ts'
import type { Place, Reading } from '../kinds/kind.ts'
import { among } from '../kinds/named-person.ts'
import { countriesIn } from '../places.ts'
import type { Said, Scene } from '../scene.ts'
import { singular } from '../plural.ts'
import type { SourceWords } from '../source-words.ts'
import { isPossessive, lookup } from '../tokens.ts'
import { ofAge, ofNation, ofRegion, ofTwoAges } from './by-age-or-nation.ts'
import { peopleByDeed } from './deeds.ts'
import { firstAfter, peopleMeant, peopleNear, type Person, type Role } from './mentions.ts'
import { genderOfRole } from './names.ts'
import { peopleBefore } from './quoted.ts'
import { callBy, firstNamedAfter, isIntroduced, isMentionedBefore, ofPerson, onlyOneNear } from './only-one-near.ts'
import { pairBefore } from './pair-before.ts'
import { isOfNewcomer } from './newcomer.ts'
import { isCalled, isHeadOf, scoreOf, sharesFamily } from './role-match.ts'
import { isPersonNoun, withoutPrefix } from './role-words.ts'

/** How well a role of somebody answers a description; 0 is not at all. */
interface Match {
  readonly person: Person
  readonly score: number
}

const ranks = new Set(
  'senior top chief same said former then veteran new current late young old local year longtime world number outgoing incoming embattled ousted deposed retiring retired sitting acting interim disgraced jailed exiled freed injured wounded arrested accused convicted reigning beleaguered elder'.split(
    ' ',
  ),
)

/** Who "the mayor" or "the Chinese state councilor" is: by role noun, then by its family and the country named. */
export function resolveDescription(words: SourceWords, scene: Scene, place: Place): Reading | null {
  if (words.after.includes('anonymity')) return null // whoever hides the name was not named before
  const noun = isRanked(words)
    ? 'player'
    : (capitalRanks.has(words.head.text) && fullTitles[words.noun]) || withoutPrefix(singular(words.noun)) // "the PM", "the ex-mayor"
  const earlier = unnamedBefore(words, noun, scene, place)
  const ofPair = words.tokens.length === 2 ? oneOfTwo(words.noun, scene, place) : null
  if (ofPair) return ofPerson(ofPair)
  if (pairs.has(words.noun) && words.tokens.length <= 3 && !earlier) return pairBefore(scene, place)
  if (words.isPlural) return earlier ?? pairOf(noun, scene, place)
  const byAge =
    ofTwoAges(words, scene, place) ??
    ofAge(words, scene, place) ??
    ofNation(words, scene, place) ??
    ofRegion(words, scene, place)
  if (byAge) return byAge
  if (!isPersonNoun(noun) && !anybodyKnown.has(noun)) return earlier
  const matches = matchesFor(words, noun, scene, place).filter(
    ({ person }) => !isOfNewcomer(words, person, scene, place),
  )
  const [best, second] = matches
  if (earlier && (!best || best.score < 8 || isLater(earlier, best.person, scene, place))) return earlier
  if (!best)
    return (
      byDeed(words, noun, scene, place) ??
      onlyOneNear(words, noun, scene, place) ??
      firstNamedAfter(words, noun, scene, place)
    )
  if (second && best.score - second.score < 2) {
    const recent = mostRecent([best.person, second.person], scene, place)
    if (!recent) {
      const tied = matches.filter(({ score }) => best.score - score < 2)
      return among(tied.map(({ person }) => person))
    }
    return ofPerson(recent)
  }
  return ofPerson(best.person)
}

/** "Rosa Lund sued Carl Beck. The plaintiff said": who did, or had done to them, what the noun says; two are unclear. */
function byDeed(words: SourceWords, noun: string, scene: Scene, place: Place): Reading | null {
  if (words.determiner !== 'definite' && words.determiner !== 'possessive') return null
  if (words.core.some(isPossessive)) return null // “Lund’s lawyer” is not Lund
  if (isIntroduced(noun, scene.document, place)) return null
  const gender = genderOfRole(noun)
  const people = peopleByDeed(noun, scene, place).filter(
    (person) => gender === null || person.gender === null || person.gender === gender,
  )
  if (people.length === 1) callBy(words, people[0]!, scene.document)
  if (people.length === 0) return null
  return people.length === 1 ? ofPerson(people[0]!) : among(people)
}

/** "the former", "the latter": of the two people in the sentence before. */
function oneOfTwo(word: string, { mentions }: Scene, place: Place): Person | null {
  if (word !== 'former' && word !== 'latter') return null
  const near = peopleNear(mentions, place, 1)
  return near.length === 2 ? near[word === 'latter' ? 0 : 1]! : null
}

/** "the world number nine", "the world No. 4". */
const isRanked = ({ head, before }: SourceWords): boolean =>
  head.pos === 'NUM' && /^(?:number|no)$/.test(before.at(-1) ?? '') && before.includes('world')

/** "the two lawmakers" for Sen. Frost and Rep. Colley: the pair before, where both have a role of that family. */
function pairOf(noun: string, scene: Scene, place: Place): Reading | null {
  const pair = pairBefore(scene, place)
  if (!pair || !isPersonNoun(noun)) return null
  const near = peopleNear(scene.mentions, place, 1)
  const isOne = ({ roles }: Person): boolean => roles.some((role) => isCalled(role, noun) || sharesFamily(role, noun))
  return near.length > 0 && near.every(isOne) ? pair : null
}

function matchesFor(words: SourceWords, noun: string, scene: Scene, place: Place): Match[] {
  const { document, mentions } = scene
  const first = words.tokens[0]!.index
  const last = words.tokens.at(-1)!.index
  const countries = countriesIn(document.tokens, first, last)
  const details = detailsOf(words, document)
  const gender = genderOfRole(noun)
  const found: Match[] = []
  const owner = ownerIn(words)
  const isOfPerson = words.core.some((token, i) => isPossessive(token) && isPersonAt(words.core[i - 1], scene)) // “Lund’s manager”
  const isOwnHead = (role: Role): boolean =>
    isHeadOf(role, noun) && !isOfPerson && (owner === null || role.others.has(owner))
  for (const person of peopleMeant(mentions, place)) {
    if (owner !== null && isOnlyOwner(person, owner, noun)) continue
    if (gender && person.gender && gender !== person.gender) continue
    const answering = person.roles.filter((role) => isCalled(role, noun) || sharesFamily(role, noun) || isOwnHead(role))
    const others = new Set(answering.length > 0 ? person.roles.flatMap((role) => [...role.others]) : [])
    const scores = answering.map((role) => scoreOf(role, others, noun, countries, details))
    const score = Math.max(person.isDoctor && details.length === 0 ? ofDoctor(noun) : 0, ...scores)
    if (score > 0 && isMentionedBefore(person, scene, place)) found.push({ person, score })
  }
  return found.length > 0
    ? found.sort((a, b) => b.score - a.score)
    : loneKin(noun, countries, details, owner, scene, place)
}

/** How well "Dr." answers the noun: "the doctor" surely, "the pathologist" where nobody else does. */
const ofDoctor = (noun: string): number => (noun === 'doctor' ? 6 : ofMedicine.test(noun) ? 4 : 0)

const ofMedicine = /(?:ologist|iatrist|iatrician|surgeon|physician|gp|clinician|consultant|esthetist|obstetrician)$/

const isPersonAt = (token: SourceWords['head'] | undefined, { mentions }: Scene): boolean =>
  token !== undefined && mentions.at.get(token.index)?.entity.is === 'person'

/** "minister" of "the prime minister’s spokesman", or null. */
function ownerIn({ core }: SourceWords): string | null {
  const mark = core.findIndex(isPossessive)
  return mark > 0 ? lookup(core[mark - 1]!) : null
}

/** "the prime minister’s spokesman" is not the prime minister. */
const isOnlyOwner = ({ roles }: Person, owner: string, noun: string): boolean =>
  roles.some(({ nouns }) => nouns.has(owner)) && !roles.some(({ nouns }) => nouns.has(noun))

/** "the officer" for Sgt. Ortega: of those named in the last two sentences, the one whose role is of its family. */
function loneKin(
  noun: string,
  countries: ReadonlySet<string>,
  details: readonly string[],
  owner: string | null,
  scene: Scene,
  place: Place,
): Match[] {
  const isOpen = ({ others }: Role): boolean =>
    details.length === 0 || [...others].every((word) => roleModifiers.has(word)) // nothing that speaks against the details
  const near = peopleBefore(scene, place).filter(
    (person) =>
      (owner === null || !isOnlyOwner(person, owner, noun)) && person.roles.some((role) => sharesFamily(role, noun)),
  )
  if (near.some(({ roles }) => roles.some((role) => role.nouns.has(noun)))) return [] // who has the very role was found not to answer
  const [person] = near
  const fits =
    near.length === 1 &&
    person!.roles.every(isOpen) &&
    (countries.size === 0 || person!.roles.every((role) => role.countries.size === 0)) // "the Italian leader" for President Neri
  return fits ? [{ person: person!, score: 4 }] : []
}

/** The words of the description that a role can share: not its noun, its country or mere rank. */
const detailsOf = (words: SourceWords, { tokens }: Scene['document']): string[] => {
  const found: string[] = []
  for (const token of words.tokens) {
    if (
      token === words.head ||
      token.pos === 'DET' ||
      token.pos === 'ADP' ||
      token.pos === 'PUNCT' ||
      token.pos === 'PART'
    )
      continue
    if (countriesIn(tokens, token.index, token.index).size > 0 || ranks.has(token.lower)) continue
    found.push(lookup(token))
  }
  return found
}

/** Of two who fit equally, the one named in the last two sentences, if only one was. */
function mostRecent(people: readonly Person[], scene: Scene, place: Place): Person | null {
  const recent = peopleBefore(scene, place).filter((person) => people.includes(person))
  return recent.length === 1 ? recent[0]! : null
}

/** "the official" after "a senior official said": the same unnamed source. */
function unnamedBefore(words: SourceWords, noun: string, { said }: Scene, place: Place): Reading | null {
  for (let i = said.length - 1; i >= 0 && place.sentence - said[i]!.sentence <= 8; i--) {
    const before = said[i]!
    if (before.at >= place.at || before.claim.speaker.known !== 'unnamed') continue
    const isMeant =
      (noun === 'source' || words.noun === 'people' || isOfficial(noun, before, place)) && isSameNumber(before, words)
    if (!isMeant && !before.heads.some((head) => singular(head) === noun)) continue
    return readingOf(before, words)
  }
  return null
}

/** "the official" after "a No 10 spokesperson" or "a diplomat", a sentence or two on. */
const isOfficial = (noun: string, { heads, sentence }: Said, place: Place): boolean =>
  noun === 'official' &&
  place.sentence - sentence <= 2 &&
  heads.some((head) => /^(?:spokes\w+|diplomat|aide|advis[eo]r|officer|staffer)$/.test(head))

/** "the sources" after "three people familiar with it", "the source" after "an official". */
const isSameNumber = ({ isPlural }: Said, words: SourceWords): boolean =>
  words.tokens.length === 2 && isPlural === words.isPlural

const readingOf = (before: Said, words: SourceWords): Reading => ({
  who: before.claim.who,
  speaker: before.claim.speaker,
  sameAs: before.claim,
  gender: before.gender,
  isPlural: words.isPlural,
})

function isLater(earlier: Reading, person: Person, { said, mentions }: Scene, place: Place): boolean {
  const when = said.findLast(({ claim }) => claim === earlier.sameAs)?.at ?? -1
  for (let i = firstAfter(mentions.all, place.at) - 1; i >= 0 && mentions.all[i]!.first > when; i--)
    if (mentions.all[i]!.entity === person) return false
  return true
}
