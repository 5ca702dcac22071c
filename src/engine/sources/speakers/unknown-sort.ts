import type { Place } from '../kinds/kind.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { isCapital, isPossessive, lookup } from '../tokens.ts'
import type { Organisation } from './mentions.ts'
import { type BodyMention, sortOf } from './named-body.ts'

/**
 * "Lakeside General has 300 beds. The hospital said": a name that tells nothing of what it is, alone in the sentence before
 * and its subject, where nothing called a hospital was spoken of. What acts upon others is only meant where the name does:
 * "Ofgrid fined two suppliers. The regulator said", but not "Zentrix was fined. The regulator said".
 */
export function subjectOfUnknownSort(
  { noun, determiner }: SourceWords,
  near: readonly BodyMention[],
  { document, mentions }: Scene,
  place: Place,
): Organisation | null {
  if (determiner !== 'definite' || !(ofItself.test(noun) || upon.test(noun))) return null
  const { tokens, sentences } = document
  const before = near.filter(({ sentence }) => sentence === place.sentence - 1)
  const bodies = new Set(before.map(({ entity }) => entity))
  const [body] = bodies
  if (body === undefined || bodies.size > 1 || body.head !== null || body.calledAs.size > 0 || body.isPlace) return null
  if (sortOf(body) !== 'company' || body.words.size > 4) return null // a headline in capitals
  const mention = before.at(-1)!
  const start = sentences[mention.sentence]!.first
  if (mention.first - start > 1 || mentions.at.get(place.at)) return null
  const verb = tokens[mention.last + 1]
  const isActive = verb !== undefined && /^(?:VERB|AUX|NOUN|PUNCT|ADV)$/.test(verb.pos) && !isPossessive(verb) // “runs” is a noun too
  if (!isActive || (upon.test(noun) && !deeds.test(verb!.lower))) return null
  for (let i = Math.max(0, place.at - 200); i < place.at; i++)
    if (lookup(tokens[i]!) === noun && !isCapital(tokens[i])) return null
  return body
}

/** What a body is called by what goes on in it. */
const ofItself =
  /^(?:hospital|clinic|hospice|school|university|college|academy|museum|gallery|theatre|theater|charity|group|foundation|institute|nonprofit|ngo|organisation|organization|network|church|mosque|prison|shelter|laboratory|lab|orchestra|festival|airline|lender|bank|insurer|brewery|centre|center)$/

const upon = /^(?:regulator|watchdog|authority|commission|agency|tribunal|inspectorate|board)$/

const deeds =
  /^(?:fined|fines|ordered|orders|licensed|licenses|banned|bans|approved|approves|blocked|blocks|cleared|investigated|investigates|inspected|inspects|regulates|regulated|oversees|oversaw|sanctioned|suspended|revoked|opened|launched|censured|rebuked|recalled|monitors|supervises|polices|audited|audits|ruled)$/
