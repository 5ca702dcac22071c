// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { $, acts, button, click, sample, show, texts, tidy } from './show-panel.ts'

describe('the panel of an article', () => {
  test('says how many claims and speakers there are, and what rests on unnamed sources', () => {
    show(sample)
    expect(texts('.overview p')).toEqual([
      '9 claims, 4 named speakers 44% of the claims rest on unnamed sources or on nobody.',
    ])
  })

  test('counts claims by grade, from Strong down', () => {
    show(sample)
    expect([...document.querySelectorAll('.counts button')].map(({ ariaLabel }) => ariaLabel)).toEqual([
      '2 Strong: show only “Strong sourcing”',
      '2 Good: show only “Good sourcing”',
      '2 Fair: show only “Fair sourcing”',
      '2 Weak: show only “Weak sourcing”',
      '1 No source: show only “No source given”',
    ])
  })

  test('lists every graded claim in order, with grade, words, speaker and route', () => {
    show(sample)
    expect(texts('ol[aria-label^="Graded"] > li')).toHaveLength(9)
    expect(tidy($('[data-claim="c3"]').textContent)).toBe(
      'Fair sourcing that cracks had been found a year earlier ' +
        'Two people briefed on the inspection, unnamed · through Fjord Courier',
    )
    expect(texts('.words')[4]).toBe('The contract had … been promised to a firm from the capital')
  })

  test('keeps what is not graded apart', () => {
    show(sample)
    expect(texts('summary').at(-1)).toBe('1 statement not graded')
    expect(texts('details li').at(-1)).toContain('Did not comment · The ministry of transport')
  })

  test('jumps to the claim on the page', () => {
    show(sample)
    click($('[data-claim="c5"] .jump'))
    expect(acts.onjump).toHaveBeenCalledExactlyOnceWith('c5')
  })

  test('switches page and site', () => {
    show(sample)
    click(button(/on this page$/))
    click(button(/on harbourpost.example$/))
    expect(acts.onswitch.mock.calls).toEqual([
      ['page', false],
      ['site', false],
    ])
  })
})
