import { beforeEach, describe, expect, test } from 'vitest'
import { type HiddenClaim, hiddenClaimsFrom, isSame, readHiddenClaims, setHidden } from '../src/hidden-claims.ts'
import { store } from './browser-store.ts'

const entry: HiddenClaim = {
  page: 'https://ledger.example/ferry',
  source: 'The harbour master',
  cue: 'said',
  claim: 'the gate held',
  grade: 'Fair',
  construction: 'subject-verb-claim',
  hiddenAt: '2026-05-11T06:30:00.000Z',
}
const later: HiddenClaim = { ...entry, grade: 'Good', hiddenAt: '2026-06-01T00:00:00.000Z' }

beforeEach(() => Object.assign(store, { held: {}, full: false, shut: false }))

describe('the list of marks that the reader hid', () => {
  test('keeps what was hidden until it is shown again, whenever that was graded and how', async () => {
    expect(await setHidden(entry, true)).toBe(true)
    expect(await readHiddenClaims()).toEqual([entry])
    await setHidden(later, false)
    expect(await readHiddenClaims()).toEqual([])
  })

  test('holds the same mark once', async () => {
    await setHidden(entry, true)
    await setHidden(later, true)
    expect(await readHiddenClaims()).toEqual([later])
  })

  test('says so when the store is full or shut, and loses nothing', async () => {
    await setHidden(entry, true)
    const other = { ...entry, claim: 'the gate broke' }
    store.full = true
    expect(await setHidden(other, true)).toBe(false)
    Object.assign(store, { full: false, shut: true })
    expect(await setHidden(other, true)).toBe(false)
    store.shut = false
    expect(await readHiddenClaims()).toEqual([entry])
  })

  test('keeps marks that are hidden at the same time', async () => {
    const all = ['one', 'two', 'three'].map((claim) => ({ ...entry, claim }))
    await Promise.all(all.map((one) => setHidden(one, true)))
    expect(await readHiddenClaims()).toEqual(all)
  })

  test('keeps what a later version put into an entry', async () => {
    store.held.hiddenClaims = [{ ...entry, why: 'a caption' }]
    await setHidden({ ...entry, claim: 'the gate broke' }, true)
    expect(store.held.hiddenClaims).toMatchObject([{ why: 'a caption' }, { claim: 'the gate broke' }])
  })

  test.each<[why: string, stored: unknown, list: HiddenClaim[]]>([
    ['nothing', undefined, []],
    ['no list', { page: 'x' }, []],
    ['an entry that is there twice', [entry, later], [later]],
    ['a damaged entry among whole ones', [{ page: 7 }, entry], [entry]],
  ])('reads %s', (_why, stored, list) => {
    expect(hiddenClaimsFrom(stored)).toEqual(list)
  })

  test('tells the same words on another page apart', () => {
    expect(isSame(entry, later)).toBe(true)
    expect(isSame(entry, { ...entry, page: 'https://ledger.example/other' })).toBe(false)
  })
})
