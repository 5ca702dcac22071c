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

/** Verbs that hand their subject to the one after "to". */
const chaining: ReadonlySet<string> = new Set(
  'purports purport purported continues continue continued began begins'.split(' '),
)
const seeming: ReadonlySet<string> = new Set('appears appear appeared seems seem seemed'.split(' '))
const shown: ReadonlySet<string> = new Set(
  'show suggest indicate confirm reveal depict contradict demonstrate'.split(' '),
)

/** "the video appears to show"; but "Lind seemed to recognise" is the writer's guess. */
const chains = (verb: string, lemma: string): boolean => chaining.has(verb) || (seeming.has(verb) && shown.has(lemma))

/** After "'s" these are perfect, not passive. */
const hasSaid: ReadonlySet<string> = new Set(
  'say argue insist promise vow pledge warn add suggest acknowledge admit'.split(' '),
)

/** The verb group whose head is the cue word at `head`. It starts no earlier than `floor`. */
export function verbGroupAt(reading: Reading, head: number, form: VerbForm, floor: number): VerbGroup {
  const { tokens } = reading
  let first = head
  let negated = false
  let modal: string | null = null
  let be = false
  let have = false
  let infinitive = false
  let chained = false
  for (let i = head - 1; i >= floor && head - i < 9 && (!infinitive || chained); i--) {
    const { lower, pos } = tokens[i]!
    if (isQuoted(reading, i) || evidentialAdverbs.has(lower)) break
    if (lower === 'to' && i > floor && chains(tokens[i - 1]!.lower, form.row.lemma)) {
      chained = true // "appears to show"
      infinitive = true
      i--
    } else if (negations.has(lower)) negated = true
    else if (lower === 'to' && tokens[i + 1]?.pos !== 'DET') infinitive = true
    else if (modals.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') modal = lower
    else if (/^['’]s$/.test(lower) && hasSaid.has(form.row.lemma))
      have = true // "he's said that"
    else if (haveForms.has(lower) && pos !== 'PART') have = true
    else if (beForms.has(lower) && pos !== 'PART') be = true
    else if (!doForms.has(lower)) {
      if (pos === 'ADV' && !subordinators.has(lower)) continue // taken in only where an auxiliary stands before it
      if (lower === 'since' && i > floor && haveForms.has(tokens[i - 1]!.lower)) continue // "has since said"
      if (lower === 'long' && i > floor && haveForms.has(tokens[i - 1]!.lower)) continue // "has long been thought", an adjective to the tagger
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
    finite: chained || (ing ? be : needsAuxiliary ? have || be : !infinitive),
    passive: be && !ing && forms.includes('participle') && !forms.includes('base'),
    infinitive: infinitive && !chained,
    participle: ing && !be,
  }
}

/** "six weeks later": how long after, no part of the cue. */
const measuresTime = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

/** "also said", "repeatedly warned": the adverb belongs to the cue; one that says when or doubts does not. */
function isGroupAdverb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  return (
    token.pos === 'ADV' &&
    groupAdverb.test(token.lower) &&
    !evidentialAdverbs.has(token.lower) &&
    (!saysWhen(token) || /^(?:also|then|later|once|often|still|again)$/.test(token.lower)) &&
    !(token.lower === 'later' && measuresTime.test(reading.tokens[at - 1]?.lower ?? '')) &&
    !isQuoted(reading, at)
  )
}
