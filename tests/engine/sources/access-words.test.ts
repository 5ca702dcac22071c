import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/engine/article.ts'
import { analyse } from '../../../src/engine/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'

describe('how a source knows is quoted to the end of the phrase', () => {
  test.each<[text: string, words: string | null]>([
    ['A welder who worked on both hulls told the Courier that they leaked.', 'who worked on both hulls'],
    ['Two people briefed on the talks said they were over.', 'briefed on the talks'],
    ['Officials with direct knowledge of the matter said the dam had held.', 'direct knowledge of the matter'],
    ['Mary Jones, who was in the shop, said it burned.', 'who was in the shop'],
    ['Ana Roth, who attended the meeting and left early, said it was short.', 'who attended the meeting'],
    ['People familiar with the plan said it was dropped.', null],
  ])('%s', (text, words) => {
    const { access } = analyse(articleFromText(text)).claims[0]!.evidence
    expect(access && wordsOf(text, access)).toBe(words)
  })
})
