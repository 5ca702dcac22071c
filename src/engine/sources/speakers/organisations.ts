import {
  genericInstitutions,
  knownOrganisations,
  organisationHeads,
  organisationOpeners,
} from '../../../data/sources/institutions.ts'
import { companyTrades } from '../../../data/sources/roles.ts'
import { seats } from '../../../data/sources/seats.ts'
import { regions } from '../../../data/places/regions.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun, singular } from '../plural.ts'
import { isCapital, isPossessive, isVerb, lookup, textBetween } from '../tokens.ts'
import type { Mention, Organisation } from './mentions.ts'
import { isKnownBody } from './name-shapes.ts'
import type { NameRun } from './name-runs.ts'
import { addMention, type Organisations, type Register } from './register.ts'
import { isCompanyNoun } from './role-words.ts'

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', '-', 'at', 'a'])

/** Takes a run in capitals that is no person, country or outlet as the name of an organisation. */
export function addOrganisation(register: Register, written: NameRun): void {
  const { document, organisations } = register
  const run = withoutTrade(document, written)
  const { tokens } = document
  if (placeAt(tokens, run.first)?.last === run.last) return
  if (/^[DRI]$/.test(tokens[run.first]!.text) && tokens[run.first + 1]?.text === '-') return // "R-Wis."
  const names: string[] = []
  for (let i = run.first; i <= run.last; i++) if (!small.has(lookup(tokens[i]!))) names.push(lookup(tokens[i]!))
  if (names.length === 0 || (names.length === 1 && names[0]!.length === 1 && /\p{Lu}\./u.test(tokens[run.first]!.text)))
    return // "a man named only as K."
  const known = knownBy(names, organisations)
  const organisation = known ?? newOrganisation(document, run, names, organisations)
  if (!known && names.length > 1) takeFromHeadline(register, organisation, names[0]!)
  organisation.isPlace = organisation.isPlace && (isRegion(document, run) || isWhere(tokens, run))
  organisation.acts ||= doesSomething(tokens, run) || opensPair(document, run)
  for (const noun of calledAfter(tokens, isBrand(tokens, run.last) ? run.last + 1 : run.last))
    organisation.calledAs.add(noun)
  if (
    isInstitution(tokens[run.first - 1]) ||
    (tokens[run.first - 1] && companyTrades.has(lookup(tokens[run.first - 1]!)))
  )
    organisation.calledAs.add(tokens[run.first - 1]!.lower)
  organisation.acts ||= organisation.calledAs.size > 0
  addMention(register, {
    entity: organisation,
    first: run.first,
    last: run.last,
    from: run.first,
    sentence: run.sentence,
  })
}

/** "Velco to cut jobs" over an article on Velco Semiconductor: what only stands above the article is short for the full name. */
function takeFromHeadline({ document, mentions, organisations }: Register, full: Organisation, first: string): void {
  const short = organisations.get(first)
  if (short === undefined || short === full || short.key !== `organisation:${first}`) return
  const { sentences, article } = document
  const isAbove = ({ entity, sentence }: Mention): boolean => {
    const { block } = sentences[sentence]!
    return entity !== short || block === 0 || article.blocks[block]!.kind !== 'paragraph'
  }
  if (!mentions.every(isAbove)) return
  organisations.set(first, full)
  mentions.forEach((mention, i) => {
    if (mention.entity === short) mentions[i] = { ...mention, entity: full }
  })
}

/** "Drugmaker Sevastra" at the start of a sentence: what it is stands before the name. */
function withoutTrade({ tokens, sentences }: TextDocument, run: NameRun): NameRun {
  if (isKnownBody(tokens, run)) return run // “Police Scotland”
  const isTrade =
    run.first < run.last && run.first === sentences[run.sentence]!.first && isCompanyNoun(tokens[run.first]!.lower)
  const { lower } = tokens[run.first]!
  return isTrade && !organisationOpeners.has(lower) && !placing.test(lower) ? { ...run, first: run.first + 1 } : run
}

/** "South Yorkshire Police", "State Farm", "City Hall": words of a name, not what it is. */
const placing =
  /^(?:north|south|east|west|central|state|city|county|town|district|region|province|capital|island|world|public)$/

