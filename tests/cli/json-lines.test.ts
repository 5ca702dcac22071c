import { PassThrough, Readable, Writable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { gradeLines } from '../../cli/json-lines.ts'

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly attributions?: readonly Record<string, unknown>[]
}

async function answersTo(...chunks: string[]): Promise<Answer[]> {
  const output = new PassThrough()
  const written = textOf(output)
  await gradeLines(Readable.from(chunks), output)
  output.end()
  return (await written)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
}

const line = (id: unknown, text: unknown): string => `${JSON.stringify({ id, text })}\n`

describe('one object a line in, one a line out', () => {
  test('offsets point into the given text, and every field is there', async () => {
    const text = 'Mara Lind, the mayor, said the wall had moved.'
    const [answer] = await answersTo(line('a', text))
    expect(answer!.id).toBe('a')
    const [found] = answer!.attributions!
    const words = (part: unknown): string[] =>
      (part as [number, number][]).map(([start, end]) => text.slice(start, end))
    expect(words(found!.cue)).toEqual(['said'])
    expect(words(found!.content)).toEqual(['the wall had moved'])
    expect(words(found!.source).join(' ')).toContain('Mara Lind')
    expect(found).toMatchObject({
      grade: 'Good',
      who: 'W-PR',
      kind: 'claim',
      speaker: 'Mara Lind',
      chain: ['Mara Lind'],
    })
    const fields =
      'chain confidence construction content cue cueClass flags grade kind points reasons shown source speaker who'
    expect(Object.keys(found!).toSorted()).toEqual(fields.split(' '))
  })

  test('what is not graded is listed without grade and points', async () => {
    const [answer] = await answersTo(line(1, 'Mara Lind, the mayor, declined to comment.'))
    expect(answer!.attributions![0]).toMatchObject({ grade: null, points: null, kind: 'no-comment' })
  })

  test('a bad line is answered by an error, and the rest is still done, in order', async () => {
    const answers = await answersTo(
      line('first', 'Officials said the dam held.'),
      'no json at all\n',
      line('no text', 7),
      '[]\n',
      '\n',
      line('last', 'The dam held.'),
    )
    expect(answers.map(({ id }) => id)).toEqual(['first', null, 'no text', null, 'last'])
    expect(answers.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'string', 'string', 'undefined'])
    expect(answers.at(-1)!.attributions).toEqual([])
  })

  test('a byte order mark, carriage returns and a last line without an end are no errors', async () => {
    const answers = await answersTo(`\uFEFF${line('a', 'x').trimEnd()}\r\n${line('b', 'y').trimEnd()}`)
    expect(answers).toEqual([
      { id: 'a', attributions: [] },
      { id: 'b', attributions: [] },
    ])
  })

  test('a slow reader is waited for: the input is not read ahead of what was taken', async () => {
    let read = 0
    let taken = 0
    let furthest = 0
    function* lines(): Generator<string> {
      for (; read < 2000; read++) yield line(read, 'Officials said the dam held.')
    }
    const output = new Writable({
      highWaterMark: 1024,
      write(_chunk, _encoding, done) {
        taken++
        furthest = Math.max(furthest, read - taken)
        setImmediate(done)
      },
    })
    await gradeLines(Readable.from(lines()), output)
    await finished(output.end())
    expect(taken).toBe(2000)
    expect(furthest).toBeLessThan(1500)
  })
})
