import { barePlurals, genericInstitutions, groupAdjectives, rankings } from '../../../data/sources/institutions.ts'
import { isOfOneSort } from '../../../data/sources/bodies.ts'
import { firstInOrder } from '../../first-in-order.ts'
import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { regions } from '../../../data/places/regions.ts'
import { isBasedIn, isCapital, isPossessive, lookup, textBetween } from '../tokens.ts'
import type { OutletMention } from '../outlets/outlet-mention.ts'
import type { Organisation } from '../speakers/mentions.ts'
import { stateBodyBefore } from './state-body-before.ts'
import { toldBeside } from '../speakers/told-beside.ts'
import { subjectOfUnknownSort } from '../speakers/unknown-sort.ts'
import { bodiesNear, type BodyMention, lastCalled, lastCredited, ofSort, sharingWord } from '../speakers/named-body.ts'
import type { Kind, KindExamples, Place, Reading } from './kind.ts'
import { readingOf } from './outlet.ts'

const anyCompany =
  /^(?:company|firm|manufacturer|maker|retailer|airline|carrier|automaker|group|organisation|organization|charity|ngo|nonprofit|startup|club|operator|watchdog|developer|supplier|lender|bank|insurer|brewer|miner|utility|giant|conglomerate|supermarket|chain|builder|broker|publisher|studio|producer|side|team|business|corporation|body|association|agency|party|regulator|tank|lobby|orchestra|philanthropy|museum|park|pub|hotel|brewery|distillery|restaurant|cafe|app|shop|store|studio|label|major|festival|theatre|cartel|regulator|service|platform|network|league|alliance|union|[a-z]+maker|[a-z]+builder)$/
const officeNouns = /^(?:ministry|department|office|agency|bureau)$/
const media =
  /^(?:newspaper|paper|magazine|website|site|broadcaster|channel|outlet|network|agency|tabloid|publication|daily|weekly)$/

/** Other words for a body whose name ends in one of these. */
const alsoCalled: Readonly<Record<string, RegExp>> = {
  force: /^(?:police|constabulary|service)$/,
  union: /^(?:unite|unison|usdaw|gmb|rmt|aslef|teamsters)$/,
  department: /^(?:police|office|ministry|agency|treasury|pentagon|home-office|foreign-office|cabinet-office)$/,
  ministry: /^(?:department|office|treasury|pentagon)$/,
  service: /^(?:guard|agency|police|force|corps|rescue)$/,
  alliance: /^(?:nato|coalition|pact)$/,
  team: /^(?:rescue|squad|unit)$/,
  tribunal: /^court$/,
  hospital: /^(?:infirmary|clinic|general|memorial|medical-center)$/,
  bloc: /^(?:union|alliance|community|association|league|commonwealth|council|asean|mercosur|ecowas|brics|opec|caricom|nato)$/,
  institute: /^(?:institution|centre|center|foundation|laboratory)$/,
  centre: /^(?:center|institute)$/,
  center: /^(?:centre|institute)$/,
  bureau: /^(?:fbi|nbi|cbi|atf|interpol)$/,
  commission: /^(?:board|authority|committee)$/,
  school: /^(?:academy|college|university)$/,
  party: /^(?:greens?|democrats|republicans|conservatives|liberals|labour|tories|likud|sinn-féin)$/,
  federation: /^(?:association|union|league)$/,
  association: /^(?:federation|union|society)$/,
  university: /^(?:college|institute|school)$/,
  institution: /^(?:university|college|bank|museum|school)$/,
  lender: /^bank$/,
  regulator: /^(?:authority|commission|agency|board)$/,
  watchdog: /^(?:authority|commission|agency|board)$/,
  carrier: /^(?:airlines|airways|air)$/,
  authority: /^council$/,
  utility: /^(?:board|authority)$/,
  college: /^university$/,
  panel: /^(?:committee|commission)$/,
  orchestra: /^(?:philharmonic|symphony|sinfonia|ensemble)$/,
  charity: /^(?:hospice|trust|foundation|society|fund|aid)$/,
}

/** "police", "the ministry", "the company": the one that the article has named, else W-GOV. */
export const institution: Kind = {
  name: 'institution',
  read(words, scene, place) {
    const { noun } = words
    if (!genericInstitutions.has(noun) && !barePlurals.has(noun) && !anyCompany.test(noun)) return null
    if (arePeople(words)) return null
    const earlier = words.determiner === 'definite' ? named(words, scene, place) : null
    if (earlier) return earlier
    if (media.test(noun) && words.determiner === 'indefinite' && isMedium(words)) return unnamedMedium(words)
    return {
      who: 'W-GOV',
      speaker: {
        known: 'identified',
        key: `institution:${noun}`,
        name: words.text.replace(/^(?:both\s+)?(?:the|an?)\s+/i, ''),
        role: null,
        via: 'own-words',
      },
      isThing: true,
      isPlural: words.isPlural,
    }
  },
}

