import type { Span } from '../article.ts'
import { placeAt } from '../sources/places.ts'
import type { Token } from '../text/document.ts'
import type { Case } from './rule.ts'

const attacked =
  /^(?:abducted|attacked|bombarded|bombed|executed|fired|hacked|invaded|jailed|killed|looted|massacred|murdered|poisoned|sabotaged|shelled|shot|stole|struck|tortured|violated)$/

/** How far the verb may stand from the country that is said to have done it. */
const reach = 4

/**
 * An institution or state says that another country did violence or wrong ("said Norway shelled the town"): an accusation
 * by what is claimed, whatever the verb. Rubric 2.8, the state agency's line.
 */
export function isAttackByOther({ claim: { attribution, who }, document }: Case): boolean {
  if (who !== 'W-ORG' && who !== 'W-GOV') return false
  const { first, last } = document.sentences[attribution.sentence]!
  const tokens = document.tokens.slice(first, last + 1)
  const own = placesIn(tokens, attribution.source)
  const claimed = tokens.filter(({ span }) => isWithin(span, attribution.claim))
  const subject = claimed.findIndex((token) => !/^(?:that|the)$/.test(token.lower))
  const place = subject < 0 ? null : placeAt(claimed, subject)
  if (place === null || own.size === 0 || own.has(place.code)) return false
  return claimed.slice(place.last + 1, place.last + 1 + reach).some(({ lower }) => attacked.test(lower))
}

const placesIn = (tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<string> => {
  const source = tokens.filter(({ span }) => isWithin(span, spans))
  return new Set(source.flatMap((_, i) => placeAt(source, i)?.code ?? []))
}

const isWithin = (inner: Span, outer: readonly Span[]): boolean =>
  outer.some(({ start, end }) => start <= inner.start && inner.end <= end)
