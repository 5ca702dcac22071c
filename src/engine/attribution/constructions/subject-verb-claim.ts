import { claimFrom, hasFiniteVerb, objectFrom } from '../claim.ts'
import { type Opening, openingAfter, openingAfterAddressee } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { type VerbCue, mayFollow } from '../cue.ts'
import { endsSentence, isQuoted, type Range, type Reading, sentenceOf, startsVerb } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { upToMainVerb } from '../up-to-main-verb.ts'
import { issued, subordinators } from '../word-kinds.ts'

/**
 * "Lind said the dam held": subject, verb, then the claim, with "that", without it, or as a quotation. The commonest
 * wording of all. The verb must be one that takes a clause: "added 200 jobs" credits nobody.
 */
export const subjectVerbClaim: Construction = {
  name: 'subject-verb-claim',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive) return undefined
    const opening = openingOf(cue, reading)
    if (!takes(cue, opening.kind) && !isGerundClause(cue, opening, reading)) return undefined
    if (opening.kind === 'noun' && saysNothing(reading, opening.at)) return undefined
    if (opening.kind === 'loose-clause' && lacksSubject(reading, opening.at)) return undefined
    if (opening.kind === 'clause' && perceives.test(cue.lemma) && isCounted(reading, opening.at)) return undefined
    if (opening.kind === 'to' && isSubordinate(cue, reading)) return undefined
    const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
    if (source === undefined || isWhatWasSaid(source, opening, reading)) return undefined
    if (isPutOut(source, cue, reading)) return undefined
    const claim = (opening.kind === 'ing' ? objectFrom : claimFrom)(reading, opening.at, cues)
    return (
      claim && {
        source: [source],
        claim: [isWho(source, reading) ? withinRelative(source.first, claim, reading) : claim],
      }
    )
  },
}

/** "said in a message posted on Friday that": what was done to the message, not what it says. */
const isPutOut = ({ first }: Range, { words }: VerbCue, { tokens }: Reading): boolean =>
  issued.has(tokens[words.last]!.lower) && tokens[first - 1]?.pos === 'ADP'

/** "What he said next surprised everyone", "Nothing she said helped": a saying that is spoken of, not reported. */
const isWhatWasSaid = ({ first }: Range, { kind }: Opening, { tokens }: Reading): boolean =>
  kind !== 'that' &&
  kind !== 'quote' &&
  /^(?:what|whatever|nothing|everything|anything|something|how|much)$/.test(tokens[first - 1]?.lower ?? '')

/** Verbs whose object is mostly a thing: "saw few broken branches". */
const perceives = /^(?:see|find|hear|notice|spot|observe|remember|recall|discover)$/

/** "few broken branches", "two ruined houses": a participle between a count and its noun is no verb. */
const isCounted = ({ tokens }: Reading, at: number): boolean =>
  /^(?:ADJ|NUM|DET)$/.test(tokens[at]!.pos) &&
  tokens[at + 1]?.pos === 'VERB' &&
  /(?:ed|en|wn|rn|nt)$/.test(tokens[at + 1]!.lower) &&
  tokens[at + 2]?.pos === 'NOUN'

const isWho = ({ first, last }: Range, { tokens }: Reading): boolean =>
  first === last && /^(?:who|which)$/.test(tokens[first]!.lower)

/** "Lind, who said the dam was old, | will not run"; "Residents who said they were cold | left the hall". */
function withinRelative(who: number, claim: Range, reading: Reading): Range {
  const { tokens } = reading
  const isDescription = /^(?:an?|the)$/.test(tokens[who - 2]?.lower ?? '') && tokens[who - 3]?.text === ',' // "Lind, a pilot who said"
  if (tokens[who - 1]?.text !== ',' && !isDescription)
    return upToMainVerb(reading, claim, sentenceOf(reading, who).first, sentenceOf(reading, who).first)
  for (let i = claim.first; i < claim.last; i++) {
    if (isQuoted(reading, i)) continue
    if (tokens[i]!.text === ',' && startsVerb(reading, i + 1)) return { first: claim.first, last: i - 1 }
  }
  return claim
}

