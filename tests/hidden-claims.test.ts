import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type HiddenClaim, hiddenClaimsFrom, isSame, readHiddenClaims, setHidden } from '../src/hidden-claims.ts'

const store = vi.hoisted(() => ({ held: {} as Record<string, unknown>, full: false, isPrivate: false }))
vi.mock('webextension-polyfill', () => ({
  default: {
    extension: {
      get inIncognitoContext() {
        return store.isPrivate
      },
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: store.held[key] }),
        set: async (items: object) => {
          if (store.full) throw new Error('QUOTA_BYTES quota exceeded')
          Object.assign(store.held, items)
        },
      },
    },
  },
}))

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

beforeEach(() => Object.assign(store, { held: {}, full: false, isPrivate: false }))

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

  test('stores nothing in a private window, and says so when the store is full', async () => {
    store.isPrivate = true
    expect(await setHidden(entry, true)).toBe(false)
    Object.assign(store, { isPrivate: false, full: true })
    expect(await setHidden(entry, true)).toBe(false)
    expect(store.held).toEqual({})
  })

  test.each<[why: string, stored: unknown, list: HiddenClaim[]]>([
    ['nothing', undefined, []],
    ['no list', { page: 'x' }, []],
    ['a damaged entry among whole ones', [{ page: 7 }, entry], [entry]],
  ])('reads %s', (_why, stored, list) => {
    expect(hiddenClaimsFrom(stored)).toEqual(list)
  })

  test('tells the same words on another page apart', () => {
    expect(isSame(entry, later)).toBe(true)
    expect(isSame(entry, { ...entry, page: 'https://ledger.example/other' })).toBe(false)
  })
})
