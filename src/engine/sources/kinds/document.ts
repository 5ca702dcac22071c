import { documentNouns, issuedStatements, onlyOnes } from '../../../data/sources/documents.ts'
import { organisationHeads } from '../../../data/sources/institutions.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { vagueMaterial } from '../../../data/sources/unnamed.ts'
import { isCapital } from '../tokens.ts'
import { isIdentifiedBefore, isSameSort } from '../identified-before.ts'
import { isIdentified } from '../identified-document.ts'
import { isBare } from './unnamed.ts'
import type { Kind, KindExamples, Place, Reading } from './kind.ts'

/**
 * Written material, data and recordings: W-DOC where issuer, title, date, number, court or journal is given, else
 * W-DOC-U (rubric 4.5). "the report" goes back to the last document or news report; "a statement" speaks for its issuer.
 */
export const document: Kind = {
  name: 'document',
  read(words, scene, place) {
    const isWill = words.noun === 'will' && words.determiner === 'possessive' // "his will, dated 1998,"
    if (isWill || isArticle(words) || isNumbered(words) || isTitled(words) || isTreaty(words))
      return identifiedDocument(words)
    if (vagueMaterial.has(words.noun) && isBare(words)) return null
    const isInquiry =
      inquiries.test(words.noun) &&
      /^(?:by|led|from|at|commissioned|ordered|published|conducted)$/.test(words.after[0] ?? '')
    if (isPartOf(words) || isNewInquiry(words) || isLegalOpinion(words)) return newDocument(words, scene)
    if ((!documentNouns.has(words.noun) && !isInquiry) || (words.noun === 'act' && !isCapital(words.head))) return null
    if (isBodyOfName(words)) return null
    if (words.noun === 'figures' && words.before.some((word) => arePeople.test(word)) && !showNext(words, scene))
      return null // "party figures"
    return (
      (words.determiner === 'definite' && words.tokens.length <= 3 ? earlierDocument(words, scene, place) : null) ??
      issuer(words, scene) ??
      (words.determiner === 'definite' && words.tokens.length <= 3 && isIdentifiedBefore(words, scene)
        ? identifiedDocument(words)
        : newDocument(words, scene))
    )
  },
}

/** "A batch of emails", "an archived version of the website", "a copy of the letter": of what it is a part or copy. */
const isPartOf = ({ noun, after }: SourceWords): boolean =>
  /^(?:copy|copies|version|versions|batch|series|trove|set|cache|collection|excerpts?|portions?|parts?|summary|review|analysis|number)$/.test(
    noun,
  ) &&
  after[0] === 'of' &&
  after.slice(1, 6).some((word) => documentNouns.has(word)) &&
  !after.slice(1, 4).includes('people')

/** "A police investigation found": its findings; "the inquiry said" is the body that sits. */
const isNewInquiry = ({ noun, determiner }: SourceWords): boolean =>
  /^(?:investigations?|probe|probes)$/.test(noun) && determiner !== 'definite'

/** "A legal opinion", "the commission’s advisory opinion". */
const isLegalOpinion = ({ noun, before }: SourceWords): boolean =>
  /^(?:opinion|opinions)$/.test(noun) &&
  before.some((word) => /^(?:legal|advisory|court|majority|dissenting|concurring|judicial|expert)$/.test(word))

/** "Article 5 of the treaty", "Section 12". */
const isArticle = ({ tokens, determiner }: SourceWords): boolean => {
  const first = determiner === 'none' ? 0 : 1
  return (
    /^(?:article|section|clause|chapter|amendment|paragraph)$/.test(tokens[first]?.lower ?? '') &&
    tokens[first + 1]?.pos === 'NUM'
  )
}

/** "Resolution 2231", "House Bill 1147", "Executive Order 13769": a law or paper by its number. */
const isNumbered = ({ tokens, head }: SourceWords): boolean =>
  tokens.some(
    (token, i) =>
      token.index <= head.index &&
      isCapital(token) &&
      numbered.test(token.lower) &&
      /^(?:\d[\d./-]*|[IVX]+)$/.test(tokens[i + 1]?.text ?? ''),
  )

