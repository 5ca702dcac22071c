import type { Token } from '../text/document.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const relativePronouns = words('who whom whose which that')
export const subordinators = words(
  'that because if whether when while although though since until unless before after as whereas once where why how what',
)
export const coordinators = words('and or but yet nor so')
export const determiners = words(
  'the a an this that these those some any no every each another several many most more few all both either neither such other one two three',
)
export const possessives = words('his her their its our my your whose')
export const subjectPronouns = words('he she they it we i you who')
/** Words that stand alone as a subject although they are tagged as determiners or numbers. */
const standAlone = words(
  'some many others most few several both all none each everyone nobody one two those another someone anyone everybody neither either',
)
export const beForms = words("is are was were be been being 's 're 'm am ’s ’re")
export const haveForms = words("has have had 've 'd having ’ve ’d")
export const modals = words("will would can could may might shall should must 'll 'd ’ll wo ca")
export const doForms = words('do does did')
export const negations = words("n't not never n’t neither nor hardly")

/** Prepositions that hang a description on a noun: "officials in Rome". */
export const modifyingPrepositions = words(
  'in at for from with on to about near inside behind against within among between by under outside across around into over',
)
/** What is done to documents: "figures published on Friday". */
export const issued = words(
  'published posted released issued broadcast aired written shared sent leaked seen reviewed verified obtained quoted cited',
)
/** Adjectives and participles that open a description after a noun: "people familiar with the plan". */
export const opensDescription = words(
  'familiar close privy aware involved present responsible loyal critical opposed briefed available',
)

/** A token that can be the last word of a noun phrase. */
export function endsNounPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'X':
      return true
    case 'PRON':
      return !possessives.has(token.lower) || token.lower === 'his' ? !relativePronouns.has(token.lower) : false
    case 'DET':
      return standAlone.has(token.lower)
    case 'ADJ':
      return !/^(?:due|such|likely|able)$/.test(token.lower)
    default:
      return isCapitalised(token) && token.pos !== 'PUNCT' && !subordinators.has(token.lower)
  }
}

/** A token that can stand inside a noun phrase, before its last word. */
export function insideNounPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'X':
    case 'SYM':
      return true
    case 'DET':
      return !relativePronouns.has(token.lower) || token.lower === 'that'
    case 'PRON':
      return possessives.has(token.lower)
    case 'PART':
      return token.lower === "'s" || token.lower === '’s' || token.lower === "'" || token.lower === '’'
    case 'AUX':
      return false
    default:
      return (
        isCapitalised(token) &&
        !coordinators.has(token.lower) &&
        !subordinators.has(token.lower) &&
        token.pos !== 'PUNCT' &&
        token.pos !== 'ADP'
      )
  }
}

/** Written with a capital letter first. */
export const isCapitalised = (token: Token): boolean => token.word.isCapital

const times = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently again once then now previously meanwhile however also still already often repeatedly separately mon tue wed thu fri sat sun',
)

/** A word that says when, standing alone. */
export const saysWhen = (token: Token | undefined): boolean => token !== undefined && times.has(token.lower)
