import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { KindExamples } from '../../../src/engine/sources/kinds/kind.ts'
import { resolveSources } from '../../../src/engine/sources/index.ts'
import { attributionsOf } from '../../attributions-of.ts'

const folder = new URL('../../../src/engine/sources/kinds/', import.meta.url)
const noKinds = ['index.ts', 'kind.ts', 'cited.ts', 'surveyed.ts']
const files = readdirSync(folder).filter((name) => !noKinds.includes(name))

describe.each(files)('%s', async (file) => {
  const { examples } = (await import(new URL(file, folder).href)) as { examples: KindExamples }

  test.each(examples.map((example) => [...example] as const))('%s', (marked, who, speaker?: string) => {
    const { document, attributions, order } = attributionsOf(marked)
    const claim = resolveSources(document, attributions)[order.get(1)!]!
    const name = claim.speaker.known === 'identified' ? claim.speaker.name : undefined
    expect({ who: claim.who, ...(speaker === undefined ? {} : { speaker: name }) }).toEqual({
      who,
      ...(speaker === undefined ? {} : { speaker }),
    })
  })
})
