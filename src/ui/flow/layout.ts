import { type Flow, type FlowNode, gradeOrder, type Stream } from './flow.ts'

/** Measures of the picture, in CSS pixels. */
export const measures = {
  /** `least`: height of a place, for its words; `head`: the part of it above the bar, where words stand over streams. */
  origin: { least: 24, head: 0 },
  route: { least: 30, head: 16 },
  grade: { least: 36, head: 0 },
  gap: 4,
  bar: 4,
  /** Height of a claim: at most, at least, and what all of them may take together. */
  claim: { most: 16, least: 2, together: 170 },
} as const

/** A place as drawn: its slot, and the bar in the middle of it, whose height is the number of claims. */
export interface Slot {
  readonly node: FlowNode
  readonly top: number
  readonly height: number
  readonly barTop: number
  readonly barHeight: number
}

/** A stream as drawn: an outline to fill, from its origin past its route to its grade. */
export interface Ribbon {
  readonly stream: Stream
  readonly path: string
}

export interface Layout {
  readonly height: number
  readonly origins: readonly Slot[]
  readonly routes: readonly Slot[]
  readonly grades: readonly Slot[]
  readonly ribbons: readonly Ribbon[]
}

/** Where the bars of the three columns stand, from the left. */
export interface Columns {
  readonly origin: number
  readonly route: number
  readonly grade: number
}

/** Places every node and stream. Columns are as high as the highest of them, the shorter ones spread out. */
export function layOut(flow: Flow, columns: Columns): Layout {
  const claims = flow.grades.reduce((sum, node) => sum + node.claims.length, 0)
  const { most, least, together } = measures.claim
  const unit = Math.min(most, Math.max(least, together / Math.max(claims, 1)))
  const height = Math.max(
    heightOf(flow.origins, unit, measures.origin),
    heightOf(flow.routes, unit, measures.route),
    heightOf(flow.grades, unit, measures.grade),
  )
  const origins = slots(flow.origins, unit, measures.origin, height)
  const routes = slots(flow.routes, unit, measures.route, height)
  const grades = slots(flow.grades, unit, measures.grade, height)
  return { height, origins, routes, grades, ribbons: ribbonsOf(flow, { origins, routes, grades }, columns, unit) }
}

interface Room {
  readonly least: number
  readonly head: number
}

const slotHeight = ({ claims }: FlowNode, unit: number, { least, head }: Room): number =>
  Math.max(least, head + claims.length * unit)

const heightOf = (nodes: readonly FlowNode[], unit: number, room: Room): number =>
  nodes.reduce((sum, node) => sum + slotHeight(node, unit, room), 0) + measures.gap * Math.max(0, nodes.length - 1)

function slots(nodes: readonly FlowNode[], unit: number, room: Room, height: number): Slot[] {
  const free = (height - heightOf(nodes, unit, room)) / Math.max(nodes.length, 1)
  let top = 0
  return nodes.map((node) => {
    const own = slotHeight(node, unit, room) + free
    const barHeight = node.claims.length * unit
    const slot = { node, top, height: own, barTop: top + (own + room.head - barHeight) / 2, barHeight }
    top += own + measures.gap
    return slot
  })
}

type Slots = Pick<Layout, 'origins' | 'routes' | 'grades'>

/** Streams leave and enter each bar from its top in the order of where they go and come from, so that few cross. */
function ribbonsOf({ streams }: Flow, { origins, routes, grades }: Slots, columns: Columns, unit: number): Ribbon[] {
  const placeIn = (slots: readonly Slot[]) => new Map(slots.map(({ node }, place) => [node.key, place]))
  const origin = placeIn(origins)
  const route = placeIn(routes)
  const by = (stream: Stream) => [
    route.get(stream.route) ?? 0,
    gradeOrder(stream.grade),
    origin.get(stream.origin) ?? 0,
  ]
  const [byRoute, byGrade, byOrigin] = [0, 1, 2] as const
  const stacked = (slots: readonly Slot[], keyOf: (stream: Stream) => string, order: readonly number[]) => {
    const next = new Map(slots.map(({ node, barTop }) => [node.key, barTop]))
    const tops = new Map<Stream, number>()
    for (const stream of [...streams].sort((a, b) => compare(by(a), by(b), order))) {
      const top = next.get(keyOf(stream)) ?? 0
      tops.set(stream, top)
      next.set(keyOf(stream), top + stream.claims.length * unit)
    }
    return tops
  }
  const leaving = stacked(origins, (stream) => stream.origin, [byRoute, byGrade])
  const passing = stacked(routes, (stream) => stream.route, [byGrade, byOrigin])
  const arriving = stacked(grades, (stream) => stream.grade, [byRoute, byOrigin])
  return streams.map((stream) => {
    const thick = stream.claims.length * unit
    const points = [
      { x: columns.origin + measures.bar, y: leaving.get(stream)! },
      ...(routes.length > 0
        ? [
            { x: columns.route, y: passing.get(stream)! },
            { x: columns.route + measures.bar, y: passing.get(stream)! },
          ]
        : []),
      { x: columns.grade, y: arriving.get(stream)! },
    ]
    return { stream, path: outline(points, thick) }
  })
}

function compare(a: readonly number[], b: readonly number[], order: readonly number[]): number {
  for (const at of order) if (a[at] !== b[at]) return a[at]! - b[at]!
  return 0
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A band of even thickness through the points, which are those of its upper edge. */
function outline(points: readonly Point[], thick: number): string {
  const back = points.toReversed().map(({ x, y }) => ({ x, y: y + thick }))
  return `${edge(points, 'M')}${edge(back, 'L')}Z`
}

const edge = (points: readonly Point[], first: 'M' | 'L'): string =>
  points
    .map(({ x, y }, at) => {
      if (at === 0) return `${first}${round(x)} ${round(y)}`
      const before = points[at - 1]!
      const middle = round((before.x + x) / 2)
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`
    })
    .join('')

const round = (n: number): number => Math.round(n * 100) / 100
