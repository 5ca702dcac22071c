import type { TextDocument } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { openEnded } from '../open-ended.ts'
import { attitudesBeside } from './attitudes.ts'
import { labels } from './chain.ts'
import { claimPieces } from './claim-pieces.ts'
import { classOfCue } from './class-of-cue.ts'
import { leastAlone } from './least-alone.ts'
import { candidateRelations, confidences, lookOver, read, type Reading, type Relation } from './find-relations.ts'
import { keepsClaim } from './keeps-claim.ts'
import { keepsSource } from './keeps-source.ts'
import { spansOf } from './spans-of.ts'
import { holds } from './token-lists.ts'
import type { Weighed } from './weighed.ts'
import type { Proposals } from './proposals.ts'
import packed from './tables.json' with { type: 'json' }
import { unpackTables, type Tables } from './tables.ts'

/** What a construction found is left out where the fitted steps hold it for less likely than this. */
const leastFound = 0.3
/** The same for constructions that know their ends by their wording. */
const leastWorded = 0.05

/** Plain saying of a source that is described is at least so sure. */
const leastDescribed = 0.55

/** What stands of an article, and what it was chosen from. */
export interface Weighing {
  readonly attributions: readonly Attribution[]
  readonly tables: Tables
  readonly reading: Reading
  readonly relations: readonly Relation[]
  /** By relation. */
  readonly sure: readonly number[]
}

let loaded: Tables | undefined

/**
 * Weighs what the constructions found and adds what they missed: the constructions say what was found and why, the fitted
 * steps decide close calls (where a claim ends, which of two readings stands) and how sure each is.
 * In the order of the cues. Time is linear in the length of the text.
 */
export function weigh(document: TextDocument, found: readonly Attribution[]): Weighing {
  loaded ??= unpackTables(packed)
  return weighBy(loaded, document, found)
}

/** The same by tables of one's own: for measuring what was fitted on part of the articles. */
export function weighBy(tables: Tables, document: TextDocument, found: readonly Attribution[]): Weighing {
  const reading = read(lookOver(document, found, tables.vocabulary), tables)
  const { cueOf, parts } = reading.proposals
  const relations = candidateRelations(reading, tables)
  const sure = confidences(reading, tables, relations)
  const inLayer = layerCues(document, found)
  // Beside what was found: in no relay and no source of it, and with none of its cues.
  const isFree = ({ head, cue }: Relation): boolean =>
    !inLayer.has(head) && reading.proposals.label[head] !== labels.source && cue.every((i) => cueOf[i] === 0)
  const weighed = relations.map((relation, i) => {
    const own = found[cueOf[relation.head]! - 1]
    const isSure = own !== undefined && saysDescribed(document, own)
    return { relation, confidence: isSure ? Math.max(sure[i]!, leastDescribed) : sure[i]!, own }
  })
  const free = weighed.filter(({ relation, own }) => !own && isFree(relation))
  const standing = settle(reading, [
    ...weighed.filter(
      ({ confidence, own }) =>
        own && (confidence >= (openEnded.has(own.construction) ? leastFound : leastWorded) || keepsItsWords(own)),
    ),
    ...free.filter(({ relation, confidence }) => confidence >= leastAlone(reading, relation)),
  ])
  const placed = [
    ...standing.map(({ relation, confidence, own }) => ({
      at: relation.head,
      attribution: own ? reweighed(reading, own, relation, confidence) : attributionOf(reading, relation, confidence),
    })),
    ...attitudesBeside(document, standing, free).map(({ relation, confidence }) => ({
      at: relation.head,
      attribution: attributionOf(reading, relation, confidence, 'attitude'),
    })),
  ]
  const isSpokenOf = (token: number): boolean => standing.some(({ relation }) => holds(relation.claim, token))
  const seen = new Set(standing.map(({ own }) => own))
  const asked = new Set(weighed.map(({ own }) => own))
  found.forEach((own, i) => {
    if (seen.has(own)) return
    if (!asked.has(own) && isTag(document, own) && !isSpokenOf(parts[i]!.cue[0]!))
      placed.push({ at: parts[i]!.cue[0]!, attribution: own })
    else if (
      keepsItsWords(own) ||
      (saysDescribed(document, own) && !asked.has(own)) ||
      (!openEnded.has(own.construction) && !asked.has(own))
    )
      placed.push({ at: parts[i]!.cue[0] ?? 0, attribution: { ...own, confidence: leastFound } })
  })
  const attributions = placed.sort((a, b) => a.at - b.at).map(({ attribution }) => attribution)
  return { attributions, tables, reading, relations, sure }
}

/** "…, its chairman maintains.": a source and a verb of the lexicon at the end of a sentence can be nothing else. */
function isTag(
  { article: { text }, sentences }: TextDocument,
  { construction, cue, source, sentence }: Attribution,
): boolean {
  if (
    construction !== 'claim-subject-verb' ||
    source.some(({ start, end }) => /^(?:I|we|you)$/i.test(text.slice(start, end)))
  )
    return false
  return /^[.!]?$/.test(text.slice(cue.at(-1)!.end, sentences[sentence]!.span.end))
}

