import type { Span } from '../../article.ts'
import { firstInOrder } from '../../first-in-order.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { numberOf } from './hash.ts'
import { labels } from './chain.ts'

/** What the constructions found, by token: the fitted steps take it as evidence. */
export interface Proposals {
  readonly attributions: readonly Attribution[]
  /** Number from 1 of the attribution whose cue holds the token; 0 where none does. */
  readonly cueOf: Int32Array
  /** Label of the token in any attribution, and the number of that attribution. */
  readonly label: Uint8Array
  readonly owner: Int32Array
  /** By attribution: its parts in tokens, first and last in turn. */
  readonly parts: readonly Parts[]
}

interface Parts {
  readonly construction: number
  readonly cueClass: number
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly claim: readonly number[]
}

export function proposalsOf({ tokens }: TextDocument, attributions: readonly Attribution[]): Proposals {
  const n = tokens.length
  const cueOf = new Int32Array(n + 1)
  const label = new Uint8Array(n + 1)
  const owner = new Int32Array(n + 1)
  const rangesOf = (spans: readonly Span[]): number[] =>
    spans.flatMap(({ start, end }) => {
      const low = firstInOrder(tokens, ({ span }) => span.end, start + 1)
      let last = low
      while (last + 1 < n && tokens[last + 1]!.span.start < end) last++
      return low < n && tokens[low]!.span.start < end ? [low, last] : []
    })
  const parts = attributions.map((a, index) => {
    const part = {
      construction: numberOf(a.construction),
      cueClass: numberOf(a.cueClass),
      source: rangesOf(a.source),
      cue: rangesOf(a.cue),
      claim: rangesOf(a.claim),
    }
    const fill = (ranges: readonly number[], value: number): void => {
      for (let k = 0; k < ranges.length; k += 2)
        for (let i = ranges[k]!; i <= ranges[k + 1]!; i++) {
          label[i] = value
          owner[i] = index + 1
          if (value === labels.cue) cueOf[i] = index + 1
        }
    }
    fill(part.claim, labels.claim)
    fill(part.source, labels.source)
    fill(part.cue, labels.cue)
    return part
  })
  return { attributions, cueOf, label, owner, parts }
}
