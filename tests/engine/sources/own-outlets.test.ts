import { expect, test } from 'vitest'
import { resolveSources } from '../../../src/engine/sources/index.ts'
import { gazetteerOf } from '../../../src/engine/sources/outlets/gazetteer.ts'
import type { OwnOutlet } from '../../../src/engine/sources/outlets/own-outlets.ts'
import { attributionsOf } from '../../attributions-of.ts'

/** The relays of one sentence, with the reader's own outlets. */
function relaysWith(own: readonly OwnOutlet[], marked: string) {
  const { document, attributions } = attributionsOf(marked)
  return resolveSources(document, attributions, gazetteerOf(own))[0]!.relays
}

const toHarrowNews = '<Mara Lind, the mayor,> {told} Harrow News [it held].'
const toXinhua = '<Mara Lind, the mayor,> {told} Xinhua [it held].'

test('an outlet that the reader added is known, with the control that the reader gave it', () => {
  expect(relaysWith([], toHarrowNews)).toMatchObject([{ class: 'T4', outlet: null }])
  const added: OwnOutlet = { id: 'own-harrow', change: 'add-or-correct', name: 'Harrow News', control: 'independent' }
  expect(relaysWith([added], toHarrowNews)).toMatchObject([{ class: 'T1', outlet: 'own-harrow', control: null }])
})

test('a correction wins over the list, and says that it is the reader’s', () => {
  expect(relaysWith([], toXinhua)).toMatchObject([{ class: 'T3', control: { from: 'list' } }])
  const { outlet } = relaysWith([], toXinhua)[0]!
  const free: OwnOutlet = { id: outlet!, change: 'add-or-correct', control: 'independent' }
  expect(relaysWith([free], toXinhua)).toMatchObject([{ class: 'T1' }])
  const ruled: OwnOutlet = {
    id: 'own-harrow',
    change: 'add-or-correct',
    name: 'Harrow News',
    control: 'state-controlled',
  }
  expect(relaysWith([ruled], toHarrowNews)).toMatchObject([{ class: 'T3', control: { from: 'reader' } }])
})

test('an outlet that the reader took out is unlisted', () => {
  const { outlet } = relaysWith([], toXinhua)[0]!
  expect(relaysWith([{ id: outlet!, change: 'remove' }], toXinhua)).toEqual([])
})

test('the list itself stays as it is', () => {
  relaysWith([{ id: 'xinhua', change: 'remove' }], toXinhua)
  expect(relaysWith([], toXinhua)).toHaveLength(1)
})
