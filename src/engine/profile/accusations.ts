import { deniedBy } from '../grading/disputed.ts'
import { accuses, denies } from '../grading/stance.ts'
import { wordsOf } from '../article.ts'
import type { GradedClaim } from '../report.ts'
import { countriesOf } from '../sources/places.ts'
import type { TextDocument } from '../text/document.ts'
import { accusedIn, type Accused } from './accused.ts'
import type { Accusation } from './profile.ts'

/**
 * Every graded accusation with whom it names and what the article has of them: words of theirs, a denial, or that they
 * did not comment. Whoever is named like the accused counts as heard, so that nobody is called silent who is not.
 */
export function accusationsIn(claims: readonly GradedClaim[], document: TextDocument): Accusation[] {
  const accusing = new Set(claims.filter((claim) => claim.verdict.graded && accuses({ claim, document })))
  if (accusing.size === 0) return []
  const heard = hearingsOf(claims, document)
  const deniedIn = denialsOf(claims, document)
  return claims.flatMap((claim, at) => {
    if (!accusing.has(claim)) return []
    const accused = accusedIn(claim, document)
    const own = accused ? heardAs(accused, heard).filter((by) => by !== at) : []
    const responses = [...new Set([...own, ...(deniedIn.get(at) ?? [])])].sort((a, b) => a - b).slice(0, mostResponses)
    return {
      claim: claim.id,
      // Whoever is only described may be heard under a name: their silence cannot be told.
      accused: accused && (accused.isNamed || responses.length > 0) ? accused.words : null,
      responses: responses.map((by) => claims[by]!.id),
    }
  })
}

/** Beyond these a reader learns nothing more of whether the accused is heard; it keeps the answers to many accusations linear. */
const mostResponses = 50

/** Places of claims by the words and countries of those who speak in them, each list the first few in order. */
type Hearings = ReadonlyMap<string, readonly number[]>

function hearingsOf(claims: readonly GradedClaim[], document: TextDocument): Hearings {
  const hearings = new Map<string, number[]>()
  claims.forEach((claim, at) => {
    for (const name of new Set(namesIn(claim, document))) add(hearings, name, at)
  })
  return hearings
}

function add<Key>(to: Map<Key, number[]>, key: Key, at: number): void {
  const list = to.get(key)
  if (list === undefined) to.set(key, [at])
  else if (list.length <= mostResponses) list.push(at) // one more, as one may be the accusation itself
}

/** Every word that stands for who speaks: as the article writes it, as it resolves, the role, the country. */
function namesIn({ attribution, speaker }: GradedClaim, document: TextDocument): string[] {
  const written = attribution.source.map((span) => wordsOf(document.article.text, span))
  const resolved = speaker.known === 'identified' ? [speaker.name, speaker.role ?? ''] : []
  const words = [...written, ...resolved].flatMap((part) => part.split(/\s+/))
  const countries = countriesOf(words)
  const key = speaker.known === 'identified' && speaker.key.startsWith('country:') ? [speaker.key] : []
  return [...words.map(plain), ...[...countries].map(countryKey), ...key]
}

/** Claims of whoever has a word of the accused's name, or is of the accused country. */
const heardAs = ({ names, countries }: Accused, heard: Hearings): number[] =>
  [...names.map(plain), ...countries.map(countryKey)].flatMap((name) => heard.get(name) ?? [])

const countryKey = (code: string): string => `country:${code}`

/** Places of denials by the place of the claim they turn down. */
function denialsOf(claims: readonly GradedClaim[], document: TextDocument): ReadonlyMap<number, readonly number[]> {
  const denials = new Map<number, number[]>()
  claims.forEach((claim, at) => {
    if (!denies({ claim, document })) return
    const target = deniedBy(at, claims, document)
    if (target !== undefined) add(denials, target, at)
  })
  return denials
}

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]/g, '')
