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

/** What a label adds to what has been met. */
export const bitOf: Uint8Array = Uint8Array.of(0, 1, 0, 2)

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

/**
 * Scores of one window, sums of weights in units of the tables' scale: `node[i * 4 + label]`,
 * `edge[i * 16 + from * 4 + to]`.
 */
export interface ChainScores {
  readonly length: number
  readonly node: Int32Array
  readonly edge: Int32Array
}
