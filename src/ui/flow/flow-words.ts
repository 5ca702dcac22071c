import { gradeWord, say, sayCount, sayList, sayNumber } from '../../words.ts'
import { capitalised, gradesDown } from '../claims.ts'
import type { Flow, FlowNode, Stream } from './flow.ts'

/** The words beside a place in the picture. */
export function placeWords({ stands }: FlowNode): string {
  switch (stands.for) {
    case 'source':
      return stands.name
    case 'hands':
      return stands.names.map(capitalised).join(' → ')
    case 'first-hand':
      return say('flow_first_hand')
    case 'grade':
      return gradeWord(stands.grade)
    case 'others':
      return say(`flow_others_${stands.of}`, sayNumber(stands.count))
  }
}

/**
 * The picture for those who hear it: what stands here, how many claims come through it, by which hands, and with what
 * grades; it begins with the words that are seen. “Mara Lind: 3 claims. First-hand 2, Fjord Courier 1. Strong 2, Fair 1.”
 */
export function placeSentence(node: FlowNode, flow: Flow): string {
  const streams = flow.streams.filter((stream) => passes(stream, node))
  const ways: (readonly FlowNode[])[] = [flow.origins, flow.routes].filter((column) => !column.includes(node))
  const parts = ways.map((column) =>
    column.flatMap((place) =>
      counted(
        placeWords(place),
        streams.filter((stream) => passes(stream, place)),
      ),
    ),
  )
  const byGrade = gradesDown.flatMap((grade) =>
    counted(
      gradeWord(grade),
      streams.filter((stream) => stream.grade === grade),
    ),
  )
  const told = [...parts, ...(node.stands.for === 'grade' ? [] : [byGrade])].filter((list) => list.length > 0)
  return [`${placeWords(node)}: ${sayCount('claims', node.claims.length)}`, ...told.map(sayList)].join('. ') + '.'
}

/** Whether a stream goes through a place; keys of origins, routes and grades never meet. */
export const passes = ({ origin, route, grade }: Stream, { key, stands }: FlowNode): boolean => {
  if (stands.for === 'grade') return grade === key
  if (stands.for === 'source' || (stands.for === 'others' && stands.of !== 'hands')) return origin === key
  return route === key
}

function counted(name: string, streams: readonly Stream[]): string[] {
  const claims = streams.reduce((sum, stream) => sum + stream.claims.length, 0)
  return claims > 0 ? [`${name} ${sayNumber(claims)}`] : []
}
