import { documentNouns } from '../../data/sources/documents.ts'
import { genericInstitutions } from '../../data/sources/institutions.ts'
import { roleFamilies } from '../../data/sources/roles.ts'
import { spanOf } from '../article.ts'
import type { Token } from '../text/document.ts'
import { isIdentified } from './identified-document.ts'
import type { Scene } from './scene.ts'
import { readSourceWords, type SourceWords } from './source-words.ts'
import { isCapital, isPossessive, isVerb, lookup } from './tokens.ts'

/** How many tokens back a document is looked for. */
const reach = 90

/**
 * "Nature published a study on Thursday. The study found …", "Nine women sued in Harrow Crown Court. The lawsuit said …": the
 * sentences before say which document it is.
 */
export function isIdentifiedBefore({ noun, tokens: own }: SourceWords, scene: Scene): boolean {
  const { tokens } = scene.document
  const start = own[0]!.index
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    const token = tokens[i]!
    const word = lookup(token)
    if (word === noun && isMadeNear(tokens, i, start)) return true
    if (documentNouns.has(word) && isSameSort(word, noun) && isTold(i, start, scene)) return true
    if (!isCapital(token) && (makings.get(word)?.test(noun) ?? false) && hasMaker(tokens, i)) return true
  }
  return false
}

/** Words by which one document is called now this, now that. */
const sorts: readonly RegExp[] = [
  /^(?:study|report|paper|research|survey|analysis|review|findings|results|poll|audit|article|assessment|work)$/,
  /^(?:lawsuit|suit|complaint|filing|petition|indictment|motion|case|papers|documents)$/,
  /^(?:memo|document|letter|email|note|message|cable|dossier|text)$/,
  /^(?:video|footage|clip|recording|tape|film|documentary)$/,
  /^(?:statement|release|announcement|communiqué|communique|post|tweet)$/,
  /^(?:book|memoir|memoirs|autobiography|biography|novel|diary|diaries)$/,
  /^(?:accounts|filing|filings|report|results)$/,
]

/** Whether one word for a document can stand for the other: “the study”, “the paper”. */
export const isSameSort = (one: string, other: string): boolean =>
  one === other || sorts.some((sort) => sort.test(one) && sort.test(other))

/** The phrase around the word says which it is: "a study in the journal Cell", "Lena Orlova’s memoir". */
function isTold(at: number, before: number, scene: Scene): boolean {
  const { tokens } = scene.document
  let first = at
  while (first > 0 && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]!.pos) || isPossessive(tokens[first - 1])))
    first--
  let last = at
  while (last + 1 < Math.min(before, at + 12) && goesOn(tokens[last + 1]!)) last++
  const words = readSourceWords(scene.document, [spanOf(tokens[first]!.span.start, tokens[last]!.span.end)])
  return words !== null && isIdentified(words, scene)
}

const goesOn = (token: Token): boolean =>
  token.pos !== 'PUNCT' && token.pos !== 'AUX' && (!isVerb(token) || made.test(token.lower))

const made =
  /^(?:published|released|issued|filed|posted|commissioned|written|signed|seen|obtained|led|dated|conducted|unsealed|sent|produced|prepared|compiled)$/

/** "The coroner published her report", "Nature’s study", "the auditors handed in their report". */
function isMadeNear(tokens: readonly Token[], at: number, before: number): boolean {
  if (/^(?:their|his|her|its)$/.test(tokens[at - 1]?.lower ?? '')) return true
  for (let j = Math.max(0, at - 8); j < Math.min(at + 9, before); j++) {
    if (j === at) continue
    const word = lookup(tokens[j]!)
    const isOffice = genericInstitutions.has(word) || roleFamilies.has(word)
    const isMaker = (isCapital(tokens[j]) && tokens[j]!.pos === 'PROPN') || isOffice
    if (!isMaker) continue
    if (
      /^(?:published|released|issued|filed|commissioned|by|from|in|’s|'s)$/.test(tokens[j - 1]?.lower ?? '') ||
      /^(?:published|released|issued|filed|commissioned|wrote|passed|compiled|produced|signed|posted|adopted|’s|'s)$/.test(
        tokens[j + 1]?.lower ?? '',
      )
    )
      return true
  }
  return false
}

/** What comes of doing so: the verb, and what the document is called further down. */
const makings: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    sued: /^(?:lawsuit|suit|complaint|filing|claim)$/,
    indicted: /^(?:indictment|charges)$/,
    charged: /^(?:indictment|charges|complaint|chargesheet|charge-sheet)$/,
    polled: /^(?:poll|survey)$/,
    surveyed: /^(?:poll|survey)$/,
    reported: /^report$/,
    wrote: /^(?:letter|email)$/,
    audited: /^(?:audit|report)$/,
    passed: /^(?:law|act|bill|legislation)$/,
    enacted: /^(?:law|act|legislation)$/,
    ruled: /^(?:ruling|judgment|judgement|order|opinion|verdict)$/,
    tweeted: /^(?:tweet|post)$/,
    filed: /^(?:filing|filings|documents|papers)$/,
    published: /^(?:document|text|paper)$/,
    released: /^(?:document|text|paper)$/,
    issued: /^(?:document|text)$/,
    testified: /^testimony$/,
  }),
)

/** A name or office does it: right before the verb, or a court after it. */
function hasMaker(tokens: readonly Token[], verb: number): boolean {
  const subject = tokens[verb - 1]
  if (subject === undefined) return false
  if (isCapital(subject) && subject.pos === 'PROPN') return true
  const word = lookup(subject)
  if (genericInstitutions.has(word) || (roleFamilies.has(word) && tokens[verb - 2]?.lower === 'the')) return true
  for (let i = verb + 1; i < verb + 12 && tokens[i] && tokens[i]!.text !== '.'; i++)
    if (lookup(tokens[i]!) === 'court' && tokens.slice(i - 3, i + 4).some((token) => isCapital(token))) return true
  return false
}