/** The same name, the first word of a longer one ("Dunholm" of "Dunholm Tyres"), or the last ("the Commission"). */
function knownBy(names: readonly string[], organisations: Organisations): Organisation | undefined {
  const known = organisations.get(names.join(' '))
  if (known || names.length > 1) return known
  return (
    organisations.get(`${names[0]!} …`) ?? organisations.get(`… ${names[0]!}`) ?? organisations.get(`${names[0]!}-`)
  )
}

function newOrganisation(
  document: TextDocument,
  run: NameRun,
  names: readonly string[],
  organisations: Organisations,
): Organisation {
  const { tokens } = document
  const first = startWithPossessor(tokens, run.first, document.sentences[run.sentence]!.first)
  const key = names.join(' ')
  const organisation: Organisation = {
    is: 'organisation',
    key: `organisation:${key}`,
    name: textBetween(document, first, isBrand(tokens, run.last) ? run.last + 1 : run.last),
    words: new Set(names),
    head: headOf(tokens, run),
    calledAs: new Set(),
    isPlace: true,
    acts: false,
  }
  organisations.set(key, organisation)
  for (const short of initialsOf(tokens, run)) if (!organisations.has(short)) organisations.set(short, organisation)
  if (names.length > 1 && names[0]!.length > 5) organisations.set(`${names[0]!.slice(0, 3)}-`, organisation) // "the Met", "the Fed"
  if (organisation.head !== null && names.length > 1 && !/^(?:house|state|street)$/.test(organisation.head))
    organisations.set(`… ${organisation.head}`, organisation)
  if (names.length > 1 && !placeAt(tokens, run.first) && !organisationOpeners.has(names[0]!))
    organisations.set(`${names[0]!} …`, organisation)
  const last = names.at(-1)!
  if (names.length > 1 && isPluralNoun(last) && last.length > 4 && organisation.head === null)
    organisations.set(`… ${last}`, organisation) // "the Yankees"
  const members = organisation.head === 'party' ? `${names[0]!.replace(/ic$/, '')}s` : '' // "the Greens", "the Democrats"
  if (members && !organisations.has(members)) organisations.set(members, organisation)
  const acronym = acronymAfter(tokens, run.last)
  if (acronym) organisations.set(acronym, organisation)
  return organisation
}

/** "EPA" of "Environmental Protection Agency", "MoD" of "Ministry of Defence": short names that need no brackets. */
function initialsOf(tokens: readonly Token[], { first, last }: NameRun): string[] {
  let all = ''
  let capitals = ''
  let spelled = ''
  for (let i = first; i <= last; i++) {
    for (const part of tokens[i]!.text.split('-')) {
      const initial = part[0] ?? ''
      if (!/\p{L}/u.test(initial)) continue
      all += initial.toLowerCase()
      if (/\p{Lu}/u.test(initial)) capitals += initial.toLowerCase()
      if (/\p{Lu}/u.test(initial)) spelled += /^\p{Lu}{2,4}$/u.test(part) ? part.toLowerCase() : initial.toLowerCase() // "USGS"
    }
  }
  return [...new Set([all, capitals, spelled])].filter(
    (short) => short.length > 2 || (short.length === 2 && short === capitals),
  )
}

/** "McDonald’s said": the ending belongs to the name where a verb follows. */
const isBrand = (tokens: readonly Token[], last: number): boolean =>
  isPossessive(tokens[last + 1]) &&
  tokens[last + 1]!.text.length > 1 &&
  ((isVerb(tokens[last + 2]) && !tokens[last + 2]!.lower.endsWith('ing')) ||
    tokens[last + 2]?.pos === 'AUX' ||
    tokens[last + 2]?.text === ',')

/** "Pecos County Sheriff’s Office": the name goes back over the possessive, unless a country owns it ("Norway’s Navy"). */
function startWithPossessor(tokens: readonly Token[], first: number, sentenceStart: number): number {
  if (!isPossessive(tokens[first - 1])) return first
  let start = first - 2
  if (start < sentenceStart || !/^\p{Lu}/u.test(tokens[start]!.text)) return first
  while (
    start > sentenceStart &&
    /^\p{Lu}/u.test(tokens[start - 1]!.text) &&
    !/^(?:The|A|An|In)$/.test(tokens[start - 1]!.text)
  )
    start--
  return start === first - 2 && placeAt(tokens, start) ? first : start
}