/** "two prosecutors", "regulators who spoke on condition of anonymity": so many people of them, not the body. */
const arePeople = ({ noun, count, after }: SourceWords): boolean =>
  /^(?:prosecutors|regulators)$/.test(noun) && (count !== null || after.includes('anonymity'))

/** "a newspaper", "a local news site": an outlet that nobody names. */
const isMedium = ({ noun, before }: SourceWords): boolean =>
  /^(?:newspaper|paper|magazine|broadcaster|tabloid|daily|weekly)$/.test(noun) ||
  before.some((word) => /^(?:news|tv|television|radio|media)$/.test(word))

const unnamedMedium = ({ text }: SourceWords): Reading => ({
  who: 'W-ANON-V',
  speaker: { known: 'unnamed', key: `unnamed:${text.toLowerCase()}`, words: text },
  isThing: true,
})

/** "the Swiss drugmaker", "the UN agency": the one that the article has named, though a capital stands before. */
export const shortForm: Kind = {
  name: 'short-form',
  read(words, scene, place) {
    if (words.determiner !== 'definite' || !anyCompany.test(words.noun) || isCapital(words.head)) return null
    const described = words.core.slice(1, -1)
    const isPlaced = described.every(
      (token) =>
        !isCapital(token) ||
        isInRegion(token, scene) ||
        placeAt(scene.document.tokens, token.index) !== null ||
        isGroup(lookup(token)) ||
        rankings.has(lookup(token)) ||
        /^\d/.test(token.text) ||
        isBasedIn(scene.document.tokens, token.index),
    )
    return isPlaced && described.some((token) => isCapital(token)) ? named(words, scene, place) : null
  },
}

/** "the Silicon Valley company". */
function isInRegion(token: SourceWords['head'], { document, mentions }: Scene): boolean {
  const mention = mentions.at.get(token.index)
  return mention !== undefined && regions.has(textBetween(document, mention.first, mention.last))
}

const isGroup = (word: string): boolean => groupAdjectives.has(word) || /^(?:un|u\.n|eu|us|u\.s|uk)$/.test(word)

/** The short form of a name: the last organisation before it that is called so. */
function named(words: SourceWords, scene: Scene, place: Place): Reading | null {
  const { mentions, outlets } = scene
  if (media.test(words.noun)) {
    const outlet = outletBefore(outlets, place)
    if (outlet && !isOtherBody(words, outlet, scene, place)) return readingOf(outlet)
    if (words.before.includes('news')) return null
  }
  const near = bodiesNear(mentions, place).filter((mention) => !isBesideBody(mention, scene))
  const described = sharingWord(words, near)
  if (described) return of(described)
  const same = lastCalled(mentions, words.noun, place.at)
  const other =
    same &&
    near.find(
      ({ entity, sentence }) => sentence === same.sentence && entity !== same.entity && entity.head === words.noun,
    )
  if (other && same.entity.head === words.noun) return open([other.entity, same.entity])
  if (same) return stateBodyBefore(words.noun, scene, place, same.last) ?? of(same.entity)
  const kin = alsoCalled[words.noun]
  const force = words.noun === 'force' ? stateBodyBefore('police', scene, place) : null
  if (force) return force
  const akin = kin && near.find(({ entity }) => kin.test(entity.head ?? [...entity.words].at(-1)!))
  if (akin) return of(akin.entity)
  if (officeNouns.test(words.noun) && !words.core.some(isPossessive)) {
    const office = near.find(({ entity }) => officeNouns.test(entity.head ?? ''))
    if (office) return of(office.entity)
  }
  const body = stateBodyBefore(words.noun, scene, place)
  if (body) return body
  if (!anyCompany.test(words.noun) && !isOfOneSort(words.noun)) {
    const subject = subjectOfUnknownSort(words, near, scene, place)
    return subject ? of(subject) : null
  }
  const fitting = ofSort(words, near)
  const credited = fitting.length > 1 ? lastCredited(fitting, scene, place) : null
  if (credited) return of(credited)
  const told = fitting.length > 1 ? toldBeside(words, fitting, near, scene) : null
  if (told) return of(told)
  const candidates = withoutModifiers(fitting, near, scene)
  const only = candidates.length === 1 ? candidates[0]! : null
  if (only) return of(only)
  if (candidates.length > 1) return open(candidates)
  const subject = subjectOfUnknownSort(words, near, scene, place)
  return subject ? of(subject) : null
}

