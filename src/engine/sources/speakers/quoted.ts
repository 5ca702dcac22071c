import { firstInOrder } from '../../first-in-order.ts'
import type { Scene } from '../scene.ts'

/** Whether the token stands inside a quotation: whom the words of another name is not who goes on to speak. */
export function isQuoted(token: number, { document: { quotations } }: Scene): boolean {
  const quotation = quotations[firstInOrder(quotations, ({ last }) => last, token)]
  return quotation !== undefined && quotation.first < token
}
