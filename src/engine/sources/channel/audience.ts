import { publicAudiences } from '../../../data/sources/channels.ts'
import { roleFamilies } from '../../../data/sources/roles.ts'
import { type Span, spanOf } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Token } from '../../text/document.ts'
import type { Scene } from '../scene.ts'
import { isPluralNoun } from '../plural.ts'
import { isIn } from '../sentence-words.ts'
import { isRoleNoun } from '../speakers/role-words.ts'
import type { Channel } from '../sourced-claim.ts'
import { lookup, tokensOf } from '../tokens.ts'

/** From the first of the two tokens to the end of the second. */
export const spanFrom = (a: Token, b: Token): Span => spanOf(a.span.start, b.span.end)

/** What an outlet calls itself after "this". */
export const ourselves =
  /^(?:newspaper|paper|website|site|magazine|publication|reporter|outlet|newsletter|programme|program|column|station|news)$/

const tells: ReadonlySet<string> = new Set(['told', 'tell', 'tells', 'telling'])

/** Whom it was said to: "told reporters", "told this newspaper", "told him". */
export function audience(attribution: Attribution, words: readonly Token[], scene: Scene): Channel | null {
  const at = words.findIndex((token) => tells.has(token.lower) && isIn(attribution.cue, token))
  if (at < 0) return null
  let noun: Token | null = null
  for (let i = at + 1; i < Math.min(at + 8, words.length); i++) {
    const token = words[i]!
    const word = lookup(token)
    if (/^(?:,|that|during|in|at|on)$/.test(token.lower)) break
    if (token.text === 'us' || token.text === 'me') return { kind: 'to-this-outlet', words: token.span }
    if (word === 'this' && ourselves.test(words[i + 1]?.lower ?? ''))
      return { kind: 'to-this-outlet', words: spanFrom(token, words[i + 1]!) }
    const outlet = scene.outletAt.get(token.index)
    if (outlet && outlet.first < outlet.last && outlet.isCollective) return null // "told Italian media"; "the media" are an audience
    if (publicAudiences.has(word)) return { kind: 'public', words: spanFrom(words[at]!, token), carried: false }
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') noun = token
    if (outlet) return null
  }
  if (noun === null || sitsInPublic(attribution, scene) || isAudienceBefore(noun, attribution, scene)) return null
  const isPerson =
    scene.mentions.at.get(noun.index)?.entity.is === 'person' ||
    (isRoleNoun(noun) && !isPluralNoun(noun.lower) && !press.test(noun.lower)) ||
    /^(?:him|her|them|friends|friend|colleagues|aides|wife|husband|mother|father|allies|associates)$/.test(noun.lower)
  return isPerson ? { kind: 'closed', words: spanFrom(words[at]!, noun), carried: false } : null
}

/** "Lind urged jurors to wait. He told them that": those whom the sentence before names sit in public. */
function isAudienceBefore({ lower }: Token, { sentence }: Attribution, { document }: Scene): boolean {
  const before = document.sentences[sentence - 1]
  if (lower !== 'them' || before === undefined) return false
  const plural = document.tokens
    .slice(before.first, before.last + 1)
    .findLast((token) => token.pos === 'NOUN' && isPluralNoun(token.lower) && isPeople(token))
  return plural !== undefined && publicAudiences.has(lookup(plural))
}

const isPeople = (token: Token): boolean => publicAudiences.has(lookup(token)) || isRoleNoun(token)

/** "The judge told Vance he had shown no regard": said from the bench. */
const sitsInPublic = ({ source }: Attribution, { document, mentions }: Scene): boolean =>
  tokensOf(document, source).some((token) => {
    const entity = mentions.at.get(token.index)?.entity
    if (isJudge(lookup(token))) return true
    return entity?.is === 'person' && entity.roles.some(({ nouns }) => [...nouns].some(isJudge))
  })

const isJudge = (word: string): boolean => roleFamilies.get(word)?.has('judge') ?? false

const press =
  /^(?:reporter|journalist|correspondent|interviewer|host|anchor|presenter|editor|officer|dispatcher|deputy|detective|agent)$/
