import type { Outlet } from '../../../data/outlets/outlet.ts'
import { agencyName } from '../../text/dateline.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Gazetteer } from './gazetteer.ts'

/** How many sentences from the top a dateline is looked for: headline, standfirst and key points may stand before it. */
const reach = 12

/**
 * The agency that the dateline names as the article's writer, "HARROW (AP) —", or null. On whatever page the article stands,
 * "told The Associated Press" in it means whoever wrote it.
 */
export function datelineOutlet({ article, sentences }: TextDocument, gazetteer: Gazetteer): Outlet | null {
  for (const { span, first, last } of sentences.slice(0, reach)) {
    if (last - first > 18) continue
    const name = agencyAtEnd.exec(article.text.slice(span.start, span.end))?.[1]
    const listed = name === undefined ? undefined : gazetteer.get(name)?.find(({ words }) => words === name)
    if (listed) return listed.outlet
  }
  return null
}

const agencyAtEnd = new RegExp(String.raw`^(?:\p{Lu}.*)?\((${agencyName})\) ?(?:—|–|--|-)?$`, 'u')
