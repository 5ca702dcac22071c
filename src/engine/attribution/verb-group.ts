import type { VerbForm } from './lexicon.ts'
import { type Reading, isQuoted } from './reading.ts'
import { beForms, doForms, haveForms, modals, negations, possessives, saysWhen, subordinators } from './word-kinds.ts'

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

/** The verb group whose head is the cue word at `head`. */
export function verbGroupAt(reading: Reading, head: number, form: VerbForm, floor: number): VerbGroup {
  const { tokens } = reading
  let first = head
  let negated = false
  let modal: string | null = null
  let be = false
  let have = false
  let does = false
  let to = false
  for (let i = head - 1; i >= floor && head - i < 9 && !isQuoted(reading, i); i--) {
    const { lower, pos } = tokens[i]!
    if (negations.has(lower)) negated = true
    else if (lower === 'to' && tokens[i + 1]?.pos !== 'DET') to = true
    else if (modals.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') modal = lower
    else if (haveForms.has(lower) && pos !== 'PART') have = true
    else if (beForms.has(lower) && pos !== 'PART') be = true
    else if (doForms.has(lower)) does = true
    else if (pos === 'AUX' && lower === "'s") {
      if (form.forms.includes('participle')) have = true
      else be = true
    } else if (pos === 'ADV' && !subordinators.has(lower) && !possessives.has(lower) && !saysWhen(tokens[i])) continue
    else if (saysWhen(tokens[i]) && pos === 'ADV') continue
    else break
    first = i
    if (to) break
  }
  // adverbs right before the group belong to it: "also said"
  while (first - 1 >= floor && isGroupAdverb(reading, first - 1)) first--
  const { forms } = form
  const participleOnly = forms.includes('participle') && !forms.includes('past')
  const ing = forms.includes('ing')
  const passive = be && !ing && forms.includes('participle') && !forms.includes('base')
  return {
    first,
    head,
    negated,
    modal,
    finite: ing ? be : participleOnly ? have || be : !to,
    passive,
    infinitive: to,
    participle: ing && !be,
  }

  function isGroupAdverb(r: Reading, at: number): boolean {
    const token = r.tokens[at]!
    return (
      token.pos === 'ADV' &&
      /ly$|^(?:also|then|once|later|never|often|again|still|even|soon|further|too)$/.test(token.lower) &&
      !isQuoted(r, at) &&
      (have || be || does || true)
    )
  }
}
