import type messages from '../public/_locales/en/messages.json'
import type { Flag, Grade, Verdict } from './engine/grading/grade.ts'
import type { AdjustmentCode, CeilingCode } from './engine/grading/rule.ts'
import type { RelayClass, Who } from './engine/sources/sourced-claim.ts'

/** The catalogue's keys; a key that only takes part in a count ends in `_one`, `_other`. */
export type MessageKey = keyof typeof messages
type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never

type GetMessage = (key: string, substitutions?: string[]) => string

let getMessage: GetMessage = (key) => key

/** Tells this module where its words are; every entry point calls it once with `browser.i18n.getMessage`. */
export function speakWith(source: GetMessage): void {
  getMessage = source
}

/** The words for a key in the reader's language, `$1` … filled in. */
export const say = (key: MessageKey, ...fill: string[]): string => getMessage(key, fill)

/** The language the words are in (which may not be the browser's own), as a BCP 47 tag. */
export const language = (): string => say('language')

/** What writes numbers, lists and countries in the reader's language; made once, which takes longer than using it. */
const writers = new Map<string, unknown>()
function writer<Writer>(kind: string, make: (language: string) => Writer): Writer {
  const key = `${kind} ${language()}`
  if (!writers.has(key)) writers.set(key, make(language()))
  return writers.get(key) as Writer
}

/** A number as the reader's language writes it. */
export const sayNumber = (n: number): string => writer('number', (tag) => new Intl.NumberFormat(tag)).format(n)

/** A share between 0 and 1 in whole percent. */
export const sayPercent = (share: number): string =>
  writer('percent', (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })).format(share)

/** A country by its ISO code, `XK` for Kosovo. */
export const sayCountry = (code: string): string =>
  writer('country', (tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' })).of(code) ?? code

/** “a, b, c”, as the reader's language lists things in little room. */
export const sayList = (things: readonly string[]): string =>
  writer('list', (tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' })).format(things)

/** Words that hang on a number: `sayCount('claims', 1)` is “1 claim”. `$1` is the number, `fill` follows. */
export function sayCount(stem: CountKey, n: number, ...fill: string[]): string {
  const form = writer('plural', (tag) => new Intl.PluralRules(tag)).select(n) === 'one' ? 'one' : 'other'
  return say(`${stem}_${form}` as MessageKey, sayNumber(n), ...fill)
}

/** “Strong sourcing”, “No source given”. */
export const gradeLabel = (grade: Grade): string => say(`grade_${grade}`)

/** The same for whatever became of a claim. */
export const verdictWord = (verdict: Verdict): string =>
  verdict.graded ? gradeLabel(verdict.grade) : say('kindof_claim')

/** “Strong”, “No source”: where “sourcing” stands close by. */
export const gradeWord = (grade: Grade): string => say(`grade_short_${grade}`)

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S
/** A code as it stands in a key: catalogues allow no hyphens. */
export const underscored = <S extends string>(code: S) => code.replaceAll('-', '_') as Underscored<S>

/** A flag in plain words. */
export const flagWords = (flag: Flag): string => say(`flag_${underscored(flag)}`)

/** What kind of source stands at the origin, in plain words. */
export const whoWords = (who: Who): string => say(`who_${underscored(who)}`)

/** What kind of link passed the claim on, in plain words. */
export const relayWords = (relay: RelayClass): string => say(`relay_${underscored(relay)}`)

/** What an adjustment or a ceiling looks for, in plain words. */
export const ruleWords = (rule: AdjustmentCode | CeilingCode): string => say(`rule_${underscored(rule)}`)
