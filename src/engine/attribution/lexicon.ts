import { nouns, verbs, wordings } from '../../data/cues/cues.ts'
import type { Form, NounRow, VerbRow, WordingRow } from '../../data/cues/rows.ts'

/** One way a cue verb is written. `words` are in lower case; the first is the verb. */
export interface VerbForm {
  readonly row: VerbRow
  readonly words: readonly string[]
  /** All forms written so: "said" is past and participle. */
  readonly forms: readonly Form[]
}

/** Cue verbs by the first word of each form, those of more words first. */
export const verbForms: ReadonlyMap<string, readonly VerbForm[]> = indexVerbs()

/** Words that are a cue verb by themselves: "said", not "took" of "took issue with". */
export const cueVerbWords: ReadonlySet<string> = new Set(
  [...verbForms].filter(([, forms]) => forms.some(({ words }) => words.length === 1)).map(([word]) => word),
)

/** Cue nouns by each written form (singular and plural). */
export const nounForms: ReadonlyMap<string, NounRow> = new Map(
  nouns.flatMap((row) => [
    [row.lemma, row] as const,
    [row.lemma.endsWith('y') ? `${row.lemma.slice(0, -1)}ies` : `${row.lemma}s`, row] as const,
  ]),
)

/** Fixed wordings by their first word, longer ones first. */
export const fixedWordings: ReadonlyMap<string, readonly { row: WordingRow; words: readonly string[] }[]> =
  indexWordings()

/** "reportedly" and its like: cues of their own, never part of a verb. */
export const evidentialAdverbs: ReadonlySet<string> = new Set(
  wordings.filter(({ kind }) => kind === 'adverb').map(({ wording }) => wording),
)

/** "signaled" as Americans write it, "signalled" as the British do. */
function spellingsOf(text: string, lemma: string): string[] {
  const isDoubled = /[^aeiou][ae]l$/.test(lemma) && /[^l]l(?:ed|ing)$/.test(text)
  return isDoubled ? [text, text.replace(/l(ed|ing)$/, 'll$1')] : [text]
}

function indexVerbs(): Map<string, VerbForm[]> {
  const index = new Map<string, VerbForm[]>()
  for (const row of verbs) {
    const byText = new Map<string, Form[]>()
    for (const [form, text] of Object.entries(row.forms) as [Form, string][])
      for (const spelling of spellingsOf(text, row.lemma)) byText.set(spelling, [...(byText.get(spelling) ?? []), form])
    for (const [text, forms] of byText) {
      const words = text.split(' ')
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), { row, words, forms }])
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

function indexWordings(): Map<string, { row: WordingRow; words: readonly string[] }[]> {
  const index = new Map<string, { row: WordingRow; words: readonly string[] }[]>()
  for (const row of wordings) {
    const words = row.wording.split(' ')
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { row, words }])
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}