const numbered =
  /^(?:resolution|bill|act|law|order|proposition|measure|directive|regulation|decree|protocol|amendment|title|initiative|statute|ordinance|document|exhibit|memorandum|circular|notice|convention|annex|chapter|section|article|rule|question|proclamation|standard|recommendation|opinion|statement)$/

/** "the Good Friday Agreement", "the 1951 Refugee Convention": a text that states or parties signed. */
const isTreaty = ({ noun, core, head, determiner }: SourceWords): boolean =>
  determiner !== 'indefinite' &&
  isCapital(head) &&
  signed.test(noun) &&
  core.some((token) => isCapital(token) && token !== head && token !== core[0]) &&
  !core.some(({ lower }) => /^(?:national|party|republican|democratic|libertarian|baptist|trade)$/.test(lower))

const signed =
  /^(?:agreement|convention|conventions|accord|accords|treaty|charter|covenant|declaration|protocol|compact|concordat)$/

/** "the film “Salt Roads”", "the documentary Salt Roads": a work by its title. */
const isTitled = ({ core, tokens, head }: SourceWords): boolean =>
  core.concat(tokens.slice(core.length, core.length + 2)).some((token, i, all) => {
    const next = all[i + 1]
    return (
      /^(?:film|documentary|book|novel|memoir|textbook|podcast|autobiography|biography|drama|series|album|song)$/.test(
        token.lower,
      ) &&
      (isCapital(next) || /^["“‘]$/.test(next?.text ?? '')) &&
      head.index >= token.index
    )
  })

/** "the Geological Survey", "the World Food Programme": a word for papers that ends the name of a body. */
const isBodyOfName = ({ noun, head, core }: SourceWords): boolean =>
  organisationHeads.has(noun) && isCapital(head) && core.filter((token) => isCapital(token)).length > 1

/** "Government figures show": numbers, no people. */
const showNext = ({ tokens }: SourceWords, { document }: Scene): boolean =>
  /^(?:show|showed|shows|suggest|suggested|indicate|indicated|reveal|revealed|put|confirm)$/.test(
    document.tokens[tokens.at(-1)!.index + 1]?.lower ?? '',
  )

/** "an investigation by the Senate": where somebody is said to have made it, its findings are meant. */
const inquiries = /^(?:inquiry|investigation|probe|review|study)$/

const arePeople =
  /^(?:party|establishment|political|opposition|senior|leading|public|religious|community|industry|government|military|key|prominent|top|influential|conservative|liberal|republican|democratic|business|entertainment|underworld|cultural|historical)$/

/** "the report", "the study": what the article last cited as such, an outlet's report included (rubric 2.6.5). */
function earlierDocument(words: SourceWords, { said }: Scene, place: Place): Reading | null {
  for (let i = said.length - 1; i >= 0; i--) {
    const before = said[i]!
    if (before.at >= place.at) continue
    if (place.sentence - before.sentence > 12) break
    const { claim } = before
    if (before.heads.some((head) => isSameSort(head, words.noun)) && (claim.who === 'W-DOC' || claim.who === 'W-DOC-U'))
      return {
        who: claim.who,
        speaker: claim.speaker.known === 'identified' ? { ...claim.speaker, via: 'document' } : claim.speaker,
        sameAs: claim,
        isThing: true,
      }
    if (
      /^(?:report|article|story|piece|exposé|scoop|coverage|paper)$/.test(words.noun) &&
      place.sentence - before.sentence <= 4
    ) {
      const outlet = claim.relays.findLast((relay) => relay.class !== 'T6' && relay.class !== 'T6-unnamed')
      if (outlet) return { who: claim.who, speaker: inReport(claim.speaker, outlet.name), sameAs: claim, isThing: true }
      if (claim.who === 'W-OUT') return { who: 'W-OUT', speaker: claim.speaker, sameAs: claim, isThing: true }
    }
  }
  return null
}

const inReport = (speaker: Reading['speaker'], outlet: string): Reading['speaker'] =>
  speaker.known === 'unnamed' ? { ...speaker, inReport: `the ${outlet.replace(/^The /, '')} report` } : speaker

/** "a statement from the ministry", "a ministry statement": the ministry speaks. */
function issuer(words: SourceWords, { mentions }: Scene): Reading | null {
  if (!issuedStatements.has(words.noun)) return null
  for (const token of words.tokens) {
    const mention = mentions.at.get(token.index)
    if (mention?.entity.is === 'organisation' && (mention.entity.head !== null || !mention.entity.isPlace))
      return {
        who: 'W-ORG',
        speaker: {
          known: 'identified',
          key: mention.entity.key,
          name: mention.entity.name,
          role: null,
          via: 'document',
        },
        entity: mention.entity,
        isThing: true,
      }
  }
  return null
}

function newDocument(words: SourceWords, scene: Scene): Reading {
  if (words.determiner === 'definite' && onlyOnes.has(words.noun)) return identifiedDocument(words)
  if (words.determiner === 'possessive' && ofOwner.test(words.noun)) return identifiedDocument(words)
  if (/^(?:its|their)$/.test(words.tokens[0]!.lower) && ofBody.test(words.noun)) return identifiedDocument(words)
  return isIdentified(words, scene) ? identifiedDocument(words) : unidentified(words)
}

const identifiedDocument = (words: SourceWords): Reading => ({
  who: 'W-DOC',
  speaker: {
    known: 'identified',
    key: `document:${words.text.toLowerCase()}`,
    name: withoutArticle(words.text),
    role: null,
    via: 'document',
  },
  isThing: true,
})

const unidentified = (words: SourceWords): Reading => ({
  who: 'W-DOC-U',
  speaker: { known: 'unnamed', key: `document:${words.text.toLowerCase()}`, words: words.text },
  isThing: true,
})

const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an)\s+/i, '')

