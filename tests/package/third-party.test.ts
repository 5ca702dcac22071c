import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { thirdParty } from '../../scripts/third-party.ts'
import { builds, filesOf } from './built.ts'

test('THIRD_PARTY.md names exactly what ships; npm run third-party writes it', async () => {
  const kept = readFileSync(join(import.meta.dirname, '..', '..', 'THIRD_PARTY.md'), 'utf8')
  expect(kept).toBe(await thirdParty())
  for (const build of builds) {
    expect(filesOf(build).find(({ path }) => path === 'third-party.txt')?.text).toBe(kept)
  }
})
