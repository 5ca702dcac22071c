import { describe, expect, test } from 'vitest'
import { controls, kinds, listedOutlets } from '../../src/data/outlets/outlet.ts'
import { controlTexts, outletLines } from '../../src/data/outlets/outlets.ts'

const outlets = listedOutlets()

describe('the outlet list checks itself', () => {
  test('is large, and small enough to load with the engine', () => {
    expect(outlets.length).toBeGreaterThan(3000)
    expect(outletLines.join('\n').length + controlTexts.join('\n').length).toBeLessThan(400_000)
  })

  test('ids are unique and say nothing but letters, digits and hyphens', () => {
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length)
    expect(outlets.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([])
  })

  test('every outlet has names, a country, a kind and a control', () => {
    const poor = outlets.filter(
      ({ aliases, country, kind, control }) =>
        aliases.length === 0 ||
        aliases.some((alias) => alias.trim() !== alias || alias.length < 2) ||
        !/^(?:[A-Z]{2}|INT)$/.test(country) ||
        !kinds.includes(kind) ||
        !controls.includes(control),
    )
    expect(poor.map(({ name }) => name)).toEqual([])
  })

  test('whoever is not plainly independent carries what that rests on and where it was read', () => {
    const bare = outlets.filter(
      ({ control, basis }) =>
        (control === 'independent') !== (basis === null) || (basis && (!basis.basis || !basis.source)),
    )
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  test('ambiguous names and parents are names and outlets of the list', () => {
    const ids = new Set(outlets.map(({ id }) => id))
    expect(outlets.filter(({ parent }) => parent !== null && !ids.has(parent)).map(({ name }) => name)).toEqual([])
    expect(
      outlets
        .filter(({ aliases, ambiguous }) => [...ambiguous].some((name) => !aliases.includes(name)))
        .map(({ name }) => name),
    ).toEqual([])
  })

  test('names an ordinary word can be are marked', () => {
    const marked = new Set(outlets.flatMap(({ ambiguous }) => [...ambiguous]))
    for (const word of ['Time', 'People', 'Vice', 'Fortune', 'Bloomberg']) expect(marked).toContain(word)
  })
})