/** "as the two firms intend to merge": an aside in the writer's own voice, not a report of what they say. */
function isSubordinate(cue: VerbCue, { tokens }: Reading): boolean {
  for (let i = cue.words.first - 1; i >= cue.sentence.first && tokens[i]!.text !== ','; i--)
    if (subordinators.has(tokens[i]!.lower)) return true
  return false
}

/** These take a claim as object whatever its shape; others ("found a wallet") need a plain clause. */
const alwaysSays = /^(?:say|tell|argue|think|believe|claim|insist|warn|explain|state)$/

/** "the man police say | set the fire": the claim's subject stands before. */
const lacksSubject = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.pos === 'AUX' || (reading.tokens[at]!.pos === 'VERB' && !startsVerb(reading, at + 1))

/** "said a few words", "said goodbye", "believed him". */
const saysNothing = ({ tokens }: Reading, at: number): boolean =>
  [at, at + 1, at + 2].some((i) => idle.has(tokens[i]?.lower ?? '')) ||
  (tokens[at]!.pos === 'PRON' && (endsSentence(tokens[at + 1]) || tokens[at + 1]!.text === ','))

const idle: ReadonlySet<string> = new Set(
  'word words anything nothing goodbye goodbyes hello thanks sorry grace prayers prayer farewell much little something things yes than so aloud'.split(
    ' ',
  ),
)

const reckons = /^(?:reckon|suspect|fear|predict|feel|estimate|suggest|maintain|warn)$/

/** "said having Roth at the top puts seats at risk": the gerund is the subject of what is said. */
const isGerundClause = (cue: VerbCue, { kind, at }: Opening, reading: Reading): boolean =>
  kind === 'ing' &&
  (alwaysSays.test(cue.lemma) || reckons.test(cue.lemma)) &&
  hasFiniteVerb(reading, { first: at + 1, last: cue.sentence.last })

/** These take no bare clause: "has responded" is no cue of "the justices heard", "saw broken branches" is what happened. */
const needsThat =
  /^(?:respond|reply|retort|object|comment|elaborate|go on|continue|weigh in|chime|chime in|read|post|broadcast|quip|reason|see)$/

/** What opens after the verb, over the one it is said to where the verb takes one. */
export const openingOf = (cue: VerbCue, reading: Reading): Opening =>
  (mayFollow(cue, 'addressee') ? openingAfterAddressee : openingAfter)(reading, cue.words.last + 1, cue.sentence.last)

/** Whether the lexicon lets this opening follow the verb. */
export function takes(cue: VerbCue, opening: string): boolean {
  if (opening === 'that') return mayFollow(cue, 'clause') || mayFollow(cue, 'addressee')
  if (opening === 'clause' && needsThat.test(cue.lemma)) return false
  if (opening === 'clause' || opening === 'question') return mayFollow(cue, 'clause') || mayFollow(cue, 'addressee')
  if (opening === 'loose-clause') return mayFollow(cue, 'clause') && alwaysSays.test(cue.lemma)
  if (opening === 'quote') return mayFollow(cue, 'quote') || mayFollow(cue, 'clause')
  if (opening === 'to') return mayFollow(cue, 'to')
  if (opening === 'ing') return mayFollow(cue, 'ing')
  return opening === 'noun' && (cue.lemma === 'say' || cue.lemma === 'believe')
}

