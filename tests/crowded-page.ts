import type { Grade } from '../src/engine/grading/grade.ts'
import type { RelayClass } from '../src/engine/sources/sourced-claim.ts'
import type { Page } from '../src/ui/reading.ts'
import { pageOf, person, type Row, unnamed } from './sample-page.ts'

type Hand = readonly [name: string, kind: RelayClass]
const gazette: Hand = ['Varnholt Gazette', 'T4']
const wire: Hand = ['Reuters', 'T0']
const linia: Hand = ['Novaya Linia', 'T3']
const daily: Hand = ['Wall Street Journal', 'T2']

/** Who speaks, how often with which grade, and by what hands it came. */
const named: readonly (readonly [name: string, role: string | null, Grade[], Hand[]?])[] = [
  ['Mara Lind', 'harbour commissioner', ['Strong', 'Strong', 'Good', 'Good', 'Good', 'Strong', 'Good', 'Good']],
  ['Ben Oduya', 'mayor', ['Good', 'Good', 'Good', 'Good', 'Strong'], [wire]],
  ['the port authority', null, ['Good', 'Good', 'Good', 'Fair']],
  ['Oleg Marin', 'foreign minister', ['Fair', 'Fair', 'Fair'], [linia]],
  ['Nadia Haddad', 'envoy', ['Good', 'Good'], [gazette]],
  ['Rita Sand', 'union leader', ['Good', 'Strong']],
  ['the maritime inspectorate’s report of the third of May', null, ['Strong', 'Strong']],
  ['Jonas Hale', 'director of Hale & Sons', ['Good']],
  ['Leila Marsh', 'professor of hydrology', ['Good']],
  ['Ada Roth', null, ['Good']],
  ['Tom Brandt', 'analyst', ['Good'], [daily]],
  ['Karin Holt', null, ['Good'], [wire]],
  ['Hugh Amory', 'councillor', ['Good'], [['Kelby Courier', 'T4']]],
  ['Selma Dahl', 'lawyer', ['Strong']],
  ['Ivo Kranz', null, ['Good']],
  ['Carl Voss', 'minister', ['Strong'], [wire]],
]
const nameless: readonly (readonly [words: string, Grade[], Hand[]?])[] = [
  ['two people briefed on the inspection', ['Fair', 'Fair', 'Fair', 'Fair'], [daily, wire]],
  ['officials', ['Weak', 'Weak', 'Weak', 'Weak']],
  ['critics', ['Weak', 'Weak']],
  ['residents', ['Weak']],
  ['a senior ministry official', ['Fair']],
  ['experts', ['Weak']],
  ['a source', ['Weak'], [linia]],
  ['some', ['Weak']],
]

const sentence = '<Source> {said} [the lock would stay closed until the spring].'
const row = (who: Row['who'], speaker: Row['speaker'], grade: Grade, relays: readonly Hand[] = []): Row => ({
  text: sentence,
  who,
  speaker,
  grade,
  reasons: ['The article says who it is.'],
  relays,
  flags: [],
})

/** Sixty claims of many speakers by several hands: a long article. */
export const crowdedPage = (): Page =>
  pageOf([
    ...named.flatMap(([name, role, all, hands]) => all.map((grade) => row('W-PR', person(name, role), grade, hands))),
    ...nameless.flatMap(([words, all, hands]) => all.map((grade) => row('W-ANON-A', unnamed(words), grade, hands))),
    ...Array.from({ length: 8 }, () => row('W-NONE', { known: 'nobody' }, 'None')),
  ])
