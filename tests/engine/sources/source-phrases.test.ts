import { expect, test } from 'vitest'
import { comparePhrases } from '../../bench/sources/source-phrases.ts'

/** What `npm run bench:sources` measures, held so that a change of one rule cannot undo another unseen. */
test('the source phrases that may be read are read as people read them', () => {
  const { kind, speaker, control, errors } = comparePhrases('development')
  expect({ kind, speaker, control }, errors.join('\n')).toEqual({
    kind: expect.toSatisfy((share: number) => share >= 0.98),
    speaker: expect.toSatisfy((share: number) => share >= 0.98),
    control: 1,
  })
})
