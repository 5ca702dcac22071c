import { describe, expect, test } from 'vitest'
import {
  changeSettings,
  defaults,
  followSettings,
  isDamaged,
  isOffBy,
  readSettings,
  settingsFile,
  settingsFrom,
  settingsInFile,
  switchSite,
} from '../src/settings.ts'
import { followStored, settingsKey } from '../src/stored.ts'
import { store } from './browser-store.ts'

describe('settings from a store', () => {
  test.each<[why: string, stored: unknown, settings: unknown]>([
    ['nothing stored', undefined, defaults],
    ['no object at all', 'on', defaults],
    ['one damaged field falls back alone', { version: 1, on: false, sitesOff: 7 }, { ...defaults, on: false }],
    ['a missing field', { version: 1, start: 'on-click' }, { ...defaults, start: 'on-click' }],
    [
      'one damaged part of the look',
      { version: 1, look: { hue: 900, strength: 'faint' } },
      { ...defaults, look: { ...defaults.look, strength: 'faint' } },
    ],
    ['damaged outlets', { version: 1, outlets: [{ id: 'x', change: 'sell' }] }, defaults],
    [
      'a damaged entry among whole ones, and one that is there twice',
      { version: 1, sitesOff: ['herald.example', 7, null, 'argus.example', 'herald.example'] },
      { ...defaults, sitesOff: ['herald.example', 'argus.example'] },
    ],
    ['an unknown value', { version: 1, start: 'on-tuesdays' }, defaults],
  ])('%s', (_why, stored, settings) => {
    expect(settingsFrom(stored)).toEqual(settings)
  })
})

describe('settings of version 1, as 0.1.0 stored them', () => {
  const old = {
    version: 1,
    on: true,
    start: 'on-click',
    sitesOff: ['argus.example', 'herald.example'],
    outlets: [{ id: 'calder-ledger', change: 'add-or-correct', name: 'Calder Ledger', control: 'independent' }],
    look: { hue: 150, strength: 'faint', grades: ['Weak', 'None'] },
  }
  const now = { ...old, version: 2, look: { hue: 150, strength: 'faint', marks: ['Weak', 'None', 'credit'] } }

  test('survive: what was chosen then is chosen now, and nothing counts as damaged', () => {
    expect(settingsFrom(old)).toEqual(now)
    expect(isDamaged(old)).toBe(false)
  })

  test('survive in a file, and in a store that is changed after the update', async () => {
    expect(settingsInFile(JSON.stringify({ saysWho: 'settings', ...old }))).toEqual(now)
    store.held.settings = old
    await changeSettings((settings) => ({ ...settings, on: false }))
    expect(store.held.settings).toEqual({ ...now, on: false })
    store.held = {}
  })
})

describe('settings of a version to come, after going back to this one', () => {
  const later = {
    ...defaults,
    version: 3,
    start: { at: 'night' },
    sitesOff: ['argus.example'],
    look: { ...defaults.look, hue: 150, marks: { Weak: 'dotted' }, font: 'serif' },
    readers: ['Mara'],
  }

  test('are read as far as they are known', () => {
    expect(settingsFrom(later)).toEqual({
      ...defaults,
      sitesOff: ['argus.example'],
      look: { ...defaults.look, hue: 150 },
    })
  })

  test('stay as they are but for what is changed', async () => {
    store.held.settings = later
    const changed = await changeSettings((settings) => switchSite(settings, 'herald.example', false))
    expect(changed).toMatchObject({ version: 2, sitesOff: ['argus.example', 'herald.example'] })
    await changeSettings((settings) => ({ ...settings, look: { ...settings.look, hue: 20 } }))
    expect(store.held.settings).toEqual({
      ...later,
      sitesOff: ['argus.example', 'herald.example'],
      look: { ...later.look, hue: 20 },
    })
    store.held = {}
  })

  test('keep a field that came without a new version', async () => {
    store.held.settings = { ...defaults, readers: ['Mara'], look: { ...defaults.look, font: 'serif' } }
    await changeSettings((settings) => ({ ...settings, on: false, look: { ...settings.look, hue: 20 } }))
    expect(store.held.settings).toEqual({
      ...defaults,
      on: false,
      readers: ['Mara'],
      look: { ...defaults.look, hue: 20, font: 'serif' },
    })
    store.held = {}
  })
})

