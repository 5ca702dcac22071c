/** What a token is to a cue. */
export const labels = { none: 0, source: 1, cue: 2, claim: 3 } as const
export const labelCount = 4

/**
 * The states of the chain: a label, and whether a source (1) or a claim (2) has been met so far, which is how a plain
 * chain comes to know that an attribution has one of each. State = label + 4 * met; those that cannot be are left out.
 */
export const stateLabel: Uint8Array = new Uint8Array(16)
export const states: number[] = []
for (let met = 0; met < 4; met++)
  for (let label = 0; label < labelCount; label++) {
    stateLabel[met * 4 + label] = label
    if (label === labels.source && (met & 1) === 0) continue
    if (label === labels.claim && (met & 2) === 0) continue
    states.push(met * 4 + label)
  }

const bitOf = [0, 1, 0, 2]

/** Steps of the chain, from state to state, as parallel lists. */
export const steps = { from: [] as number[], to: [] as number[] }
for (const from of states)
  for (let label = 0; label < labelCount; label++) {
    steps.from.push(from)
    steps.to.push(((from >> 2) | bitOf[label]!) * 4 + label)
  }
export const stepCount = steps.from.length
export const stepFrom = Uint8Array.from(steps.from)
export const stepTo = Uint8Array.from(steps.to)
export const stepEdge = Uint8Array.from(steps.from, (from, i) => stateLabel[from]! * 4 + stateLabel[steps.to[i]!]!)

/** Scores of one window: `node[i * 4 + label]`, `edge[i * 16 + from * 4 + to]`, and those of steps and of the last state. */
export interface ChainScores {
  readonly length: number
  readonly node: Float32Array
  readonly edge: Float32Array
  readonly step: Float32Array
  readonly final: Float32Array
}

/** The best labels of a window, and their score. */
export function bestLabels(
  { length, node, edge, step, final }: ChainScores,
  out: Uint8Array,
  scratch: Scratch,
): number {
  const { alpha, back } = scratch
  for (let s = 0; s < 16; s++) alpha[s] = -1e9
  for (let label = 0; label < 4; label++) alpha[bitOf[label]! * 4 + label] = node[label]! + edge[label]!
  for (let i = 1; i < length; i++) {
    const row = i * 16
    for (let s = 0; s < 16; s++) alpha[row + s] = -1e9
    for (let k = 0; k < stepCount; k++) {
      const value = alpha[row - 16 + stepFrom[k]!]! + edge[row + stepEdge[k]!]! + step[k]!
      const to = stepTo[k]!
      if (value > alpha[row + to]!) {
        alpha[row + to] = value
        back[row + to] = stepFrom[k]!
      }
    }
    for (let s = 0; s < 16; s++) alpha[row + s]! += node[i * 4 + (s & 3)]!
  }
  let best = -Infinity
  let at = 0
  const row = (length - 1) * 16
  for (const s of states) {
    const value = alpha[row + s]! + final[s]!
    if (value > best) {
      best = value
      at = s
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    out[i] = at & 3
    at = back[i * 16 + at]!
  }
  return best
}

export interface Scratch {
  alpha: Float64Array
  beta: Float64Array
  back: Uint8Array
}

export const scratchFor = (length: number): Scratch => ({
  alpha: new Float64Array(length * 16),
  beta: new Float64Array(length * 16),
  back: new Uint8Array(length * 16),
})
