import { spanOf } from '../../../src/engine/article.ts'
import type { Attribution, CueClass } from '../../../src/engine/attribution/attribution.ts'
import type { Relay, RelayClass, SourcedClaim, Speaker, Who } from '../../../src/engine/sources/sourced-claim.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import type { TextDocument } from '../../../src/engine/text/document.ts'

/** What a hand-made claim states; everything left out is not stated. */
export interface Facts {
  readonly who: Who
  readonly kind?: Attribution['kind']
  readonly cue?: CueClass
  readonly lemma?: string
  readonly shows?: readonly (
    keyof SourcedClaim['evidence'] | 'record' | 'to-this-outlet' | 'closed' | 'unverified-channel'
  )[]
  readonly boilerplate?: boolean
  readonly single?: boolean
  readonly through?: readonly RelayClass[]
  readonly speaker?: Speaker
}

/** The words that every hand-made claim stands in; spans point into it. */
const text = 'Mara Lind, the mayor, said in a statement that the wall had moved.'
const words = (part: string) => spanOf(text.indexOf(part), text.indexOf(part) + part.length)

export const handMadeDocument: TextDocument = {
  article: articleFromText(text),
  tokens: [],
  sentences: [{ index: 0, block: 0, first: 0, last: 0, span: spanOf(0, text.length) }],
  quotations: [],
}

/** A sourced claim with these facts, in `handMadeDocument`. */
export function claimWith(facts: Facts): SourcedClaim {
  const shows = (what: string) => (facts.shows?.some((shown) => shown === what) ? words('in a statement') : null)
  return {
    attribution: {
      construction: 'hand-made',
      kind: facts.kind ?? 'claim',
      source: facts.who === 'W-NONE' ? [] : [words('Mara Lind, the mayor')],
      cue: [words('said')],
      claim: [words('the wall had moved')],
      cueLemma: facts.lemma ?? 'say',
      cueClass: facts.cue ?? 'SAY',
      sentence: 0,
      layers: [],
      confidence: 1,
    },
    who: facts.who,
    speaker: facts.speaker ?? speakerFor(facts.who),
    relays: (facts.through ?? []).map(relayOf),
    channel: channelWith(shows),
    evidence: {
      fullQuote: shows('fullQuote'),
      linked: shows('linked'),
      access: shows('access'),
      counted: shows('counted'),
      unverified: shows('unverified'),
      reason:
        shows('reason') || facts.boilerplate
          ? { words: words('in a statement'), specific: facts.boilerplate !== true }
          : null,
      hedgedAttribution: shows('hedgedAttribution'),
      documentsReviewed: shows('documentsReviewed'),
      documentCited: shows('documentCited'),
      partyControlled: shows('partyControlled'),
    },
    single: facts.single ?? false,
    continues: null,
  }
}

function speakerFor(who: Who): Speaker {
  if (who === 'W-NONE') return { known: 'nobody' }
  if (who.startsWith('W-ANON')) return { known: 'unnamed', key: 'unnamed:people', words: 'people' }
  return {
    known: 'identified',
    key: 'lind',
    name: 'Mara Lind',
    role: who === 'W-PR' ? 'mayor' : null,
    via: 'own-words',
  }
}

const relayOf = (relayClass: RelayClass, i: number): Relay => ({
  class: relayClass,
  name: ['The Gazette', 'The Courier', 'The Mail'][i] ?? 'The Post',
  outlet: null,
  control: null,
  words: [],
  carried: false,
})

function channelWith(shows: (what: string) => SourcedClaim['evidence']['linked']): SourcedClaim['channel'] {
  const place = words('in a statement')
  if (shows('record')) return { kind: 'public', words: place, carried: false }
  if (shows('to-this-outlet')) return { kind: 'to-this-outlet', words: place }
  if (shows('closed')) return { kind: 'closed', words: place, carried: false }
  return shows('unverified-channel') ? { kind: 'unverified', words: place } : { kind: 'not-stated' }
}