describe('what fell back is told', () => {
  test.each<[why: string, stored: unknown, damaged: boolean]>([
    ['nothing stored', undefined, false],
    ['the defaults', defaults, false],
    ['a field that a later version brought is missing', { version: 2, on: false }, false],
    ['a field of a version to come', { ...defaults, later: 1 }, false],
    ['no object at all', 'on', true],
    ['null', null, true],
    ['a wrong value', { ...defaults, start: 'on-tuesdays' }, true],
    ['one wrong entry of a list', { ...defaults, sitesOff: ['herald.example', 7] }, true],
    ['a wrong part of the look', { ...defaults, look: { ...defaults.look, hue: 900 } }, true],
    ['a look that is none', { version: 1, look: 'blue' }, true],
    ['marks that are none, of version 1', { version: 1, look: { grades: 'all' } }, true],
  ])('%s', (_why, stored, damaged) => {
    expect(isDamaged(stored)).toBe(damaged)
  })
})

describe('a settings file', () => {
  test('reads back as it was written', () => {
    const settings = { ...defaults, on: false, sitesOff: ['herald.example'] }
    expect(settingsInFile(settingsFile(settings))).toEqual(settings)
  })

  test.each(['', '{', 'null', '[]', '{"version":1}'])('is not just any file: %j', (content) => {
    expect(settingsInFile(content)).toBeNull()
  })
})

describe('changing settings', () => {
  test('what was changed is read again', async () => {
    await changeSettings((settings) => switchSite(settings, 'herald.example', false))
    expect((await readSettings()).sitesOff).toEqual(['herald.example'])
  })

  test('a full store says so and keeps the old settings', async () => {
    const before = await readSettings()
    store.full = true
    expect(await changeSettings((settings) => ({ ...settings, on: false }))).toBe(false)
    expect(await readSettings()).toEqual(before)
    store.full = false
  })

  test('a store that does not open for a moment loses nothing: the change is refused', async () => {
    const before = await readSettings()
    store.shut = true
    expect(await readSettings()).toEqual(defaults)
    expect(await changeSettings((settings) => ({ ...settings, on: false }))).toBe(false)
    store.shut = false
    expect(await readSettings()).toEqual(before)
  })

  test('changes at the same time all count', async () => {
    const sites = ['a.example', 'b.example', 'c.example']
    await Promise.all(sites.map((site) => changeSettings((settings) => switchSite(settings, site, false))))
    expect((await readSettings()).sitesOff).toEqual(expect.arrayContaining(sites))
  })
})

describe('where the reader stays off', () => {
  const settings = switchSite(switchSite(defaults, 'herald.example', false), 'argus.example', false)
  test.each<[address: string, by: string | null]>([
    ['https://www.herald.example/news', 'site'],
    ['https://argus.example/', 'site'],
    ['https://blog.argus.example/', null],
    ['https://other.example/', null],
  ])('%s', (address, by) => {
    expect(isOffBy(settings, new URL(address))).toBe(by)
    expect(isOffBy({ ...settings, on: false }, new URL(address))).toBe('everywhere')
  })

  test('switching a site on again leaves the others off', () => {
    expect(switchSite(settings, 'argus.example', true).sitesOff).toEqual(['herald.example'])
  })
})

describe('settings that are followed', () => {
  const off = (settings: typeof defaults) => ({ ...settings, on: false })

  test('are those of the last change, also where it came after the store was asked and before they were', async () => {
    store.held = {}
    const found = followStored(settingsKey)
    const asked = found()
    await changeSettings(off)
    const now = followSettings(undefined, found)
    expect(await asked).toBe(undefined)
    expect(await now()).toMatchObject({ on: false })
    await changeSettings((settings) => ({ ...settings, on: true }))
    expect(await now()).toMatchObject({ on: true })
  })

  test('are the usual ones while the browser cannot open its store, and those in it once it can', async () => {
    store.held = { settings: off(defaults) }
    store.shut = true
    const now = followSettings()
    expect(await now()).toEqual(defaults)
    store.shut = false
    expect(await now()).toMatchObject({ on: false })
  })
})
