import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Report } from '../../../src/engine/report.ts'
import { makeGrader, type Graded } from '../../../src/ui/draft/grader.ts'

const report = { claims: [], profile: {} } as unknown as Report
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('grades once after a pause in typing', async () => {
  const analyse = vi.fn(async () => report)
  const grade = makeGrader(analyse, vi.fn())
  for (const text of ['L', 'Li', 'Lin', 'Lind said no.']) grade(text)
  await vi.runAllTimersAsync()
  expect(analyse.mock.calls).toMatchObject([[{ text: 'Lind said no.' }]])
})

test('drops an answer that a newer text has overtaken', async () => {
  const answers: (() => void)[] = []
  const done = vi.fn<(graded: Graded | 'failed') => void>()
  const grade = makeGrader(() => new Promise((resolve) => answers.push(() => resolve(report))), done)
  grade('old')
  await vi.runAllTimersAsync()
  grade('new')
  await vi.runAllTimersAsync()
  answers[1]!()
  answers[0]!()
  await vi.runAllTimersAsync()
  expect(done.mock.calls.map(([graded]) => graded !== 'failed' && graded.article.text)).toEqual(['new'])
})

test('says so when the background gives no report', async () => {
  const done = vi.fn()
  makeGrader(async () => null, done)('text')
  await vi.runAllTimersAsync()
  expect(done).toHaveBeenCalledExactlyOnceWith('failed')
})
