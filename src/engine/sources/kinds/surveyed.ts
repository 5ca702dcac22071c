import type { Attribution } from '../../attribution/attribution.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords } from '../source-words.ts'
import type { Place, Reading } from './kind.ts'
import { readSource } from './index.ts'

/**
 * "A third of renters say they sleep badly, a YouGov poll suggested": who was asked is what the poll found, and the poll is
 * what can be looked up. Null where people without names are not retold by a document, and where a report cites them ("a report
 * from The Gauge, which cites two aides").
 */
export function readSurveyed(attribution: Attribution, asWritten: Reading, scene: Scene, place: Place): Reading | null {
  if (!asWritten.who.startsWith('W-ANON') || isCited(attribution, scene)) return null
  for (const { source } of attribution.layers) {
    const words = readSourceWords(scene.document, source)
    const teller = words && readSource(words, scene, place)
    if (teller?.who.startsWith('W-DOC')) return teller
  }
  return null
}

const isCited = ({ cue: [first] }: Attribution, { document }: Scene): boolean =>
  first !== undefined && /^(?:cit|quot)/.test(document.article.text.slice(first.start, first.start + 4))
