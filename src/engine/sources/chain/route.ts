import { spanOf } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { firstInOrder } from '../../first-in-order.ts'
import type { Reading, Place } from '../kinds/kind.ts'
import type { Said, Scene } from '../scene.ts'
import type { Channel, Relay } from '../sourced-claim.ts'
import { classOfOutlet, classOfTeller } from './relay-class.ts'
import { type Link, linksOf } from './relays.ts'

/** How the claim reached the article, and whether it is one utterance with the attribution before. */
export interface Route {
  readonly relays: readonly Relay[]
  readonly channel: Channel
  readonly continues: Said | null
}

/**
 * Links named in the sentence, else those that carry from the speaker's last attribution: limits up to two sentences,
 * everything within one utterance. Rubric 2.6, 1 to 5.
 */
export function routeOf(attribution: Attribution, origin: Reading, stated: Channel, scene: Scene, place: Place): Route {
  const links = linksOf(attribution, origin, scene, place)
  if (origin.citedBy && !links.some(({ outlet }) => outlet === origin.citedBy)) links.unshift(linkOf(origin.citedBy))
  if (origin.outlet && origin.outlet.control !== 'independent') links.push(linkOf(origin.outlet))
  const before = sameSpeakerBefore(origin, scene, place)
  const isSameUtterance = before !== null && goesOn(attribution, scene, place)
  const ownSite = links.find(({ outlet }) => outlet?.isThisSite)
  const channel: Channel =
    ownSite && stated.kind !== 'public'
      ? { kind: 'to-this-outlet', words: wordsOf(scene, ownSite) }
      : onStage(closedOnlyAlone(stated, links), links, scene)
  const relays = links
    .filter((link) => link !== ownSite && !link.outlet?.isThisSite)
    .map((link) => relayOf(link, origin, channel, scene))
  if (relays.length > 0 || channel.kind !== 'not-stated') {
    const isNewOccasion = channel.kind !== 'not-stated' || relays.length > 0
    return { relays: isNewOccasion ? relays : [], channel, continues: isSameUtterance ? before : null }
  }
  if (origin.sameAs && origin.isThing) return { relays: origin.sameAs.relays.map(carried), channel, continues: null }
  if (before === null) return { relays: [], channel, continues: null }
  if (isSameUtterance)
    return {
      relays: before.claim.relays.map(carried),
      channel: carriedChannel(before.claim.channel),
      continues: before,
    }
  return limitsOf(before, scene, place)
}

/** K6 is for words that nobody is named as having passed on. */
const closedOnlyAlone = (channel: Channel, links: readonly Link[]): Channel =>
  channel.kind === 'closed' && links.length > 0 ? { kind: 'not-stated' } : channel

/** "said on CNN", "wrote in the Journal": the broadcast or the page is the record. */
function onStage(channel: Channel, links: readonly Link[], scene: Scene): Channel {
  const stage = channel.kind === 'not-stated' ? links.find(({ isStage }) => isStage) : undefined
  return stage ? { kind: 'public', words: wordsOf(scene, stage), carried: false } : channel
}

const carried = (relay: Relay): Relay => ({ ...relay, words: [], carried: true })

const carriedChannel = (channel: Channel): Channel =>
  channel.kind === 'public' || channel.kind === 'closed' ? { ...channel, carried: true } : channel

/** A limit stated for a speaker holds for that speaker's next attributions, up to two sentences. */
function limitsOf(before: Said, { said }: Scene, place: Place): Route {
  const origin = whereStated(before, said)
  if (place.sentence - origin > 2) return { relays: [], channel: { kind: 'not-stated' }, continues: null }
  return {
    relays: before.claim.relays.filter((relay) => relay.class !== 'T0').map(carried),
    channel:
      before.claim.channel.kind === 'closed' ? { ...before.claim.channel, carried: true } : { kind: 'not-stated' },
    continues: null,
  }
}

/** The sentence in which a carried route was last stated in words. */
function whereStated(from: Said, said: readonly Said[]): number {
  for (let i = said.lastIndexOf(from); i >= 0; i--) {
    const { relays, channel } = said[i]!.claim
    const isCarried = relays.some((relay) => relay.carried) || ('carried' in channel && channel.carried)
    if (!isCarried) return said[i]!.sentence
  }
  return from.sentence
}

/** The attribution right before, if it is the same speaker's. */
function sameSpeakerBefore(origin: Reading, { said }: Scene, place: Place): Said | null {
  if (origin.speaker.known !== 'identified' && origin.speaker.known !== 'unnamed') return null
  const before = said.at(-1)
  if (before === undefined || place.sentence - before.sentence > 2) return null
  const { speaker } = before.claim
  return (speaker.known === 'identified' || speaker.known === 'unnamed') && speaker.key === origin.speaker.key
    ? before
    : null
}

/** "he added", "she went on" with a quotation: one utterance with what came before. */
function goesOn(attribution: Attribution, { document }: Scene, place: Place): boolean {
  const source = document.tokens[place.at]!.lower
  const isPronoun = source === 'he' || source === 'she' || source === 'they'
  const isContinuing =
    /^(?:add|continue|go on|conclude)$/.test(attribution.cueLemma) ||
    /^(?:added|continued|went)$/.test(cueWord(attribution, document))
  return isPronoun && isContinuing && hasQuotation(attribution, document)
}

const cueWord = ({ cue }: Attribution, { article }: Scene['document']): string =>
  cue.length === 0 ? '' : (article.text.slice(cue[0]!.start, cue[0]!.end).split(' ')[0] ?? '').toLowerCase()

const hasQuotation = ({ claim }: Attribution, { quotations }: Scene['document']): boolean =>
  claim.some(
    ({ start, end }) =>
      (quotations[firstInOrder(quotations, ({ span }) => span.end, start + 1)]?.span.start ?? end) < end,
  )

const linkOf = (outlet: NonNullable<Reading['outlet']>): Link => ({
  outlet,
  teller: null,
  first: outlet.from,
  last: outlet.last,
  isStage: false,
})

const wordsOf = ({ document }: Scene, { first, last }: Link) =>
  spanOf(document.tokens[first]!.span.start, document.tokens[last]!.span.end)

function relayOf(link: Link, origin: Reading, channel: Channel, scene: Scene): Relay {
  const words = [wordsOf(scene, link)]
  if (link.outlet) {
    return {
      class: classOfOutlet(link.outlet, origin, channel, link.isStage),
      name: link.outlet.name,
      outlet: link.outlet.outlet?.id ?? null,
      control: link.outlet.basis,
      words,
      carried: false,
    }
  }
  const { speaker } = link.teller!
  const name = speaker.known === 'identified' ? speaker.name : speaker.known === 'unnamed' ? speaker.words : 'unclear'
  return { class: classOfTeller(link.teller!), name, outlet: null, control: null, words, carried: false }
}
