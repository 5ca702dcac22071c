import type { Line } from '../line.ts'
import { byline } from './byline.ts'
import { credit } from './credit.ts'
import { label } from './label.ts'
import type { LineRule } from './line-rule.ts'
import { postSignature } from './post-signature.ts'
import { promotion } from './promotion.ts'
import { reporterTail } from './reporter-tail.ts'
import { signOff } from './sign-off.ts'
import { specification } from './specification.ts'

/** Rules that hold wherever the line stands. */
export const anywhere: readonly LineRule[] = [
  label,
  byline,
  credit,
  postSignature,
  promotion,
  reporterTail,
  specification,
]

/** What the words of a line give away, or null: it may be the article's. */
export function lineRuleOf({ text, linked }: Line): LineRule | null {
  return anywhere.find(({ test }) => test(text, linked / text.length)) ?? null
}

/** Whether a line is the writer's own note; ask only of lines at either end of the text. */
export const isSignOff = ({ text, linked }: Line): boolean => signOff.test(text, linked / text.length)
