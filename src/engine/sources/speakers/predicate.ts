import { genericInstitutions } from '../../../data/sources/institutions.ts'
import { doneTrades, trades } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isVerb } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { isRoleNoun, phraseEnds, roleOf } from './role-words.ts'

/** What somebody does, with the role that the verb makes or "". */
export const tradeOf: ReadonlyMap<string, string> = new Map(Object.entries(trades))

/** The last token before the mark that ends a phrase. */
export function endOfPhrase(tokens: readonly Token[], first: number, sentenceEnd: number): number {
  let last = first
  while (last < sentenceEnd && last - first < 24 && !phraseEnds.has(tokens[last]!.text)) last++
  return last - 1
}

/** "works for the city as an engineer": the "as" of the same clause. */
function asAfterWork(tokens: readonly Token[], first: number, sentenceEnd: number): number | null {
  for (let i = first; i < Math.min(first + 7, sentenceEnd) && !phraseEnds.has(tokens[i]!.text); i++)
    if (tokens[i]!.lower === 'as') return i
  return null
}

/** "works nights at the ferry terminal": where somebody works. */
function worksAt(document: TextDocument, verb: number, sentenceEnd: number): Role | null {
  const last = endOfPhrase(document.tokens, verb + 1, sentenceEnd)
  for (let i = verb + 1; i < Math.min(verb + 4, last); i++)
    if (/^(?:at|for|in|with)$/.test(document.tokens[i]!.lower)) return roleOf(document, verb, Math.min(last, verb + 7))
  return null
}

/** "joined the fire service in 2003": the body that somebody belongs to. */
function joinedBody(document: TextDocument, verb: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  for (let i = verb + 1; i < Math.min(verb + 6, sentenceEnd); i++) {
    if (genericInstitutions.has(tokens[i]!.lower)) return roleOf(document, verb, i)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos)) return null
  }
  return null
}

/** "was elected to the council": with what those who sit there are called. */
function electedTo(document: TextDocument, at: number, sentenceEnd: number): Role | null {
  for (let i = at + 2; i < Math.min(at + 7, sentenceEnd); i++) {
    const members = membersOf[document.tokens[i]!.lower]
    if (members === undefined) continue
    const role = roleOf(document, at, i)
    return { ...role, nouns: new Set([...role.nouns, ...members.split(' ')]) }
  }
  return null
}

const membersOf: Readonly<Record<string, string>> = {
  council: 'councillor',
  parliament: 'mp lawmaker',
  senate: 'senator lawmaker',
  congress: 'representative lawmaker',
  house: 'representative lawmaker',
  assembly: 'lawmaker',
  legislature: 'lawmaker',
}

const appointed =
  /^(?:appointed|named|elected|re-elected|reelected|made|sworn|installed|crowned|ordained|sacked|fired|ousted|dismissed|promoted|confirmed|voted)$/

/** "Ana Lind and Tor Bram run the inn". */
const doneByTwo = /^(?:run|own|farm|keep|breed|grow|sell|teach|manage)$/

/** "is the mayor", "has been harbour master since", "works as a nurse", "chairs the board", "sells flowers". */
export function predicate(document: TextDocument, verb: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = verb + 1
  const { lower } = tokens[verb]!
  const trade = tradeOf.get(lower) ?? (doneByTwo.test(lower) ? '' : undefined)
  if (trade !== undefined) {
    const last = Math.min(endOfPhrase(tokens, first, sentenceEnd), first + 5)
    if (last < first || /^(?:that|up|out|off|on)$/.test(tokens[first]!.lower)) return null
    const role = roleOf(document, verb, last)
    return trade === '' ? role : { ...role, nouns: new Set([...role.nouns, trade]) }
  }
  if (/^(?:has|had)$/.test(lower)) {
    const did = doneTrades[tokens[first]?.lower ?? '']
    if (did !== undefined) {
      const role = roleOf(
        document,
        first,
        Math.max(first, Math.min(endOfPhrase(tokens, first, sentenceEnd), first + 5)),
      )
      return did === '' ? role : { ...role, nouns: new Set([...role.nouns, did]) }
    }
    if (tokens[first]?.lower !== 'been') return null
    first++
  } else if (/^(?:serves|served|works|worked)$/.test(lower)) {
    const as = asAfterWork(tokens, first, sentenceEnd)
    if (as === null) return lower === 'works' ? worksAt(document, verb, sentenceEnd) : null
    first = as + 1
  } else if (/^(?:quit|resigned|retired|returned|acted|began|started)$/.test(lower)) {
    if (tokens[first]?.lower !== 'as') return null
    first++
  } else if (lower === 'joined') return joinedBody(document, verb, sentenceEnd)
  else if (!/^(?:is|was|became|remains)$/.test(lower)) return null
  else if (tokens[first]?.lower === 'elected' && tokens[first + 1]?.lower === 'to')
    return electedTo(document, first, sentenceEnd)
  else if (appointed.test(tokens[first]?.lower ?? '')) {
    first++
    while (/^(?:in|as|to|be|back|out)$/.test(tokens[first]?.lower ?? '')) first++
  }
  for (let i = first; i < Math.min(first + 8, sentenceEnd + 1); i++) {
    const token = tokens[i]!
    if (isRoleNoun(token)) {
      const isHeading =
        tokens[i + 1]?.lower === 'to' && /^(?:run|lead|head|chair|direct)$/.test(tokens[i + 2]?.lower ?? '')
      if (isHeading) return roleOf(document, first, endOfPhrase(tokens, i, Math.min(sentenceEnd, i + 9))) // “the first woman to run the bank”
      return isRoleNoun(tokens[i + 1]) ? roleOf(document, first, i + 1) : roleOf(document, first, i)
    }
    if (isRoleNoun(tokens[i + 1]) && token.pos === 'VERB') continue // “is fire chief”, where “fire” is taken for a verb
    if (phraseEnds.has(token.text) || isVerb(token) || token.pos === 'ADP' || token.pos === 'PRON') return null
  }
  return null
}
