import { bin } from './cue-features.ts'
import type { Reading, Relation } from './find-relations.ts'
import { mix } from './hash.ts'
import { gapsIn, holds, sharedBy } from './token-lists.ts'

export const rankFeatureCount = 53

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, Math.round(value)))

/** The features by which the relations of one document are weighed, seen beside one another. */
export function rankFeatures(
  { facts, context, document, proposals }: Reading,
  cueRate: Uint8Array,
  relations: readonly Relation[],
  at: number,
  out: Int32Array,
): void {
  const { word, lemma, pos: tag, quotation, shape, sentence } = facts
  const r = relations[at]!
  const { head } = r
  const home = document.sentences[sentence[head]!]!
  let outer: Relation | undefined
  let inner: Relation | undefined
  let shared = 0
  let sharer: Relation | undefined
  for (const step of [-1, 1]) {
    for (let k = at + step; k >= 0 && k < relations.length && Math.abs(k - at) <= 6; k += step) {
      const other = relations[k]!
      if (other.head === head) continue
      if (Math.abs(sentence[other.head]! - sentence[head]!) > 3) break
      if (holds(other.claim, head) && (outer === undefined || other.cueScore > outer.cueScore)) outer = other
      if (holds(r.claim, other.head) && (inner === undefined || other.cueScore > inner.cueScore)) inner = other
      const both = sharedBy(r.claim, other.claim)
      if (both > shared) {
        shared = both
        sharer = other
      }
    }
  }
  const cueBin = clamp(r.cueScore * 2, -4, 10)
  const spanBin = clamp(r.spanScore * 2, -16, 0)
  const spanFine = clamp(r.spanScore * 5, -20, 0)
  const lengths = r.claim.length
  const c0 = r.claim[0] ?? -1
  const c1 = r.claim.at(-1) ?? -1
  const s0 = r.source[0] ?? -1
  const s1 = r.source.at(-1) ?? -1
  const sourceSide = s0 < 0 ? 0 : s0 < head ? 1 : 2
  const claimSide = c0 < 0 ? 0 : (c0 < head ? 1 : 0) + (c1 > head ? 2 : 0)
  const quoted = c0 < 0 ? 0 : (quotation[c0]! > 0 ? 1 : 0) + (quotation[c1]! > 0 ? 2 : 0)
  const l = lemma[head]!
  const rate = cueRate[l]!
  const w = (i: number): number => (i < 0 ? -1 : word[i]!)
  const t = (i: number): number => (i < 0 ? 30 : tag[i]!)
  const sourceGap = s0 < 0 ? 15 : s0 < head ? bin(head - s1) : bin(s0 - head)
  const claimGap =
    c0 < 0 ? 15 : claimSide === 1 ? bin(head - c1) : bin(Math.max(0, (r.claim.find((i) => i > head) ?? head) - head))
  const outerBin = outer === undefined ? -9 : clamp((outer.cueScore - r.cueScore) * 1.5, -5, 5)
  const innerBin = inner === undefined ? -9 : clamp((inner.cueScore - r.cueScore) * 1.5, -5, 5)
  const sharedBin =
    shared === 0 || sharer === undefined
      ? -9
      : clamp((sharer.cueScore - r.cueScore) * 1.5, -5, 5) * 3 +
        (shared * 3 > lengths * 2 ? 2 : shared * 3 > lengths ? 1 : 0)
  let k = 0
  const put = (a: number, b = 0, c = 0): void => {
    out[k] = mix(700 + k, a, b, c)
    k++
  }
  put(0)
  put(cueBin)
  put(spanBin)
  put(spanFine)
  put(cueBin, spanBin)
  put(l)
  put(l, clamp(r.cueScore, -2, 4))
  put(l, clamp(r.spanScore, -6, 0))
  put(rate, cueBin)
  put(clamp(r.extendScore * 2, 0, 8))
  put(sourceSide, claimSide, quoted)
  put(sourceSide, claimSide, l)
  put(sourceSide, sourceGap, t(s1))
  put(sourceGap, claimGap, quoted)
  put(claimGap, l)
  put(bin(r.source.length), t(s0), shape[s0 < 0 ? 0 : s0]!)
  put(t(s0), t(s1), sourceSide)
  put(w(s0), sourceSide)
  put(w(s1), sourceSide)
  put(s0 > home.first ? w(s0 - 1) : -3, sourceSide)
  put(bin(lengths), quoted, claimSide)
  put(w(c0), claimSide)
  put(t(c0), t(c0 < 0 ? -1 : c0 + 1), claimSide)
  put(t(c1), c1 < 0 || c1 >= home.last ? -1 : w(c1 + 1))
  put(c1 < 0 ? 0 : bin(Math.max(0, home.last - c1)), quoted)
  put(outerBin, l)
  put(outerBin, outer === undefined ? -1 : lemma[outer.head]!, quotation[head]! > 0 ? 1 : 0)
  put(outerBin, cueBin)
  put(innerBin, l)
  put(innerBin, inner === undefined ? -1 : lemma[inner.head]!)
  put(sharedBin, cueBin)
  put(sharedBin, l)
  put(context.quoteSides[head]! * 2 + (quotation[head]! > 0 ? 1 : 0), quoted, l)
  put(Math.min(3, gapsIn(r.source)), Math.min(3, gapsIn(r.claim)), s0 < 0 ? 1 : 0)
  put(t(head), w(head), bin(r.cue.length))
  put(home.index < 2 ? 1 : 0, rate)
  put(spanBin, quoted, claimSide)
  put(spanBin, bin(home.last - home.first))
  put(bin(lengths), rate, claimGap)
  put(r.cue.length, w(r.cue[0] ?? -1), l)
  const number = proposals.cueOf[head]!
  const own = number === 0 ? undefined : proposals.parts[number - 1]
  const found = own?.construction ?? 0
  const agrees = own === undefined ? 0 : (agree(own.source, r.source) ? 1 : 2) * 3 + (agree(own.claim, r.claim) ? 1 : 2)
  const insideOther = proposals.owner[head] === number ? 0 : proposals.label[head]!
  put(found, agrees)
  put(agrees, spanBin)
  put(agrees, l)
  put(agrees, own?.cueClass ?? 0)
  put(insideOther, found, cueBin)
  const odds = clamp(Math.log(r.agreement / (1.001 - Math.min(1, r.agreement))) * 2, -8, 12)
  put(odds)
  put(odds, cueBin)
  put(odds, quoted, claimSide)
  put(odds, l)
  put(odds, agrees)
  put(odds, clamp(r.extendScore, 0, 4))
  put(odds, sharedBin)
  put(odds, outerBin, quotation[head]! > 0 ? 1 : 0)
  if (k !== rankFeatureCount) throw new Error(`rank features: ${k}`)
}

/** Whether a part starts and ends where the construction has it. */
const agree = (ranges: readonly number[], tokens: readonly number[]): boolean =>
  ranges.length === 0
    ? tokens.length === 0
    : ranges[0] === tokens[0] && Math.abs(ranges.at(-1)! - (tokens.at(-1) ?? -9)) <= 1