/** "his memoir", "its website": a text that has one maker, and the words say who. */
const ofOwner =
  /^(?:profile|bio|website|webpage|blog|obituary|memoir|memoirs|autobiography|diary|diaries|will|testament|prospectus|manifesto)$/

/** "Its latest quarterly report". */
const ofBody = /^(?:report|reports|accounts|filing|filings|results|guidelines|rules|charter|constitution|newsletter)$/

export const examples: KindExamples = [
  ['<A post on her Instagram account> {said} [it leaked].', 'W-DOC'],
  ['<Police body camera footage> {shows} [it leaked].', 'W-DOC'],
  ['<Her own research> {showed} [it leaked].', 'W-DOC-U'],
  ['<The chargesheet> {said} [it leaked].', 'W-DOC-U'],
  ['<Court documents filed Monday> {say} [the ferry was late].', 'W-DOC'],
  ['<The Harbour Authority’s annual report> {says} [the ferry was late].', 'W-DOC'],
  ['<A study published in Nature Climate> {found} [the ferry was late].', 'W-DOC'],
  ['<A letter from the bank> {said} [the ferry was late].', 'W-DOC'],
  ['<An investigation by Norland University> {found} [the ferry was late].', 'W-DOC'],
  ['<The Fisheries Act 1996> {says} [the ferry was late].', 'W-DOC'],
  ['<A study> {found} [the ferry was late].', 'W-DOC-U'],
  ['<Documents> {show} [the ferry was late].', 'W-DOC-U'],
  ['<A batch of emails> {shows} [the ferry was late].', 'W-DOC-U'],
  ['<An investigation> {found} [the ferry was late].', 'W-DOC-U'],
  ['<Mara Lind’s LinkedIn page> {says} [the ferry was late].', 'W-DOC'],
  ['<The Harbour Authority’s “Ships in 2023” report> {says} [the ferry was late].', 'W-DOC'],
  ['<An internal memo> {said} [the ferry was late].', 'W-DOC-U'],
  ['<2:A study by Tarn University> {2:found} [2:it was late]. <The study> {said} [why].', 'W-DOC'],
]
