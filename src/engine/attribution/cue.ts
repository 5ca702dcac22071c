import type { Follows, NounRow, WordingRow } from '../../data/cues/rows.ts'
import type { Sentence, Token } from '../text/document.ts'
import { perWord } from '../text/word.ts'
import { fixedWordings, nounForms, verbForms, type VerbForm } from './lexicon.ts'
import { isDash, isQuoted, type Range, type Reading } from './reading.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { describedBefore } from './described-subject.ts'
import { insideNounPhrase, isCapitalised, issued } from './word-kinds.ts'

interface CueBase {
  /** The cue words, with the auxiliaries of a verb. */
  readonly words: Range
  readonly sentence: Sentence
  readonly lemma: string
}

export interface VerbCue extends CueBase {
  readonly kind: 'verb'
  readonly form: VerbForm
  readonly group: VerbGroup
}

export interface NounCue extends CueBase {
  readonly kind: 'noun'
  readonly row: NounRow
}

export interface WordingCue extends CueBase {
  readonly kind: 'wording'
  readonly row: WordingRow
}

/** The colon of "Police: dam held", the dash of "Dam held — police": marks that credit in headlines. */
export interface MarkCue extends CueBase {
  readonly kind: 'mark'
}

/** Words that may credit a claim; a construction decides whether they do. */
export type Cue = VerbCue | NounCue | WordingCue | MarkCue

/** Whether the lexicon lets `what` follow this verb. */
export const mayFollow = (cue: VerbCue, what: Follows): boolean => cue.form.row.follows.includes(what)

/** Every candidate cue of a document in order. Words inside quotation marks are the speaker's own, so never a cue. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = []
  for (const sentence of reading.document.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const cue = isQuoted(reading, i) ? undefined : cueAt(reading, i, sentence)
      if (cue === undefined) continue
      cues.push(cue)
      i = cue.words.last
    }
  }
  return cues
}

/** "bank -sources": a hyphen that hangs on the last words of a headline. */
const opensByline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && (tokens[at - 1]?.span.end ?? 0) < tokens[at]!.span.start

/** The candidate cue that starts at a token of the sentence. */
export function cueAt(reading: Reading, at: number, sentence: Sentence): Cue | undefined {
  const { lower, pos } = reading.tokens[at]!
  if (pos === 'PUNCT') {
    const marks =
      (lower === ':' && (at - sentence.first < 7 || sentence.last - at < 3 || isQuoted(reading, at + 1))) ||
      (sentence.last - at < 4 && (isDash(reading, at) || opensByline(reading.tokens, at)))
    if (marks) return { kind: 'mark', lemma: lower, sentence, words: { first: at, last: at } }
  }
  const may = mayOpen(reading.tokens[at]!.word)
  if (may === null) return undefined
  for (const { row, words } of may.wordings)
    if (standsAt(reading, at, words, sentence.last) && isWordingHere(reading, at, row, sentence))
      return { kind: 'wording', row, lemma: row.wording, sentence, words: { first: at, last: at + words.length - 1 } }
  for (const form of may.verbs) {
    if (!standsAt(reading, at, form.words, sentence.last) || !isVerbHere(reading, at, form, sentence)) continue
    const group = verbGroupAt(reading, at, form, sentence.first)
    const words = { first: group.first, last: at + form.words.length - 1 }
    return { kind: 'verb', form, group, lemma: form.row.lemma, sentence, words }
  }
  const { noun } = may
  if (noun === undefined || !(pos === 'NOUN' || pos === 'PROPN' || isOwned(reading.tokens, at))) return undefined
  return { kind: 'noun', row: noun, lemma: noun.lemma, sentence, words: { first: at, last: at } }
}

/** What of the lexicon a word opens; null for most words. */
const mayOpen = perWord(({ lower }) => {
  const [wordings, verbs, noun] = [fixedWordings.get(lower), verbForms.get(lower), nounForms.get(lower)]
  return wordings || verbs || noun ? { wordings: wordings ?? [], verbs: verbs ?? [], noun } : null
})

/** "For" credits only where it opens the sentence; "Per" elsewhere is a name; "worried" is a state only after "is". */
function isWordingHere({ tokens }: Reading, at: number, { kind, wording }: WordingRow, { first }: Sentence): boolean {
  if (kind === 'conviction' && wording.endsWith('ed')) {
    const before = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1]
    return before !== undefined && (before.pos === 'AUX' || /^(?:feels?|felt|remain(?:s|ed)?)$/.test(before.lower))
  }
  return at === first || (kind !== 'viewpoint' && (wording !== 'per' || tokens[at]!.text === 'per'))
}

function standsAt({ tokens }: Reading, at: number, words: readonly string[], limit: number): boolean {
  if (at + words.length - 1 > limit) return false
  for (let i = 1; i < words.length; i++) if (tokens[at + i]!.lower !== words[i]) return false
  return true
}

