import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { analyse } from '../../../src/engine/index.ts'
import { defaults, settingsFile, settingsInFile } from '../../../src/settings.ts'
import { entryOf, type Entry, listedAs, ownOutlet, withOutlet } from '../../../src/ui/options/outlet-choice.ts'

const entry = (name: string, choice: Entry['choice'], more: Partial<Entry> = {}): Entry => ({
  name,
  choice,
  alsoCalled: '',
  country: '',
  ...more,
})

test.each<[name: string, ids: string[]]>([
  ['Reuters', ['reuters']],
  ['reuters', ['reuters']],
  ['La Prensa (Panama)', ['la-prensa-panama']],
  ['la-prensa-panama', ['la-prensa-panama']],
  ['The Varnholt Gazette', []],
  ['', []],
])('%j stands in the list as %s', (name, ids) => {
  expect(listedAs(name).map(({ id }) => id)).toEqual(ids)
})

test('a name that several go by stands for all of them', () => {
  const names = listedAs('ABC').map(({ name }) => name)
  expect(names).toContain('ABC News')
  expect(names).toContain('ABC (Australia)')
})

describe('what is stored', () => {
  test('a listed outlet is corrected under its listed name', () => {
    expect(ownOutlet(entry('reuters', 'unknown', { alsoCalled: 'Wire' }))).toEqual({
      id: 'reuters',
      change: 'add-or-correct',
      name: 'Reuters',
      control: 'unknown',
    })
  })

  test('a new one gets a key, its names without “the”, and the state that controls it', () => {
    const own = ownOutlet(
      entry(' The Varnholt Gazette ', 'state-controlled', { alsoCalled: 'VG, the Gazette,,', country: 'NO' }),
    )
    expect(own).toEqual({
      id: 'the-varnholt-gazette',
      change: 'add-or-correct',
      name: 'The Varnholt Gazette',
      control: 'state-controlled',
      aliases: ['Varnholt Gazette', 'VG', 'Gazette'],
      country: 'NO',
    })
    expect(entryOf(own!)).toEqual(
      entry('The Varnholt Gazette', 'state-controlled', { alsoCalled: 'VG, Gazette', country: 'NO' }),
    )
  })

  test('a state is stored only where one controls it', () => {
    expect(ownOutlet(entry('Varnholt Gazette', 'independent', { country: 'NO' }))).not.toHaveProperty('country')
  })

  test('one can be taken out', () => {
    expect(ownOutlet(entry('Reuters', 'none'))).toEqual({ id: 'reuters', change: 'remove', name: 'Reuters' })
  })

  test('what is no name is not stored', () => {
    expect(ownOutlet(entry(' ?! ', 'independent'))).toBeNull()
  })
})

test('the last word on an outlet stands, and can be taken back', () => {
  const first = ownOutlet(entry('Varnholt Gazette', 'independent'))!
  const second = ownOutlet(entry('Varnholt Gazette', 'state-controlled'))!
  const settings = withOutlet(withOutlet(defaults, first, first), second, second)
  expect(settings.outlets).toEqual([second])
  expect(withOutlet(settings, second, null).outlets).toEqual([])
})

test('all that was said of outlets goes into the settings file and comes back', () => {
  const own = [
    ownOutlet(entry('Varnholt Gazette', 'state-controlled', { alsoCalled: 'VG', country: 'NO' }))!,
    ownOutlet(entry('Reuters', 'none'))!,
  ]
  const settings = own.reduce((all, one) => withOutlet(all, one, one), defaults)
  expect(settingsInFile(settingsFile(settings))?.outlets).toEqual(settings.outlets)
  expect(settings.outlets).toHaveLength(2)
})

describe('what the reader says of an outlet changes how claims that came through it are graded', () => {
  const graded = (text: string, ...outlets: Entry[]) => {
    const own = outlets.map((one) => ownOutlet(one)!)
    const { verdict, relays } = analyse(articleFromText(text), { outlets: own }).claims[0]!
    return [relays[0]?.class, verdict.graded && verdict.grade]
  }
  const told = 'Mara Lind, the mayor, told the Varnholt Gazette that the wall had moved.'
  const minister = 'Mara Lind, the Norwegian foreign minister, told the Varnholt Gazette that the talks had failed.'

  test.each<[why: string, text: string, said: Entry[], grade: [string | undefined, string]]>([
    ['nothing said', told, [], ['T4', 'Good']],
    ['independent', told, [entry('Varnholt Gazette', 'independent')], ['T1', 'Good']],
    ['state-controlled', told, [entry('The Varnholt Gazette', 'state-controlled')], ['T3', 'Fair']],
    [
      'under another name that it goes by',
      'Mara Lind, the mayor, told the Harbour Letter that the wall had moved.',
      [entry('Varnholt Gazette', 'state-controlled', { alsoCalled: 'Harbour Letter' })],
      ['T3', 'Fair'],
    ],
    [
      'a state’s own minister in its own outlet',
      minister,
      [entry('Varnholt Gazette', 'state-controlled', { country: 'NO' })],
      ['T3x', 'Good'],
    ],
    [
      'another state’s minister',
      minister,
      [entry('Varnholt Gazette', 'state-controlled', { country: 'SE' })],
      ['T3', 'Fair'],
    ],
  ])('%s', (_why, text, said, grade) => {
    expect(graded(text, ...said)).toEqual(grade)
  })
})
