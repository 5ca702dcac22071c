// @vitest-environment jsdom
import { flushSync } from 'svelte'
import { describe, expect, test } from 'vitest'
import { $, button, click, sample, show, texts } from './show-panel.ts'

describe('the claims of a panel', () => {
  test('filters by grade and takes the filter back, counts unchanged', () => {
    show(sample)
    click(button(/Weak: show only/))
    expect(texts('.fold .speaker')).toEqual(['Critics, unnamed', 'Officials, unnamed'])
    expect(texts('[role=status]')).toEqual(['2 of 9 shown Show all'])
    expect(texts('.count')).toEqual(['2', '2', '2', '2', '1'])
    click(button(/Weak: show only/))
    expect(texts('.fold')).toHaveLength(9)
  })

  test('filters by kind of source, offering only the kinds there are', () => {
    show(sample)
    const select = $<HTMLSelectElement>('select')
    expect(texts('option')).toEqual([
      'All sources',
      'Named people (3)',
      'Organisations (1)',
      'Documents (1)',
      'Unnamed sources (3)',
      'Nobody (1)',
    ])
    select.value = 'document'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    flushSync()
    expect(texts('.fold .speaker')).toEqual(['The maritime inspectorate’s report'])
  })

  test('searches claims and speakers, and says so when nothing matches', () => {
    show(sample)
    const search = $<HTMLInputElement>('input')
    const type = (words: string) => {
      search.value = words
      search.dispatchEvent(new Event('input', { bubbles: true }))
      flushSync()
    }
    type('LIND review')
    expect(texts('.fold .words')).toEqual(['that she had asked for an independent review'])
    type('zebra')
    expect(texts('[role=status]')).toEqual(['No claim matches. Show all'])
    click(button(/^Show all/))
    expect(texts('.fold')).toHaveLength(9)
  })
})