/**
 * "An aide, who asked not to be named because she feared for her job, said …", "An engineer who worked on the dam said …":
 * rare in the articles, and long between source and cue, so it is held for unlikely; yet what is told of somebody there is
 * told of one who is credited.
 */
const saysDescribed = (
  { article: { text } }: TextDocument,
  { construction, kind, cueLemma, source: [first] }: Attribution,
): boolean =>
  construction === 'subject-verb-claim' &&
  kind === 'claim' &&
  /^(?:say|tell|add)$/.test(cueLemma) &&
  first !== undefined &&
  describes.test(text.slice(first.start, first.end))

const describes = /\b(?:who|anonymity|anonymously|(?:be|being) (?:named|identified)|(?:his|her|their) names?)\b/

/**
 * What the annotation knows nothing of stays as the construction has it: silence and questions, a chain of relays, and what
 * is credited to nobody ("reportedly").
 */
const keepsItsWords = ({ kind, layers, source }: Attribution): boolean =>
  kind !== 'claim' || layers.length > 0 || source.length === 0

/** The surest first, one a cue; one whose cue lies in the claim of a surer one is part of what that one's source says. */
function settle({ document, proposals }: Reading, relations: readonly Weighed[]): Weighed[] {
  const taken = new Uint8Array(document.tokens.length)
  const cues = new Set<Attribution>()
  const heads = new Set<number>()
  return [...relations]
    .sort((a, b) => b.confidence - a.confidence || a.relation.head - b.relation.head)
    .filter(({ relation, own }) => {
      if (own && (cues.has(own) || (taken[relation.head] === 1 && !keepsItsWords(own)))) return false
      if (!own && (taken[relation.head] === 1 || heads.has(relation.head))) return false
      heads.add(relation.head)
      if (own) cues.add(own)
      if (own && staysAsFound(proposals, own, relation)) {
        const { claim } = proposals.parts[proposals.cueOf[relation.head]! - 1]!
        for (let k = 0; k < claim.length; k += 2) taken.fill(1, claim[k], claim[k + 1]! + 1)
      } else for (const token of relation.claim) taken[token] = 1
      return true
    })
}

/** Tokens that are cues of a relay: shown with the attribution they pass on, not beside it. */
function layerCues({ tokens }: TextDocument, found: readonly Attribution[]): Set<number> {
  const spans = found.flatMap(({ layers }) => layers.flatMap(({ cue }) => cue)).sort((a, b) => a.start - b.start)
  const cues = new Set<number>()
  let i = 0
  for (const { start, end } of spans) {
    while (i < tokens.length && tokens[i]!.span.end <= start) i++
    for (let j = i; j < tokens.length && tokens[j]!.span.start < end; j++) cues.add(j)
  }
  return cues
}

/** Source and claim are the construction's where it knows their ends, and where the fitted steps run into another's. */
function staysAsFound(proposals: Proposals, own: Attribution, relation: Relation): boolean {
  if (keepsItsWords(own) || !openEnded.has(own.construction)) return true
  const { cueOf, owner } = proposals
  return (
    mixesParts(proposals, relation) || relation.claim.some((i) => owner[i]! > 0 && owner[i] !== cueOf[relation.head])
  )
}

/**
 * "a deal for Tavares, sources said": a word of what the construction has as claim is nobody who says it, and none of its
 * source is claimed ("a video | appears to show guards").
 */
const mixesParts = ({ cueOf, owner, label }: Proposals, { head, source, claim }: Relation): boolean => {
  const isOf =
    (part: number) =>
    (i: number): boolean =>
      label[i] === part && owner[i] === cueOf[head]
  return source.some(isOf(labels.claim)) || claim.some(isOf(labels.source))
}

function reweighed(
  { document, proposals }: Reading,
  own: Attribution,
  relation: Relation,
  confidence: number,
): Attribution {
  if (staysAsFound(proposals, own, relation)) return { ...own, confidence }
  const spans = spansOf(document, relation)
  const { text } = document.article
  const claim = claimPieces(text, spans.claim, own.source, own.cue)
  return {
    ...own,
    confidence,
    source: keepsSource(text, own, spans.source) ? own.source : spans.source,
    claim: keepsClaim(text, own, claim) ? own.claim : claim,
  }
}

export function attributionOf(
  { document, facts }: Reading,
  relation: Relation,
  confidence: number,
  kind: Attribution['kind'] = 'claim',
): Attribution {
  const { source, cue, claim } = spansOf(document, relation)
  return {
    construction: 'by-resemblance',
    kind,
    source,
    cue,
    claim: claimPieces(document.article.text, claim, source, cue),
    ...(classOfCue(document, relation.head) ?? {
      cueLemma: document.tokens[relation.head]!.lower,
      cueClass: 'SAY' as const,
    }),
    sentence: facts.sentence[relation.head]!,
    layers: [],
    confidence,
  }
}
