import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import * as v from 'valibot'
import type { Span } from '../src/engine/article.ts'
import type { Attribution } from '../src/engine/attribution/attribution.ts'
import { isShown } from '../src/engine/attribution/is-shown.ts'
import { analyse } from '../src/engine/index.ts'
import type { GradedClaim } from '../src/engine/report.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'
import { chainOf } from './claim-words.ts'

const Line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

/**
 * Grades one `{id, text}` a line, writing one `{id, attributions}` a line in the same order. A line that is no such
 * object, or that cannot be graded, is answered by `{id, error}` (`id` null where it could not be read) and the rest is
 * still done. Gives what is too unsure for a reader as well (`shown` false). Waits for the reader of the output, so memory stays flat whatever the length of the input.
 */
export async function gradeLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answerTo(line))}\n`)) await once(output, 'drain')
  }
}

/** The lines of a stream, read no faster than they are taken (readline reads ahead without limit). */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let begun: string[] | undefined
  for await (const chunk of input as AsyncIterable<string>) {
    const [rest, ...next] = (begun ? chunk : chunk.replace(/^\uFEFF/, '')).split('\n')
    begun ??= []
    begun.push(rest!)
    for (const piece of next) {
      yield begun.join('')
      begun = [piece]
    }
  }
  if (begun) yield begun.join('')
}

function answerTo(line: string): object {
  let given: unknown
  try {
    given = JSON.parse(line)
    const { id, text } = v.parse(Line, given)
    return { id, attributions: analyse(articleFromText(text), { keepsUnsure: true }).claims.map(attributionOf) }
  } catch (error) {
    const { id = null } = v.is(v.object({ id: v.unknown() }), given) ? given : {}
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

type Pair = readonly [start: number, end: number]
/** Spans as a line gives them, in order. */
export const pairs = (spans: readonly Span[]): Pair[] =>
  spans.map(({ start, end }): Pair => [start, end]).sort((a, b) => a[0] - b[0])

/** Who retells what somebody told them, in the same sentence: "Roth said Lind told her". Source and cue are then both. */
function tellersOf({ attribution, relays }: GradedClaim): Attribution['layers'] {
  const told = relays
    .filter((relay) => relay.class === 'T6' || relay.class === 'T6-unnamed')
    .flatMap(({ words }) => words)
  return attribution.layers.filter(({ source }) =>
    source.some((part) => told.some(({ start, end }) => part.start < end && start < part.end)),
  )
}

/** One attribution as a line gives it. Offsets are UTF-16 code units into the given text; `content` is the claim. */
function attributionOf(claim: GradedClaim): object {
  const { attribution, speaker, verdict, who } = claim
  const tellers = tellersOf(claim)
  return {
    source: pairs([...attribution.source, ...tellers.flatMap(({ source }) => source)]),
    cue: pairs([...attribution.cue, ...tellers.flatMap(({ cue }) => cue)]),
    content: pairs(attribution.claim),
    grade: verdict.graded ? verdict.grade : null,
    who,
    kind: attribution.kind,
    speaker: speaker.known === 'identified' ? speaker.name : null,
    chain: chainOf(claim),
    flags: verdict.flags,
    points: verdict.graded ? verdict.points : null,
    reasons: verdict.graded ? verdict.reasons.map(({ sentence }) => sentence) : [verdict.why],
    construction: attribution.construction,
    cueClass: attribution.cueClass,
    confidence: attribution.confidence,
    shown: isShown(attribution),
  }
}
