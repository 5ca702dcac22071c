import { describe, expect, test } from 'vitest'
import { builds, filesOf } from './built.ts'

/** Names in the package are `panel-C40dF1mp.js`: what stands before the hash. */
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/-[\w-]{8}\./, '.')

describe.each(builds)('%s', (build) => {
  const files = filesOf(build)
  const read = (path: string) => files.find((file) => file.path === path)!.text

  test.each(['popup.html', 'sidepanel.html'])('%s shows its first screen with six files, itself among them', (page) => {
    const named = [...read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path!)
    expect(named.map(nameOf)).toEqual(['first-look.js', 'everywhere.js', 'panel.js', 'main.js', 'panel.css'])
    for (const path of named.filter((path) => path.endsWith('.js')))
      for (const [, imported] of read(path).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
        expect(named, path).toContain(`chunks/${imported}`)
  })

  test('the background loads no page', () => {
    const loaded = [...read('background.js').matchAll(/(?:from|import)\s*"\.\/chunks\/([^"]+)"/g)].map(([, at]) => at!)
    expect(loaded.map(nameOf)).toContain('everywhere.js')
    expect(loaded.map(nameOf)).not.toContain('panel.js')
  })
})
