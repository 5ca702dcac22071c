import type { Attribution } from '../attribution/attribution.ts'
import type { TextDocument } from '../text/document.ts'
import { channelOf } from './channel/channel.ts'
import { routeOf } from './chain/route.ts'
import { evidenceFor } from './evidence/evidence.ts'
import { readSource } from './kinds/index.ts'
import type { Place, Reading } from './kinds/kind.ts'
import { readCited } from './kinds/cited.ts'
import { readSurveyed } from './kinds/surveyed.ts'
import { findOutlets } from './outlets/find-outlets.ts'
import { type Gazetteer, gazetteerOf } from './outlets/gazetteer.ts'
import type { OutletMention } from './outlets/outlet-mention.ts'
import type { Said, Scene } from './scene.ts'
import type { SourcedClaim } from './sourced-claim.ts'
import { withOwnWords } from './own-earlier-words.ts'
import { readSourceWords, type SourceWords } from './source-words.ts'
import { indexMentions } from './speakers/index-mentions.ts'
import { tokenAt } from './tokens.ts'

/**
 * Who stands behind each attribution, how the claim came to the article, and what the words show of it. One answer an
 * attribution, in the same order. `gazetteer` is the outlet list, with the reader's own changes where there are any.
 */
export function resolveSources(
  document: TextDocument,
  attributions: readonly Attribution[],
  gazetteer: Gazetteer = gazetteerOf(),
): SourcedClaim[] {
  const scene = sceneOf(document, attributions, gazetteer)
  const claims: SourcedClaim[] = []
  for (const attribution of attributions) claims.push(resolve(attribution, scene))
  return claims
}

type Growing = Scene & { readonly said: Said[] }

function sceneOf(document: TextDocument, attributions: readonly Attribution[], gazetteer: Gazetteer): Growing {
  const outlets = findOutlets(document, gazetteer)
  const outletAt = new Map<number, OutletMention>()
  for (const outlet of outlets) for (let i = outlet.first; i <= outlet.last; i++) outletAt.set(i, outlet)
  const outletsIn = bySentence(outlets)
  const isTaken = (first: number, last: number): boolean => {
    const outlet = outletAt.get(last)
    return outlet !== undefined && outlet.from <= first && !outlet.isCollective
  }
  return {
    document,
    attributionsIn: bySentence(attributions),
    mentions: indexMentions(document, isTaken),
    outlets,
    outletsIn,
    outletAt,
    said: [],
  }
}

function bySentence<T extends { readonly sentence: number }>(all: readonly T[]): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const one of all) {
    const others = found.get(one.sentence)
    if (others) others.push(one)
    else found.set(one.sentence, [one])
  }
  return found
}

function resolve(found: Attribution, scene: Growing): SourcedClaim {
  const { document, said } = scene
  const attribution = withOwnWords(found, document)
  const words = readSourceWords(document, attribution.source)
  const at =
    words?.tokens[0]!.index ??
    tokenAt(document, attribution.cue[0]?.start ?? document.sentences[attribution.sentence]!.span.start)
  const place: Place = { at, sentence: attribution.sentence }
  const asWritten = readSource(words, scene, place)
  const origin =
    readCited(attribution, asWritten, scene, place) ?? readSurveyed(attribution, asWritten, scene, place) ?? asWritten
  const route = routeOf(attribution, origin, channelOf(attribution, scene), scene, place)
  const claim: SourcedClaim = {
    attribution: found,
    who: origin.who,
    speaker: origin.speaker,
    relays: route.relays,
    channel: route.channel,
    evidence: evidenceFor(attribution, words, origin, scene, route.continues),
    single: origin.who.startsWith('W-ANON') && !(origin.isPlural ?? false),
    continues: route.continues ? said.lastIndexOf(route.continues) : null,
  }
  said.push(remember(claim, words, origin, place))
  return claim
}

const remember = (claim: SourcedClaim, words: SourceWords | null, origin: Reading, place: Place): Said => ({
  claim,
  sentence: place.sentence,
  at: place.at,
  entity: origin.entity ?? null,
  gender: origin.gender ?? null,
  isPlural: origin.isPlural ?? false,
  isThing: origin.isThing ?? false,
  heads: words ? [words.noun] : [],
})