export const examples: ConstructionExamples = {
  finds: [
    '<Norland Hydro> {said} [it had stopped work], while the union reported no damage.',
    '<An aide who asked for anonymity because she feared for her job at the port> {said} [it was late].',
    '<A reply sent six weeks later> {said} [the matter was closed].',
    '<The minister> had on Monday {said} [that the road was shut].',
    '<The board> had, in a report last year, {argued} [that the road must be shut].',
    '<Lind> {has since said} [that it was a mistake].',
    '<Papers seen by the Gazette> {show} [that the dam was never tested].',
    '<The group Attribution Now> {said} [it was late].',
    'The group is old. <Roth> now {says} [it was late].',
    '<Phil Naylor, now a pundit>, {reckons} [selling the ferry would be madness].',
    '<The suit, brought by Ana Roth, 29>, {claims} [that the gate was shut].',
    '<The files, more than 3,000 pages>, {show} [that the board knew].',
    '<Ana Roth, who left in 2016, according to her firm>, {said} [it was late].',
    'Last week <Councillor Ana Roth> {said} [it was late].',
    'Outside Kelby Hall, <one mother who gave only her first name, Ana>, {said} [it was late].',
    '<An engineer who worked on the dam until 2021> {said} [it leaked].',
    '<Inspection records filed with the harbour office in 2020> {show} [two of nine drains were blocked].',
    '<Another> {fumed}: [“Too late for us.”]',
    '<Figures released on Tuesday> {showed} [that prices rose].',
    '<Doctors interviewed by the Gazette> {said} [that it was late].',
    '<A third> {denied} [that there had been any pressure].',
    '<He> {said} [that Leeds and York had pushed for a new line].',
    'It was late, but <people familiar with the plan> {said} [it would go on].',
    '<Lind> {said} [that though he had offered talks, the owners did not respond to the letter].',
    '<Roth’s campaign> {said} [it would sue].',
    '<The mayor> {said} [at least ten men, including two guards, were hurt].',
    '<The ministry> {says} [more than ten are dead], a figure that counts no guards.',
    '<The WHO> {said} [it was late].',
    'In Dorn, <experts not involved in the study> {cautioned} [that the sample was small].',
    '<A teacher who escaped, speaking on condition of anonymity>, {said} [the guards had fled].',
    '<The court> {ruled} 6-3 [that the tariffs were void].',
    '<The union> {says} [up to 40,000 joined the march].',
    '<The chief> {said} in an audio message posted on Friday [that his men were lost].',
    '<An eyewitness, Jonas>, {told} the broadcaster [he heard three shots].',
    '<The regulator> {said}, without giving any details of the case, [that the bank had failed].',
    '<Footage published on Friday> {indicates} [that the wall moved].',
    'Lind, a pilot <who> {said} [the wall had moved], left early.',
    '<Roth> {believes}, for example, [that the dam is safe].',
    '<Sen. Tom Lund, chairman of the committee>, {said} [having Roth at the top puts seats at risk].',
    '<Vice President Tom Lund, who was to travel to Columbus, Ohio, on Friday>, {said} [the rules were good].',
    'Asked on Monday about Roth, <Lind> {said} [“I know nothing of it”].',
    'In a short answer, <Lind> {said}, [“It is over.”]',
    'The toll from a fire that left two houses in ruins rose to ten after <officials> {announced} [that two more had died].',
    'The mayor resigned and <Lind> {said} [he was glad].',
    'A woman asked for a photo and <Lind> {said} [it was late].',
    'A boy called the police and <Roth> {said} [it was late].',
    '<Ana Roth and two aides> {said} [it was late].',
    '<Rep. Ana Roth, D-N.Y.>, {said} [it was late].',
    '<No 10> {said} [there would be no inquiry].',
    '<Lind> {said} [the dam held].',
    '<Mayor Ana Roth> {argued} [that the bridge was never tested] .',
    '<The ministry> {has warned} [that prices could rise].',
    '<Oduya, who chairs the board>, {said} [the vote was fair].',
    '<Officials familiar with the plan> {said} on Monday [that it was dropped].',
    '<Roth> {said}: [“It held.”]',
    '<Two aides> {told} the Harbour Post [that the mayor would resign].',
    '<She> {told} reporters on Friday [it was over].',
  ],
  ignores: [
    'Lind saw few broken branches and mangled sheets of a roof that was damaged.',
    'What he said next surprised everyone.',
    'Nothing she said changed their minds.',
    'The plant added 200 jobs in May.',
    'The storm claimed 12 lives.',
    'The union, which holds half the seats on the board, has left.',
    'It was liked by viewers of the BBC show that opened on Monday.',
    'Lind left the hall before noon.',
  ],
}
