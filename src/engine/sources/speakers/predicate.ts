import { genericInstitutions } from '../../../data/sources/institutions.ts'
import { doneTrades, trades } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isCapital, isVerb } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { isPersonNoun, isRoleNoun, phraseEnds, roleOf } from './role-words.ts'

/** "trained as a vet", "earns her living as a diver", "spent ten years as a judge". */
const asTrade =
  /^(?:serves|served|works|worked|trained|trains|qualified|earns|earned|made|makes|spent|spends|doubles|moonlights|volunteers|volunteered|practises|practised|practices|practiced|acts|stepped|stood|continues|continued|campaigned|enlisted|apprenticed)$/

/** "went on to become", "would later become", "is to become": one past it. */
function becoming(tokens: readonly Token[], first: number): number | null {
  for (let i = first; i < first + 4; i++) {
    if (tokens[i]?.lower === 'become') return i + 1
    if (!/^(?:on|to|later|soon|then|eventually|also|one|day)$/.test(tokens[i]?.lower ?? '')) return null
  }
  return null
}

/** What somebody does, with the role that the verb makes or "". */
const tradeOf: ReadonlyMap<string, string> = new Map(Object.entries(trades))

/** The last token before the mark that ends a phrase. */
export function endOfPhrase(tokens: readonly Token[], first: number, sentenceEnd: number): number {
  let last = first
  while (last < sentenceEnd && last - first < 24 && !phraseEnds.has(tokens[last]!.text)) last++
  return last - 1
}

/** "the Republican campaign", "a general-election fight": the noun after it says what is meant. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.text === '-') return true
  return next?.pos === 'NOUN' && !isCapital(next) && !isRoleNoun(next) && !isPersonNoun(next.lower)
}

/** "works for the city as an engineer": the "as" of the same clause. */
function asAfterWork(tokens: readonly Token[], first: number, sentenceEnd: number): number | null {
  if (tokens[first - 1]!.lower === 'made' && !/^(?:his|her)$/.test(tokens[first]?.lower ?? '')) return null
  for (let i = first; i < Math.min(first + 7, sentenceEnd) && !phraseEnds.has(tokens[i]!.text); i++)
    if (tokens[i]!.lower === 'as') return i
    else if (isVerb(tokens[i]) && tokens[i]!.lower.endsWith('ing')) return null // “continues a fight masquerading as a game”
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
  for (let i = at + 2; i < Math.min(at + 9, sentenceEnd + 1); i++) {
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
  if (/^(?:both|all|now|still|also|once)$/.test(lower) && verb + 1 < sentenceEnd)
    return predicate(document, verb + 1, sentenceEnd)
  if (lower === 'sits' || lower === 'sat') {
    const seat = electedTo(document, verb, sentenceEnd)
    if (seat) return seat
  }
  const trade =
    tradeOf.get(lower) ??
    (doneByTwo.test(lower) ? (tradeOf.get(`${lower}s`) ?? tradeOf.get(`${lower}es`) ?? '') : undefined)
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
  } else if (asTrade.test(lower)) {
    const as = asAfterWork(tokens, first, sentenceEnd)
    if (as === null) return lower === 'works' ? worksAt(document, verb, sentenceEnd) : null
    first = as + 1
  } else if (/^(?:quit|resigned|retired|returned|acted|began|started)$/.test(lower)) {
    if (tokens[first]?.lower !== 'as') return null
    first++
  } else if (lower === 'joined') return joinedBody(document, verb, sentenceEnd)
  else if (/^(?:went|would|will|was|is)$/.test(lower) && becoming(tokens, first) !== null)
    first = becoming(tokens, first)!
  else if (!/^(?:is|was|became|remains)$/.test(lower)) return null
  else if (tokens[first]?.lower === 'elected' && tokens[first + 1]?.lower === 'to')
    return electedTo(document, first, sentenceEnd)
  else if (appointed.test(tokens[first]?.lower ?? '')) {
    first++
    while (/^(?:in|as|to|be|back|out)$/.test(tokens[first]?.lower ?? '')) first++
  }
  if (tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of') {
    const some = endOfPhrase(tokens, first + 2, Math.min(sentenceEnd, first + 7))
    for (let i = first + 2; i <= some; i++)
      if (isPersonNoun(tokens[i]!.lower) && !isModifier(tokens, i) && !isPersonNoun(tokens[i + 1]!.lower))
        return roleOf(document, first, i) // “is one of nine tenants”
  }
  for (let i = first; i < Math.min(first + 8, sentenceEnd + 1); i++) {
    const token = tokens[i]!
    if (isRoleNoun(token) && !isModifier(tokens, i)) {
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
