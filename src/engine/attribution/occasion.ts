import type { Token } from '../text/document.ts'

const occasions =
  'interview|statement|speech|tweet|post|posting|letter|email|e-mail|memo|briefing|conference|testimony|address|filing|article|op-ed|column|commentary|editorial|rally|podcast|hearing|press-release|blog|broadcast'
const noun = new RegExp(`^(?:${occasions})$`)
const phrase = new RegExp(
  `^\\s*(?:in|during|at)\\s+(?:an?|his|her|their|its)\\s+(?:[\\w-]+\\s+)?(?:${occasions})\\b`,
  'i',
)

/** "called it dangerous | in an interview with the Post", "… | during a speech in Dorn": where an object was spoken of, no part of it. */
export const opensOccasion = ({ tokens }: { readonly tokens: readonly Token[] }, at: number): boolean =>
  /^(?:in|during|at)$/.test(tokens[at]!.lower) &&
  /^(?:an?|his|her|their|its)$/.test(tokens[at + 1]?.lower ?? '') &&
  (noun.test(tokens[at + 2]?.lower ?? '') || noun.test(tokens[at + 3]?.lower ?? '')) &&
  tokens[at - 1]!.pos !== 'VERB'

/** The same of text. */
export const startsWithOccasion = (text: string): boolean => phrase.test(text)
