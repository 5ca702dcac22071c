import type { CueClass } from './cue-class.ts'

/** What may follow a cue verb for it to be one; `src/data/cues/README.md` explains each. */
export type Follows =
  | 'clause'
  | 'quote'
  | 'addressee'
  | 'about'
  | 'question'
  | 'to'
  | 'ing'
  | 'N'
  | 'N-of'
  | 'N-for'
  | 'N-to'
  | 'N-as'
  | 'N-at'
  | 'N-adj'
  | 'N-fact'
  | 'N-doc'
  | 'N-ing'
  | 'N-saying'
  | 'N-of-speech'

/** The forms of a verb; past and participle are mostly the same word. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbRow {
  readonly lemma: string
  readonly class: CueClass
  readonly follows: readonly Follows[]
  readonly forms: Readonly<Record<Form, string>>
}

/** What may follow a cue noun: a "that" clause, a bare clause, "of" or "about" with what is meant, a
 * "to" infinitive. `in`: "in Lind's **view**". */
export type NounFollows = 'that' | 'clause' | 'of' | 'about' | 'to' | 'in'

export interface NounRow {
  readonly lemma: string
  readonly class: CueClass
  readonly follows: readonly NounFollows[]
}

export interface WordingRow {
  readonly wording: string
  readonly kind: 'preposition' | 'adverb' | 'viewpoint' | 'tone' | 'conviction' | 'impersonal' | 'no-comment'
  readonly class: CueClass
}
