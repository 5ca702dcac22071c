import { grades, type Grade } from '../../engine/grading/grade.ts'
import { gradesDown, type ClaimWithGrade } from '../claims.ts'
import { type Place, type Stands, type Way, wayOf } from './way.ts'

/** A place in a column, with the ids of the claims that come through it. */
export interface FlowNode extends Place {
  readonly claims: readonly string[]
}

/** Claims that take the same way; the keys are those of the nodes. */
export interface Stream {
  readonly origin: string
  readonly route: string
  readonly grade: Grade
  readonly claims: readonly string[]
}

/** How the claims of an article came to it. Nodes stand in the order of their column, from the top. */
export interface Flow {
  /** Named sources before unnamed ones, many claims before few. */
  readonly origins: readonly FlowNode[]
  /** Empty where nothing was passed on by anybody. */
  readonly routes: readonly FlowNode[]
  readonly grades: readonly FlowNode[]
  readonly streams: readonly Stream[]
}

/** A column with more places than this is too much to read: the smallest are shown as one. */
export const mostPlaces = { origins: 8, routes: 5 } as const

/** The content of the picture. */
export function flowOf(claims: readonly ClaimWithGrade[]): Flow {
  const ways = claims.map(wayOf)
  const origins = gather(ways, ({ origin }) => origin, mostPlaces.origins)
  const routes = gather(ways, ({ route }) => route, mostPlaces.routes)
  const streams = streamsOf(ways, origins, routes)
  const isPassedOn = ways.some(({ route }) => route.stands.for !== 'first-hand')
  const inOrder = [...origins.nodes].sort((a, b) => rank(a) - rank(b) || b.claims.length - a.claims.length)
  return {
    origins: inOrder,
    routes: isPassedOn ? byMiddle(routes.nodes, streams, inOrder) : [],
    grades: gradesDown.flatMap((grade) => gradeNode(grade, ways)),
    streams,
  }
}

interface Gathered {
  readonly nodes: readonly FlowNode[]
  readonly nodeOf: ReadonlyMap<string, string>
}

/** The places of a column. Beyond `most` the smallest become “others”, each kind by itself; what is one of its kind stays. */
function gather(ways: readonly Way[], placeOf: (way: Way) => Place, most: number): Gathered {
  const places = new Map<string, { key: string; stands: Stands; claims: string[] }>()
  for (const way of ways) {
    const { key, stands } = placeOf(way)
    const place = places.get(key) ?? { key, stands, claims: [] }
    place.claims.push(way.id)
    places.set(key, place)
  }
  const bySize = [...places.values()].sort((a, b) => b.claims.length - a.claims.length)
  const kindsFrom = (at: number) => new Set(bySize.slice(at).map(({ stands }) => kindOf(stands))).size
  let alone = Math.min(bySize.length, most)
  while (alone + kindsFrom(alone) > most) alone--
  const shown = bySize.slice(0, alone)
  const rest = Map.groupBy(bySize.slice(shown.length), ({ stands }) => kindOf(stands))
  const others = [...rest].map(([kind, held]) => ({ node: nodeOf(kind, held), held }))
  return {
    nodes: [...shown, ...others.map(({ node }) => node)],
    nodeOf: new Map([
      ...shown.map(({ key }) => [key, key] as const),
      ...others.flatMap(({ node, held }) => held.map(({ key }) => [key, node.key] as const)),
    ]),
  }
}

/** Several small places of a kind as one. Nobody and first-hand are one place each. */
function nodeOf(kind: ReturnType<typeof kindOf>, held: readonly FlowNode[]): FlowNode {
  const [only, ...more] = held
  if (more.length === 0 || kind === 'nobody' || kind === 'first-hand') return only!
  return {
    key: `others ${kind}`,
    stands: { for: 'others', count: held.length, of: kind },
    claims: held.flatMap(({ claims }) => claims),
  }
}

function kindOf(stands: Stands): 'named' | 'unnamed' | 'nobody' | 'hands' | 'first-hand' {
  if (stands.for === 'source') return stands.is
  return stands.for === 'first-hand' ? 'first-hand' : 'hands'
}

function streamsOf(ways: readonly Way[], origins: Gathered, routes: Gathered): Stream[] {
  const streams = new Map<string, Stream & { claims: string[] }>()
  for (const { id, grade, origin, route } of ways) {
    const from = origins.nodeOf.get(origin.key)!
    const by = routes.nodeOf.get(route.key)!
    const key = `${from}\n${by}\n${grade}`
    const stream = streams.get(key) ?? { origin: from, route: by, grade, claims: [] }
    stream.claims.push(id)
    streams.set(key, stream)
  }
  return [...streams.values()]
}

const ranks = { named: 0, unnamed: 2, nobody: 4 } as const

/** Named sources, the other named, unnamed, the other unnamed, nobody: much as the grades beside them. */
function rank({ stands }: FlowNode): number {
  if (stands.for === 'source') return ranks[stands.is]
  return stands.for === 'others' && stands.of === 'unnamed' ? 3 : 1
}

/** Routes by the middle of where their claims come from and go to, so that few streams cross. */
function byMiddle(routes: readonly FlowNode[], streams: readonly Stream[], origins: readonly FlowNode[]): FlowNode[] {
  const heightOf = new Map(origins.map(({ key }, place) => [key, (place + 0.5) / origins.length]))
  const middleOf = ({ origin, grade }: Stream): number =>
    heightOf.get(origin)! + (gradeOrder(grade) - 0.5) / grades.length
  const middle = ({ key, claims }: FlowNode): number =>
    streams
      .filter(({ route }) => route === key)
      .reduce((sum, stream) => sum + stream.claims.length * middleOf(stream), 0) / claims.length
  return routes
    .map((node) => ({ node, at: middle(node) }))
    .sort((a, b) => a.at - b.at)
    .map(({ node }) => node)
}

function gradeNode(grade: Grade, ways: readonly Way[]): FlowNode[] {
  const claims = ways.filter((way) => way.grade === grade).map(({ id }) => id)
  return claims.length > 0 ? [{ key: grade, stands: { for: 'grade', grade }, claims }] : []
}

/** From the best grade to none: how streams lie side by side. */
export const gradeOrder = (grade: Grade): number => grades.length - grades.indexOf(grade)