/** "Roth’s comment": whatever the tagger says, a noun. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'PART' && /^['’]s$/.test(tokens[at - 1]!.text)

/** The tagger says verb, or the word is in a form that only a verb has. */
function isVerbHere(reading: Reading, at: number, form: VerbForm, sentence: Sentence): boolean {
  const { tokens } = reading
  const { pos } = tokens[at]!
  if (isOwned(tokens, at) || isAttributive(tokens, at, form)) return false
  if (pos === 'VERB') return !isInName(tokens, at, form)
  if (pos === 'PROPN' && form.forms.includes('ing') && tokens[at - 1]?.text === ',')
    return isCapitalised(tokens[at + 1] ?? tokens[at]!)
  if (pos === 'PROPN' || pos === 'PUNCT') return form.row.lemma === 'say' || form.row.lemma === 'tell'
  if (form.forms.includes('s') && pos === 'NOUN')
    return isFollowedLikeVerb(tokens, at) || isOnlyVerb(tokens, at) || closesHeadline(tokens, at, sentence)
  if (form.forms.includes('base') && pos === 'NOUN' && opensWithSome(tokens, at, sentence)) return true
  if (form.forms.includes('base') && pos === 'NOUN' && /[^s]s$|^[,)]$/.test(tokens[at - 1]?.lower ?? ''))
    return isFollowedLikeVerb(tokens, at) || isOnlyVerb(tokens, at) || closesClause(tokens, at)
  if (form.forms.includes('base') && tokens[at - 1]?.pos === 'AUX') return true
  if (pos === 'NOUN' && form.forms.includes('base') && shows(reading, at, sentence)) return true
  if (form.forms.includes('past')) return tokens[at - 1]?.pos !== 'DET' || opensQuotation(tokens, at + 1)
  return form.row.lemma === 'say'
}

/** ", researchers report in a paper", ", doctors report.": a plural right after the comma of a claim. */
const closesClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.text === ',' && tokens[at - 1]!.pos === 'NOUN' && /^(?:in|on|[.])$/.test(tokens[at + 1]?.lower ?? '')

/** "Papers seen by the Gazette show that …": the tagger took the verb for a noun, after what describes the plural before it. */
function shows(reading: Reading, at: number, { first }: Sentence): boolean {
  const { tokens } = reading
  if (!/^(?:show|suggest|indicate|reveal)$/.test(tokens[at]!.lower)) return false
  if (tokens[at + 1]?.lower !== 'that' && !/^(?:DET|NUM|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return false
  const described = seenBy(tokens, at) ?? describedBefore(reading, at, first)
  if (described === undefined) return false
  for (let i = described.first; i < described.last; i++)
    if (tokens[i + 1]!.pos === 'VERB' || tokens[i + 1]!.pos === 'ADJ') return /[^s]s$|^data$/.test(tokens[i]!.lower)
  return false
}

/** "Papers seen by the Gazette": a plural that opens the sentence is a name to the tagger. */
function seenBy(tokens: readonly Token[], at: number): { first: number; last: number } | undefined {
  let by = at - 1
  while (by > 1 && at - by < 6 && /^(?:PROPN|DET)$/.test(tokens[by]!.pos)) by--
  const isSeen = tokens[by]!.lower === 'by' && issued.has(tokens[by - 1]!.lower)
  return isSeen ? { first: by - 2, last: at - 1 } : undefined
}

/** "Another fumed: “Too late.”" */
const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  /^[:,]$/.test(tokens[at]?.text ?? '') && /^["“‘]$/.test(tokens[at + 1]?.text ?? '')

/** "his alleged role", "divides disputed Kashmir": a participle before its noun, with no subject between. */
function isAttributive(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  if (!form.forms.includes('participle')) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before === undefined || next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN')) return false
  return (
    /^(?:his|its|their|our|my|your)$/.test(before.lower) ||
    before.pos === 'DET' ||
    (before.pos === 'VERB' && form.words.length === 1)
  )
}

/** "the Harbour Echo": the last word of a name that opens with "the". */
function isInName(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  if (!form.forms.includes('base') || !isCapitalised(tokens[at]!)) return false
  let i = at - 1
  while (i >= 0 && tokens[i]!.pos === 'PROPN') i--
  return i < at - 1 && i > 0 && tokens[i]!.lower === 'the'
}

/** "Some think the dam …", "Many fear it …": two words that open the sentence, and a subject after them. */
const opensWithSome = (tokens: readonly Token[], at: number, { first }: Sentence): boolean =>
  at === first + 1 &&
  /^(?:some|many|most|few|both|several)$/.test(tokens[first]!.lower) &&
  /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '')

const claimOpeners: ReadonlySet<string> = new Set('that whether how why if what'.split(' '))

/** "The firm notes that", "Mara Lind lists it": the tagger took the verb for a plural noun. */
function isFollowedLikeVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before === undefined || next === undefined) return false
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before.pos) && before.text !== ',' && before.text !== ')') return false
  if (/^(?:his|her|their|its|our|my|your)$/.test(before.lower)) return false
  return (
    claimOpeners.has(next.lower) ||
    next.pos === 'AUX' ||
    next.pos === 'DET' ||
    next.pos === 'PRON' ||
    (next.pos === 'PROPN' && before.text !== ',')
  )
}

/** "The bank forecasts growth of 2 per cent": without it the clause has no verb at all. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before === undefined || next === undefined || !/^(?:NOUN|PROPN)$/.test(before.pos)) return false
  if (!/^(?:NOUN|ADJ|NUM|SYM|PROPN)$/.test(next.pos)) return false
  for (let i = at - 1; i >= 0 && at - i < 12 && !clauseEnds.has(tokens[i]!.text); i--)
    if (isVerbTag(tokens[i]!)) return false
  for (let i = at + 1; i < tokens.length && i - at < 25 && !clauseEnds.has(tokens[i]!.text); i++)
    if (isVerbTag(tokens[i]!) && !/ing$/.test(tokens[i]!.lower) && tokens[i - 1]!.lower !== 'to') return false
  return true
}

/** "Singer mimed at wedding, claims former drummer": no full stop, and nothing but a noun phrase after it. */
function closesHeadline(tokens: readonly Token[], at: number, { last }: Sentence): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (last <= at || last - at > 6 || !/^[,’'”"–—-]$/.test(before)) return false
  for (let i = at + 1; i <= last; i++) if (!insideNounPhrase(tokens[i])) return false
  return true
}

const clauseEnds: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?'])
const isVerbTag = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'
