import { expect, test, vi } from 'vitest'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { analyse } from '../../../src/engine/index.ts'
import { defaults } from '../../../src/settings.ts'
import { listedAs, ownOutlet, withOutlet } from '../../../src/ui/options/outlet-choice.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

test.each<[name: string, id: string | undefined]>([
  ['Reuters', 'reuters'],
  ['reuters', 'reuters'],
  ['The Varnholt Gazette', undefined],
  ['', undefined],
])('%j stands in the list as %s', (name, id) => {
  expect(listedAs(name)?.id).toBe(id)
})

test('a listed outlet is corrected under its listed name, a new one gets a key of its own', () => {
  expect(ownOutlet('reuters', 'unknown')).toEqual({
    id: 'reuters',
    change: 'add-or-correct',
    name: 'Reuters',
    control: 'unknown',
  })
  expect(ownOutlet(' Varnholt Gazette ', 'none')).toEqual({
    id: 'varnholt-gazette',
    change: 'remove',
    name: 'Varnholt Gazette',
  })
  expect(ownOutlet(' ?! ', 'none')).toBeNull()
})

test('the last word on an outlet stands, and can be taken back', () => {
  const first = ownOutlet('Varnholt Gazette', 'independent')!
  const second = ownOutlet('Varnholt Gazette', 'state-controlled')!
  const settings = withOutlet(withOutlet(defaults, first, first), second, second)
  expect(settings.outlets).toEqual([second])
  expect(withOutlet(settings, second, null).outlets).toEqual([])
})

test('what the reader says of an outlet changes how claims that came through it are graded', () => {
  const article = articleFromText('Mara Lind, the mayor, told the Varnholt Gazette that the wall had moved.')
  const gradeWith = (outlets: typeof defaults.outlets) => {
    const { verdict, relays } = analyse(article, { outlets }).claims[0]!
    return [relays[0]?.class, verdict.graded && verdict.grade]
  }
  expect(gradeWith([])).toEqual(['T4', 'Good'])
  expect(gradeWith([ownOutlet('Varnholt Gazette', 'state-controlled')!])).toEqual(['T3', 'Fair'])
})