/**
 * "The agency" is no outlet where the article has named or described another body so since, or where the outlet only stands in
 * the dateline: "HARROW (Reuters) — The water agency closed the dam. The agency said".
 */
function isOtherBody(words: SourceWords, outlet: OutletMention, { document, mentions }: Scene, place: Place): boolean {
  if (!/^(?:agency|network|group|site|service)$/.test(words.noun) || words.before.includes('news')) return false
  const { tokens } = document
  if (tokens[outlet.first - 1]?.text === '(' && tokens[outlet.last + 1]?.text === ')') return true
  const called = lastCalled(mentions, words.noun, place.at)
  return called !== undefined && called.first > outlet.last
}

/** The outlet that was named last, up to six sentences before. */
function outletBefore(outlets: readonly OutletMention[], place: Place): OutletMention | undefined {
  for (let i = firstInOrder(outlets, ({ last }) => last, place.at) - 1; i >= 0; i--) {
    if (place.sentence - outlets[i]!.sentence > 6) return undefined
    if (!outlets[i]!.isCollective) return outlets[i]
  }
  return undefined
}

/** "SpaceX rival Astra": another body than the one named. */
const isBesideBody = ({ last }: BodyMention, { document: { tokens } }: Scene): boolean =>
  besideBody.test(tokens[last + 1]?.lower ?? '')

const besideBody =
  /^(?:rivals?|competitors?|partners?|suppliers?|customers?|subsidiary|subsidiaries|spin-?off|parent|successor|predecessor|contractors?|dealers?|investors?|shareholders?|critics?)$/

/** Of several, without those whose names only describe a thing where they stand: "made with Orbital glass". */
function withoutModifiers(
  bodies: readonly Organisation[],
  near: readonly BodyMention[],
  { document: { tokens } }: Scene,
): readonly Organisation[] {
  if (bodies.length < 2) return bodies
  const heads = bodies.filter((body) =>
    near.some(({ entity, last }) => {
      const next = tokens[last + 1]
      return entity === body && (next?.pos !== 'NOUN' || isCapital(next))
    }),
  )
  return heads.length > 0 ? heads : bodies
}

/** Two or more it could be. */
const open = (entities: readonly Organisation[]): Reading => ({
  who: 'W-GOV',
  speaker: { known: 'unclear', candidates: entities.map(({ name }) => name) },
  isThing: true,
})

const of = (entity: Organisation): Reading => ({
  who: 'W-ORG',
  speaker: { known: 'identified', key: entity.key, name: entity.name, role: null, via: 'short-form' },
  entity,
  isThing: true,
})

export const examples: KindExamples = [
  ['<Police> {said} [it held].', 'W-GOV'],
  ['<Prosecutors> {said} [it held].', 'W-GOV'],
  ['The Transport Ministry opened it. <The ministry> {said} [it held].', 'W-ORG', 'Transport Ministry'],
  ['<The company> {said} [it held].', 'W-GOV'],
  ['<A local newspaper> {reported} [it held].', 'W-ANON-V'],
  ['It hit Ferrovia, the ministry warned us. <The ministry> {said} [it held].', 'W-GOV'],
  ['The Transport Department left. <The governor’s office> {said} [it held].', 'W-GOV'],
  ['Shares in Ferrovia fell. <The company> {said} [it held].', 'W-ORG', 'Ferrovia'],
  ['Ferrovia left. <The Basel-based company> {said} [it held].', 'W-ORG', 'Ferrovia'],
  ['Norland Tyres sued the brake maker Ferrovia. <The tyre maker> {said} [it held].', 'W-ORG', 'Norland Tyres'],
  ['Amnesty wrote to Norland Hydro. <The rights group> {said} [it held].', 'W-ORG', 'Amnesty'],
  ['Harvard cut the course. <The university> {said} [it held].', 'W-ORG', 'Harvard'],
  ['The Green Party split. <The Greens> {said} [it held].', 'W-ORG', 'Green Party'],
  ['The Royal College of Nursing met. <The RCN> {said} [it held].', 'W-ORG', 'Royal College of Nursing'],
  ['Norland Hydro and Fjord Line met. <The company> {said} [it held].', 'W-GOV'],
  ['Ferrovia, the Swiss brake maker, sued Orbix. <The Swiss company> {said} [it held].', 'W-ORG', 'Ferrovia'],
]
