import { verbatimRecords } from '../../../data/sources/documents.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Reading, Place } from '../kinds/kind.ts'
import { readSource } from '../kinds/index.ts'
import type { OutletMention } from '../outlets/outlet-mention.ts'
import type { Scene } from '../scene.ts'
import { othersWords } from '../others-words.ts'
import { isIn } from '../sentence-words.ts'
import { readSourceWords } from '../source-words.ts'
import { frameOf } from './frames.ts'

/** A link that passed the claim on, before its class is settled. */
export interface Link {
  readonly outlet: OutletMention | null
  /** A person or institution that retells. */
  readonly teller: Reading | null
  /** First and last token of the words that name the link. */
  readonly first: number
  readonly last: number
  /** Said on the air or printed there by the speaker: the outlet is the stage, not the messenger. */
  readonly isStage: boolean
}

/** The links that the attribution's own sentence names, outermost first; rubric 4.7, 1 to 5. */
export function linksOf(attribution: Attribution, origin: Reading, scene: Scene, place: Place): Link[] {
  const links = layersOf(attribution, scene, place).filter(({ teller }) => !isOrigin(teller, origin))
  const sentence = scene.document.sentences[attribution.sentence]!
  for (const mention of scene.outletsIn.get(attribution.sentence) ?? []) {
    if (mention === origin.outlet) continue
    if (links.some(({ outlet }) => outlet?.name === mention.name)) continue
    const frame = frameOf(scene.document, mention, sentence)
    if (frame === null || !holds(frame, mention, attribution, scene)) continue
    if (frame === 'told' && isAudience(mention)) continue
    links.push({ outlet: mention, teller: null, first: mention.from, last: mention.last, isStage: frame === 'stage' })
  }
  return links
}

/** "…, a poll found": the poll that the claim was read to come from passes nothing on. */
function isOrigin(teller: Reading | null, origin: Reading): boolean {
  if (teller === null || !origin.who.startsWith('W-DOC')) return false
  const [one, other] = [teller.speaker, origin.speaker]
  return one.known === 'identified' && other.known === 'identified' ? one.key === other.key : teller.who === origin.who
}

/** "told the media", "told the press": whom they spoke to; "told local media" names who passed it on, if not by name. */
const isAudience = ({ isCollective, first, last, name }: OutletMention): boolean =>
  isCollective && first === last && /^(?:media|press)$/i.test(name)

/** Words inside the claim count only where they close the sentence after a comma, a claim read too far. */
function holds(frame: string, mention: OutletMention, attribution: Attribution, scene: Scene): boolean {
  const { document, attributionsIn } = scene
  if (isIn(othersWords(attribution, attributionsIn), document.tokens[mention.first]!)) return false
  if (isIn(attribution.source, document.tokens[mention.first]!)) return isQuotedBy(document.tokens, mention)
  if (!isIn(attribution.claim, document.tokens[mention.first]!)) return true
  return frame === 'closes'
}

/** "according to Mara Lind, quoted by Haaretz": read as part of the source. */
const isQuotedBy = (tokens: Scene['document']['tokens'], { from }: OutletMention): boolean => {
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  return tokens[by]?.lower === 'by' && /^(?:quoted|cited)$/.test(tokens[by - 1]?.lower ?? '')
}

/** A transcript, a recording or a statement retells nothing: it is where the words stand, and `channelOf` reads it. */
function layersOf(attribution: Attribution, scene: Scene, place: Place): Link[] {
  const found: Link[] = []
  for (const layer of attribution.layers) {
    const words = readSourceWords(scene.document, layer.source)
    if (words === null || verbatimRecords.has(words.noun)) continue
    const teller = readSource(words, scene, place)
    found.push({
      outlet: teller.outlet ?? null,
      teller: teller.outlet ? null : teller,
      first: words.tokens[0]!.index,
      last: words.tokens.at(-1)!.index,
      isStage: false,
    })
  }
  return found
}
