/**
 * `npm run try -- "Officials said the dam held."`: what the engine makes of a sentence: tokens, the words that may be
 * cues (constructions are tried there and nowhere else), attributions in bracket notation, the working of each grade.
 */
import { adjustmentPoints, originPoints } from '../src/data/rubric/rubric.ts'
import { analyse } from '../src/engine/index.ts'
import type { GradedClaim } from '../src/engine/report.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'
import { readText } from '../src/engine/text/read-text.ts'
import { findCues } from '../src/engine/attribution/cue.ts'
import { layOut, type Range } from '../src/engine/attribution/reading.ts'
import { outcomeOf } from '../src/engine/grading/outcome.ts'
import { chainOf } from './claim-words.ts'

const text = process.argv.slice(2).join(' ')
if (text === '') {
  console.error('Usage: npm run try -- "Officials said the dam held."')
  process.exit(1)
}
const article = articleFromText(text)
const document = readText(article)
console.log(document.tokens.map((token) => `${token.text}/${token.pos}`).join(' '))
const wordsOf = ({ first, last }: Range): string =>
  text.slice(document.tokens[first]!.span.start, document.tokens[last]!.span.end)
const cues = findCues(layOut(document)).map(({ kind, lemma, words }) => `{${wordsOf(words)}} ${kind} ${lemma}`)
console.log(`may be cues: ${cues.join(', ') || 'none'}`)
const { claims } = analyse(article)
if (claims.length === 0) console.log('\nnothing found')
for (const claim of claims) {
  console.log(`\n${claim.id}  ${inBrackets(claim)}`)
  console.log(`    ${claim.attribution.construction}, ${claim.attribution.cueLemma} (${claim.attribution.cueClass})`)
  console.log(`    ${chainOf(claim).join(' ← ') || 'nobody'}; channel ${claim.channel.kind}`)
  console.log(`    ${workingOf(claim)}`)
}

/** The text with `[claim]`, `{cue}` and `<source>` marked. */
function inBrackets({ attribution }: GradedClaim): string {
  const marks = [
    ...attribution.claim.map((span) => ({ ...span, open: '[', close: ']' })),
    ...attribution.cue.map((span) => ({ ...span, open: '{', close: '}' })),
    ...attribution.source.map((span) => ({ ...span, open: '<', close: '>' })),
  ]
  const inserts = marks.flatMap(({ start, end, open, close }) => [
    { at: start as number, mark: open, isClose: 0 },
    { at: end as number, mark: close, isClose: 1 },
  ])
  inserts.sort((a, b) => b.at - a.at || a.isClose - b.isClose)
  return inserts.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text)
}

/** The sum and the limits: "W-PR 7 quote +1 = 8, K9 Good; Good". */
function workingOf(claim: GradedClaim): string {
  if (!claim.verdict.graded) return `not graded: ${claim.verdict.why}`
  const { fired, points, limits, grade } = outcomeOf({ claim, document })
  const sum = fired.map(({ code }) => `${code} ${adjustmentPoints[code] > 0 ? '+1' : '-1'}`)
  const held = limits.map((limit) =>
    limit.on === 'origin' ? `${limit.ceiling.code} ${limit.grade}` : `${limit.relay.class} ${limit.grade ?? 'none'}`,
  )
  return [`${[`${claim.who} ${originPoints[claim.who]}`, ...sum].join(' ')} = ${points}`, ...held, grade].join(', ')
}
