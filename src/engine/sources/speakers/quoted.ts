import { firstInOrder } from '../../first-in-order.ts'
import type { Place } from '../kinds/kind.ts'
import type { Scene } from '../scene.ts'
import { mentionsNear, type Person } from './mentions.ts'

/** Whether the token stands inside a quotation: whom the words of another name is not who goes on to speak. */
export function isQuoted(token: number, { document: { quotations } }: Scene): boolean {
  const quotation = quotations[firstInOrder(quotations, ({ last }) => last, token)]
  return quotation !== undefined && quotation.first < token
}

/**
 * The people named before the place in its sentence and the two before it, each once, the nearest first; without whom only
 * the words just quoted name: "“Lind lied,” the Texan said" is not about Lind.
 */
export const peopleBefore = (scene: Scene, place: Place): Person[] => [
  ...new Set(
    mentionsNear(scene.mentions, place).flatMap(({ entity, first, sentence }) =>
      entity.is === 'person' && !(sentence === place.sentence && isQuoted(first, scene)) ? [entity] : [],
    ),
  ),
]
