import { expect, test } from 'vitest'
import { outdated, packAll } from '../../scripts/data.ts'
import { readTable } from '../../scripts/read-table.ts'

test('every generated module is what its tables say', async () => {
  const modules = await packAll()
  expect(modules.length).toBeGreaterThan(0)
  expect(outdated(modules)).toEqual([])
})

test('a table row with an empty or missing cell is refused, with its line', () => {
  expect(readTable('code\tpoints\nquote\t1')).toEqual([{ code: 'quote', points: '1' }])
  expect(() => readTable('code\tpoints\nquote\t1\nrecord')).toThrow('line 3')
  expect(() => readTable('code\tpoints\nquote\t ')).toThrow('line 2')
})
