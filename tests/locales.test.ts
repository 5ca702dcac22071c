import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

type Catalogue = Record<string, { message: string }>
const folder = join(import.meta.dirname, '..', 'public', '_locales')
const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Catalogue
const english = catalogue('en')
const blanks = (message: string) => [...new Set(message.match(/\$\d/g))].sort()

/** Everything that speaks, in one string: a key that occurs nowhere in it is nobody's. */
const speaking = ['src', 'entrypoints', 'wxt.config.ts']
  .flatMap((part) => filesIn(join(folder, '..', '..', part)))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

describe.each(readdirSync(folder))('the catalogue of %s', (locale) => {
  const messages = catalogue(locale)

  test('has every message that English has, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  })

  test('leaves the same blanks to fill', () => {
    const differing = Object.keys(english).filter(
      (key) => String(blanks(messages[key]!.message)) !== String(blanks(english[key]!.message)),
    )
    expect(differing).toEqual([])
  })

  test('says something everywhere, in its own words', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('')
    expect(messages.language!.message).toBe(locale)
  })
})

/** Stems whose end is a code: `flag_unnamed`, `rule_K6`. */
const byCode =
  /^(grade|grade_short|grade_means|who|kind|relay|flag|rule|export|welcome_pin|switch|look_strength|outlet|policy|flow_others)_/

test('every message is used', () => {
  const stem = (key: string) => key.replace(/_(one|other)$/, '')
  const unused = Object.keys(english).filter((key) => !byCode.test(key) && !speaking.includes(stem(key)))
  expect(unused).toEqual([])
})
