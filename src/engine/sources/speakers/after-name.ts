import { knownOrganisations } from '../../../data/sources/institutions.ts'
import { companyRoles, roleFamilies } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { lookup } from '../tokens.ts'
import { placeAt } from '../places.ts'
import type { Role } from './mentions.ts'
import { isGivenName } from './names.ts'
import { isCompanyNoun } from './role-words.ts'

/** "Maria, not her real name,", "Sunil, whose surname is withheld". */
export const isNotRealName = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.text === ',' &&
  ((tokens[last + 2]?.lower === 'not' && tokens[last + 4]?.lower === 'real') ||
    (tokens[last + 2]?.lower === 'whose' &&
      /^(?:name|surname|identity|real|full|last)$/.test(tokens[last + 3]?.lower ?? '')))

/** "identified himself as Viktor"; a first name alone ("gave only her first name, Mina") leaves her without one. */
export const isGivenAsName = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'as' && /^(?:himself|herself|name|surname)$/.test(tokens[first - 2]?.lower ?? '')

/** ", 41,", ", 41." and ", aged 41," right after the name. */
export function ageAfter(tokens: readonly Token[], last: number): string | null {
  if (tokens[last + 1]?.text !== ',') return null
  const at = tokens[last + 2]?.lower === 'aged' ? last + 3 : last + 2
  return /^\d{1,3}$/.test(tokens[at]?.text ?? '') && /^[,.;]$/.test(tokens[at + 1]?.text ?? '')
    ? tokens[at]!.text
    : null
}

/** "Omar said": a given name that speaks, and is no company's. */
export const isGivenAndSpeaks = (tokens: readonly Token[], at: number): boolean =>
  /^(?:said|says|told|added|recalled|explained|laughed|asked|replied|wrote)$/.test(tokens[at + 1]?.lower ?? '') &&
  isGivenName(tokens[at]) &&
  !knownOrganisations.has(lookup(tokens[at]!)) &&
  placeAt(tokens, at) === null

/** "his wife, Tamsin,": after a relative one word is a name. */
export const isRelative = (tokens: readonly Token[], first: number, roles: readonly Role[]): boolean =>
  tokens[first - 1]?.text === ',' &&
  roles.some(({ at, nouns }) => at < first && [...nouns].some((noun) => roleFamilies.get(noun)?.has('relative')))

/** "Sukarman, a farmer,", "Sukarman, who uses one name,": one word that is called what only a person can be. */
export function isPersonAfter({ tokens }: TextDocument, last: number): boolean {
  if (tokens[last + 1]?.text !== ',' || knownOrganisations.has(lookup(tokens[last]!))) return false
  const kin = /^(?:wife|husband|son|daughter|mother|father|brother|sister|family|home|house|parents|children)$/
  if (tokens[last + 2]?.lower === 'whose' && kin.test(tokens[last + 3]?.lower ?? '')) return true
  if (tokens[last + 2]?.lower === 'who') {
    if (
      /^(?:is|was|has|lives|works|runs|chairs|leads|teaches|owns|used|served|grew|studied|taught)$/.test(
        tokens[last + 3]?.lower ?? '',
      ) &&
      !tokens[last]!.lower.endsWith('s')
    )
      return true
    for (let i = last + 3; i < last + 14 && tokens[i] && tokens[i]!.text !== '.'; i++)
      if (tokens[i]!.lower === 'name' && /^(?:one|single|only)$/.test(tokens[i - 1]!.lower)) return true
    return false
  }
  if (!/^an?$/.test(tokens[last + 2]?.lower ?? '')) return false
  for (let i = last + 3; i < last + 7 && tokens[i]; i++) {
    const { lower, pos } = tokens[i]!
    if (roleFamilies.has(lower))
      return (
        !companyRoles.has(lower) &&
        !isCompanyNoun(lower) &&
        /^(?:,|who|from|in|at|of|with|whose|\.)$/.test(tokens[i + 1]?.lower ?? '')
      )
    if (pos !== 'ADJ' && pos !== 'NOUN') return false
  }
  return false
}

/** Letters after a name: an office, an honour, a degree. */
export const lettersAfterName = /^(?:MP|MEP|MSP|MS|TD|MLA|MPP|MNA|KC|QC|SC|MD|PhD|RN|OBE|MBE|CBE|KBE|DBE)\.?$/
