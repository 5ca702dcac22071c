import { regions } from '../../../data/places/regions.ts'
import { heads, offices, roleFamilies, sameRole } from '../../../data/sources/roles.ts'
import type { Role } from './mentions.ts'

/** How well a role answers a description by its noun, the countries it names and its other words; 0 is not at all. */
export function scoreOf(
  role: Role,
  others: ReadonlySet<string>,
  noun: string,
  countries: ReadonlySet<string>,
  details: readonly string[],
): number {
  const met = details.filter((word) => others.has(word) || role.nouns.has(word)).length
  const isSame = isCalled(role, noun) || ((met > 0 || heads.has(noun)) && isHeadOf(role, noun)) // an office needs to be told of what
  const isKin = !isSame && sharesFamily(role, noun)
  if (!isSame && !isKin) return 0
  const shared = [...countries].filter((country) => role.countries.has(country)).length
  const clashes = countries.size > 0 && role.countries.size > 0 && shared === 0
  if (clashes) return 0
  if (isKin && met < details.length && details.some((word) => word.includes('-'))) return 0 // "the vice-presidential nominee" for some Republican
  if (isKin && ((shared === 0 && met === 0) || shared < countries.size)) return 0 // "Chad’s envoy to France" is no French minister
  if (met < details.length && details.some((word) => isRegion(word) && !others.has(word))) return 0 // "the Ohio Republican"
  if (isSame && details.length > 0 && met === 0 && shared < countries.size) return 0 // "the U.S. secretary of state" for the British foreign secretary
  if (isSame && details.length > 1 && met === 0 && shared === 0) return 1
  return (isSame ? 8 : 4) + 2 * shared + 2 * met - (details.length - met) * 0.5
}

const isRegion = (word: string): boolean => regions.has(word.charAt(0).toUpperCase() + word.slice(1))

/** The role is called so, or by a word for the same: "the goalkeeper" for "keeper Marco Bassi". */
export const isCalled = ({ nouns, others }: Role, noun: string): boolean => {
  if (nouns.has(noun)) return true
  for (const other of sameRole.get(noun) ?? []) if (nouns.has(other)) return true
  return isOfField(others, noun)
}

/** "The head", "the central bank governor" for who runs the bank. */
export const isHeadOf = ({ words }: Role, noun: string): boolean =>
  (heads.has(noun) || offices.has(noun)) && isHeading.test(words)

/** "runs the unit", "has led the bank since", "the first woman to head it": who does is its head, whatever the office is called. */
const isHeading =
  /^(?:who )?(?:has |have |had )?(?:runs?|ran|heads?|headed|leads?|led|oversees?|oversaw|oversee|directs?|directed|chairs?|chaired)\b|\bto (?:run|lead|head|chair|direct)\b/

/** "the surgeon" for the head of surgery, "the economist" for a professor of economics. */
function isOfField(others: ReadonlySet<string>, noun: string): boolean {
  const families = roleFamilies.get(noun)
  if (!families || !['scientist', 'doctor', 'economist', 'engineer'].some((family) => families.has(family)))
    return false
  const stem = noun.slice(0, Math.max(5, noun.length - 3))
  return noun.length > 6 && [...others].some((word) => word.startsWith(stem))
}

/** Whether a noun of the role is akin to the one given: “minister”, “secretary”. */
export function sharesFamily(role: Role, noun: string): boolean {
  const families = roleFamilies.get(noun)
  if (!families) return false
  for (const known of role.nouns)
    for (const family of roleFamilies.get(known) ?? []) if (families.has(family)) return true
  return false
}
