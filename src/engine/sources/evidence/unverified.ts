import { type Span, spanOf } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument } from '../../text/document.ts'

const doubts =
  /(?:could|can|did|was|were|has|have|had|is)(?: not|n[’']t|not) (?:yet )?(?:been |be )?(?:immediately |independently )*(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)|(?:was|were) (?:unable|not able) to (?:independently )?(?:verify|confirm)|not (?:been )?independently (?:verified|confirmed)|no independent confirmation/

/** The article says that it could not verify: in the sentence itself or in the next one. Rubric 2.4, `unverified`. */
export function notVerified({ sentence }: Attribution, { article, sentences }: TextDocument): Span | null {
  for (const each of [sentences[sentence], sentences[sentence + 1]]) {
    if (each === undefined) continue
    const text = article.text.slice(each.span.start, each.span.end).slice(0, 600)
    const found = /verif|confirm|corrobor|authentic/.test(text) ? doubts.exec(text) : null
    if (found) return spanOf(each.span.start + found.index, each.span.start + found.index + found[0].length)
  }
  return null
}