const isRegion = (document: TextDocument, { first, last }: NameRun): boolean =>
  regions.has(textBetween(document, first, last))

const isInstitution = (token: Token | undefined): boolean =>
  token !== undefined && genericInstitutions.has(singular(token.lower))

const doesSomething = (tokens: readonly Token[], { first, last }: NameRun): boolean =>
  /^(?:plc|ltd|inc|llc|gmbh)\.?$/.test(tokens[last + 1]?.lower ?? '') ||
  isVerb(tokens[last + 1]) ||
  tokens[last + 1]?.pos === 'AUX' ||
  /^(?:both|each|also)$/.test(tokens[last + 1]?.lower ?? '') ||
  isPossessive(tokens[last + 1]) ||
  isInstitution(tokens[first - 1]) ||
  (tokens[first - 1]?.text === ',' && isInstitution(tokens[first - 2])) ||
  (tokens[first - 1]?.lower === 'and' && isInstitution(tokens[first - 4])) ||
  /(?:maker|giant|retailer|builder|trader|group)$/.test(tokens[first - 1]?.lower ?? '')

/** "in Derby", "outside Leeds": a place, or a body spoken of as one. */
const isWhere = (tokens: readonly Token[], { first }: NameRun): boolean =>
  (!isShareIn(tokens, first) &&
    /^(?:in|near|from|around|outside|inside|across|through|off|into|over|toward|towards|beyond|via|north|south|east|west)$/.test(
      tokens[first - 1]?.lower ?? '',
    )) ||
  (tokens[first - 1]?.lower === 'of' &&
    /^(?:north|south|east|west|city|town|village|region|province|district|port|suburb)$/.test(
      tokens[first - 2]?.lower ?? '',
    ))

/** "Shares in Ferrovia", "a stake in Ferrovia": a company. */
const isShareIn = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'in' &&
  /^(?:shares?|stocks?|stakes?|investors?|holdings?)$/.test(tokens[first - 2]?.lower ?? '')

function headOf(tokens: readonly Token[], run: NameRun): string | null {
  for (let i = run.first; i < run.last; i++) {
    const word = lookup(tokens[i]!)
    if (
      (organisationOpeners.has(word) || word === 'party') &&
      /^(?:of|for|on|to|in|against)$/.test(tokens[i + 1]!.lower)
    )
      return word
  }
  const last = lookup(tokens[run.last]!)
  if (organisationHeads.has(last)) return last // after "Ministry of Labour", whose last word is a party's
  const words = tokens
    .slice(run.first, run.last + 1)
    .map(lookup)
    .join('-')
  return knownOrganisations.has(words) || seats.has(words) ? words : null
}

/** "World Health Organization (WHO)": the key of the short name. */
function acronymAfter(tokens: readonly Token[], last: number): string | null {
  const short = tokens[last + 2]
  const isBracketed = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')'
  return isBracketed && /^[\p{Lu}.]{2,8}$/u.test(short?.text ?? '') ? lookup(short!) : null
}

/** "Zentrix and Orbix make drones": the first of two near the start of a sentence does what the second does. */
function opensPair({ tokens, sentences }: TextDocument, { first, last, sentence }: NameRun): boolean {
  if (first - sentences[sentence]!.first > 4 || tokens[last + 1]?.lower !== 'and') return false
  return isCapital(tokens[last + 2]) || (tokens[last + 2]?.lower === 'the' && isCapital(tokens[last + 3]))
}

/** ", the dockers’ union,": what an apposition calls it. */
function calledAfter(tokens: readonly Token[], last: number): string[] {
  if (tokens[last + 1]?.text !== ',' || !/^(?:the|a|an)$/.test(tokens[last + 2]?.lower ?? '')) return []
  const found: string[] = []
  for (let i = last + 3; i < last + 10 && tokens[i] && tokens[i]!.text !== ','; i++) {
    const word = lookup(tokens[i]!)
    if (/^(?:that|which|who|whose)$/.test(word)) return found
    if ((isVerb(tokens[i]) && !/ing$/.test(word)) || tokens[i]!.pos === 'AUX') return [] // "… in Harrow, the ministry said"
    if (!isCapital(tokens[i]) && (genericInstitutions.has(word) || isCompanyNoun(word))) found.push(word)
  }
  return found
}
