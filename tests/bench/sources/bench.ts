/**
 * `npm run bench:sources`: how often sources are read for what they are.
 *
 * - Own gold (`tests/fixtures/sources`): kind, speaker and control, development and held-back rows apart.
 * - Who is meant (GUM news, coreference gold): for pronouns, surnames and descriptions, the speaker against people's reading.
 * - PolNeAR dev, gold spans: how many sources get which kind, and the time it takes.
 *
 * `-- --json` prints one JSON object last; `-- --errors` lists what is wrong, of held-back rows never.
 */
import { comparePhrases } from './source-phrases.ts'
import { compareCoreference } from './coreference.ts'
import { distribution } from './distribution.ts'

const shown = process.argv.includes('--errors')
const development = comparePhrases('development')
const heldBack = comparePhrases('held-back')
const meant = compareCoreference()
const spread = distribution()

const percent = (share: number | null): string => (share === null ? '–' : share.toFixed(3))

for (const [part, figures] of [
  ['development', development],
  ['held back', heldBack],
] as const) {
  console.log(
    `${part}: kind ${percent(figures.kind)}, speaker ${percent(figures.speaker)}, control ${percent(figures.control)} of ${figures.rows} phrases; errors that cost trust ${figures.costly}`,
  )
  for (const [mistake, rows] of figures.mistakes) console.log(`  ${rows} × ${mistake}`)
}
if (meant)
  console.log(
    `who is meant: right ${percent(meant.precision)} of ${meant.decided} decided, of ${meant.asked} asked (${percent(meant.share)})`,
  )
if (spread) {
  console.log(
    `PolNeAR dev: ${spread.sources} sources, kind given to ${percent(spread.share)}, ${spread.microsecondsPerToken.toFixed(2)} µs a token`,
  )
  console.log(
    Object.entries(spread.kinds)
      .map(([kind, count]) => `  ${kind} ${count}`)
      .join('\n'),
  )
}
if (shown) for (const line of [...development.errors, ...(meant?.errors ?? [])]) console.log(line)
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({
      kindAccuracy: heldBack.kind,
      speakerAccuracy: heldBack.speaker,
      controlAccuracy: heldBack.control,
      costlyErrors: heldBack.costly + development.costly,
      developmentKindAccuracy: development.kind,
      developmentSpeakerAccuracy: development.speaker,
      speakerPrecision: meant?.precision ?? null,
      speakerDecided: meant?.share ?? null,
      kindGiven: spread?.share ?? null,
      kinds: spread?.kinds ?? null,
      microsecondsPerToken: spread?.microsecondsPerToken ?? null,
    }),
  )
}
