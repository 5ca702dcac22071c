import { evidentialAdverbs, type VerbForm } from './lexicon.ts'
import { isQuoted, type Reading } from './reading.ts'
import { beForms, doForms, haveForms, modals, negations, saysWhen, subordinators } from './word-kinds.ts'

/** A verb with its auxiliaries: "has not yet said", "was told", "to say". */
export interface VerbGroup {
  readonly first: number
  readonly head: number
  readonly negated: boolean
  readonly modal: string | null
  /** Can have a subject before it: not a bare participle or infinitive. */
  readonly finite: boolean
  readonly passive: boolean
  readonly infinitive: boolean
  /** A bare "-ing" form: ", adding that". */
  readonly participle: boolean
}

const groupAdverb = /ly$|^(?:also|then|once|later|never|often|again|still|even|soon|further|too)$/

/** The verb group whose head is the cue word at `head`. It starts no earlier than `floor`. */
export function verbGroupAt(reading: Reading, head: number, form: VerbForm, floor: number): VerbGroup {
  const { tokens } = reading
  let first = head
  let negated = false
  let modal: string | null = null
  let be = false
  let have = false
  let infinitive = false
  for (let i = head - 1; i >= floor && head - i < 9 && !infinitive; i--) {
    const { lower, pos } = tokens[i]!
    if (isQuoted(reading, i) || evidentialAdverbs.has(lower)) break
    if (negations.has(lower)) negated = true
    else if (lower === 'to' && tokens[i + 1]?.pos !== 'DET') infinitive = true
    else if (modals.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') modal = lower
    else if (haveForms.has(lower) && pos !== 'PART') have = true
    else if (beForms.has(lower) && pos !== 'PART') be = true
    else if (!doForms.has(lower)) {
      if (pos === 'ADV' && !subordinators.has(lower)) continue // taken in only where an auxiliary stands before it
      break
    }
    first = i
  }
  while (first > floor && isGroupAdverb(reading, first - 1)) first--
  const { forms } = form
  const ing = forms.includes('ing')
  const needsAuxiliary = forms.includes('participle') && !forms.includes('past')
  return {
    first,
    head,
    negated,
    modal,
    finite: ing ? be : needsAuxiliary ? have || be : !infinitive,
    passive: be && !ing && forms.includes('participle') && !forms.includes('base'),
    infinitive,
    participle: ing && !be,
  }
}

/** "also said", "repeatedly warned": the adverb belongs to the cue; one that says when or doubts does not. */
function isGroupAdverb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  return (
    token.pos === 'ADV' &&
    groupAdverb.test(token.lower) &&
    !evidentialAdverbs.has(token.lower) &&
    (!saysWhen(token) || /^(?:also|then|later|once|often|still|again)$/.test(token.lower)) &&
    !isQuoted(reading, at)
  )
}
