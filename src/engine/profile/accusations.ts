import { deniedBy } from '../grading/disputed.ts'
import { accuses, denies } from '../grading/stance.ts'
import { wordsOf } from '../article.ts'
import type { GradedClaim } from '../report.ts'
import { countriesIn } from '../sources/places.ts'
import type { TextDocument } from '../text/document.ts'
import { accusedIn, type Accused } from './accused.ts'
import type { Accusation } from './profile.ts'

/**
 * Every graded accusation with whom it names and what the article has of them: words of theirs, a denial, or that they
 * did not comment. Whoever is named like the accused counts as heard, so that nobody is called silent who is not.
 */
export function accusationsIn(claims: readonly GradedClaim[], document: TextDocument): Accusation[] {
  const accusing = claims.filter((claim) => claim.verdict.graded && accuses({ claim, document }))
  if (accusing.length === 0) return []
  const heard = hearingsOf(claims, document)
  const deniedIn = denialsOf(claims, document)
  return accusing.map((claim) => {
    const accused = accusedIn(claim, document)
    const own = accused ? heardAs(accused, heard).filter((id) => id !== claim.id) : []
    const responses = new Set([...own, ...(deniedIn.get(claim.id) ?? [])])
    return {
      claim: claim.id,
      // Whoever is only described may be heard under a name: their silence cannot be told.
      accused: accused && (accused.isNamed || responses.size > 0) ? accused.words : null,
      responses: claims.map(({ id }) => id).filter((id) => responses.has(id)),
    }
  })
}

/** Ids of claims by the words and countries of those who speak in them. */
type Hearings = ReadonlyMap<string, readonly string[]>

function hearingsOf(claims: readonly GradedClaim[], document: TextDocument): Hearings {
  const hearings = new Map<string, string[]>()
  for (const claim of claims) for (const name of new Set(namesIn(claim, document))) add(hearings, name, claim.id)
  return hearings
}

const add = (to: Map<string, string[]>, key: string, id: string): void => {
  const list = to.get(key)
  if (list) list.push(id)
  else to.set(key, [id])
}

/** Every word that stands for who speaks: as the article writes it, as it resolves, the role, the country. */
function namesIn({ attribution, speaker }: GradedClaim, document: TextDocument): string[] {
  const written = attribution.source.map((span) => wordsOf(document.article.text, span))
  const resolved = speaker.known === 'identified' ? [speaker.name, speaker.role ?? ''] : []
  const words = [...written, ...resolved].flatMap((part) => part.split(/\s+/))
  const countries = countriesIn(
    words.map((text) => ({ text })),
    0,
    words.length - 1,
  )
  const key = speaker.known === 'identified' && speaker.key.startsWith('country:') ? [speaker.key] : []
  return [...words.map(plain), ...[...countries].map(countryKey), ...key]
}

/** Claims of whoever has a word of the accused's name, or is of the accused country. */
const heardAs = ({ names, countries }: Accused, heard: Hearings): string[] =>
  [...names.map(plain), ...countries.map(countryKey)].flatMap((name) => heard.get(name) ?? [])

const countryKey = (code: string): string => `country:${code}`

/** Ids of denials by the id of the claim they turn down. */
function denialsOf(claims: readonly GradedClaim[], document: TextDocument): ReadonlyMap<string, readonly string[]> {
  const denials = new Map<string, string[]>()
  claims.forEach((claim, i) => {
    if (!denies({ claim, document })) return
    const target = deniedBy(i, claims, document)
    if (target !== undefined) add(denials, claims[target]!.id, claim.id)
  })
  return denials
}

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]/g, '')
