import type { TextDocument } from '../../text/document.ts'
import { oneOf, perWord } from '../../text/word.ts'
import { isPossessive } from '../tokens.ts'

/**
 * Single names, in lower case, that the article uses as only a person's is used: "Storm’s wife", "Storm himself", "Storm
 * said he would stay". A single name without any of that is an organisation's. Linear in the text.
 */
export function personalNames({ tokens }: TextDocument): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach((token, i) => {
    if (!isNameShaped(token.word) || tokens[i - 1]?.pos === 'DET') return
    const next = tokens[i + 1]
    const isOwner = isPossessive(next) && isOfPeople(tokens[i + 2])
    const isSelf = isOneself(next)
    const told = isTold(next) ? tokens[i + (tokens[i + 2]?.lower === 'that' ? 3 : 2)]?.lower : undefined
    if (isOwner || isSelf || told === 'he' || told === 'she') found.add(token.lower)
  })
  return found
}

const isNameShaped = perWord(({ isCapital, text }) => isCapital && /^\p{Lu}\p{Ll}+$/u.test(text))
const isOneself = oneOf('himself herself')
const isTold = oneOf('said says added insisted admitted tweeted vowed promised')

/** What only people have. */
const isOfPeople = oneOf(
  'wife husband mother father parents son daughter brother sister widow girlfriend boyfriend tweet tweets remarks candidacy presidency childhood death biographer re-election nomination inauguration',
)
