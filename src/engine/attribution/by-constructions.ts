import { type Span, spanOf, wordsOf } from '../article.ts'
import type { TextDocument, Token } from '../text/document.ts'
import { asksForAnonymity } from './asks-for-anonymity.ts'
import type { Attribution } from './attribution.ts'
import type { Candidate, Found, Surroundings } from './construction.ts'
import { constructions } from './constructions/index.ts'
import { type Cue, findCues } from './cue.ts'
import { canShow, canSpeak } from './can-speak.ts'
import { continueQuotations } from './continue-quotation.ts'
import { layOut, type Range, type Reading } from './reading.ts'
import { settle, type Settled } from './settle.ts'
import { isSupposed } from './supposed.ts'

/**
 * Every attribution of a document, in the order of their cues. Each candidate cue of the lexicon goes through the
 * constructions; the first that fits says where source and claim are. Time is linear in the length of the text.
 */
export function findByConstructions(document: TextDocument): Attribution[] {
  const reading = layOut(document)
  return continueQuotations(reading, findSettled(reading)).map((settled) => attributionOf(reading, settled))
}

/** At most one candidate a cue, in order, those inside one another settled. */
function findSettled(reading: Reading): Settled[] {
  const found: Settled[] = []
  const cues = findCues(reading)
  for (let from = 0; from < cues.length;) {
    let to = from
    while (to < cues.length && cues[to]!.sentence === cues[from]!.sentence) to++
    const ofSentence = cues.slice(from, to)
    const earlier: Candidate[] = []
    for (const cue of ofSentence) {
      const candidate = firstFound(cue, { reading, cues: ofSentence, earlier })
      if (candidate) earlier.push(candidate)
    }
    found.push(...settle(earlier, reading))
    from = to
  }
  return found
}

function firstFound(cue: Cue, surroundings: Surroundings): Candidate | undefined {
  for (const construction of constructions) {
    const found = construction.match(cue, surroundings)
    if (found && creditsNobody(found, cue, surroundings.reading)) return undefined
    if (found)
      return {
        construction: construction.name,
        kind: found.kind ?? (cue.kind === 'verb' && cue.form.row.follows.includes('question') ? 'question' : 'claim'),
        cue,
        cueWords: found.cue ?? cue.words,
        source: found.source,
        claim: found.claim,
        relay: found.relay,
      }
  }
  return undefined
}

/** "Nobody said a word", "if officials confirm it". */
const creditsNobody = ({ source: [source], claim: [claim], kind }: Found, cue: Cue, reading: Reading): boolean =>
  source !== undefined &&
  kind !== 'no-comment' &&
  ((claim !== undefined && asksForAnonymity(wordsOf(reading.document.article.text, spanIn(reading, claim)))) ||
    isNobody(reading.tokens[source.first]!) ||
    reading.tokens[source.first - 1]?.lower === 'nor' ||
    isCounted(source, reading) ||
    !canSpeak(reading, source) ||
    (showing.has(cue.lemma) && !canShow(reading, source)) ||
    (cue.lemma === 'read' && reading.tokens[source.first]!.pos === 'PRON') ||
    (cue.lemma === 'read' && /^(?:motto|inscription|title|plaque)$/.test(reading.tokens[source.last]!.lower)) ||
    (cue.kind === 'verb' && isSupposed(source, cue, reading)))

/** "the number of residents who said", "the share of firms that said": how many they are is told, not what anybody says. */
function isCounted({ first, last }: Range, { tokens }: Reading): boolean {
  if (first !== last || !/^(?:who|that|which)$/.test(tokens[first]!.lower)) return false
  let of = first - 1
  while (of > 0 && first - of < 6 && tokens[of]!.lower !== 'of' && tokens[of]!.pos !== 'PUNCT') of--
  return (
    tokens[of]?.lower === 'of' && /^(?:number|numbers|share|proportion|percentage)$/.test(tokens[of - 1]?.lower ?? '')
  )
}

/** Verbs of things as much as of people. */
const showing: ReadonlySet<string> = new Set(['show', 'highlight', 'underscore', 'illustrate', 'demonstrate', 'prove'])

const spanIn = ({ tokens }: Reading, { first, last }: Range): Span =>
  spanOf(tokens[first]!.span.start, tokens[last]!.span.end)

const isNobody = ({ lower, pos }: Token): boolean => nobody.has(lower) && pos !== 'PROPN'

const nobody: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither', 'nothing', 'let', "let's"])

function attributionOf(reading: Reading, candidate: Settled): Attribution {
  const span = (range: Range): Span => spanIn(reading, range)
  const { cue } = candidate
  return {
    construction: candidate.construction,
    kind: candidate.kind,
    source: candidate.source.map(span),
    cue: [span(candidate.cueWords)],
    claim: candidate.claim.map(span),
    cueLemma: cue.lemma,
    cueClass: cue.kind === 'verb' ? cue.form.row.class : cue.kind === 'mark' ? 'SAY' : cue.row.class,
    sentence: cue.sentence.index,
    layers: [
      ...candidate.layers.flatMap(({ source, cueWords, relay, cue: { lemma } }) => [
        ...(relay ? [{ ...relay, cueLemma: lemma }] : []),
        { source, cue: cueWords, cueLemma: lemma },
      ]),
      ...(candidate.relay ? [{ ...candidate.relay, cueLemma: cue.lemma }] : []),
    ].map(({ source, cue: words, cueLemma }) => ({ source: source.map(span), cue: [span(words)], cueLemma })),
    confidence: 0.5,
  }
}
