// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { samplePage } from '../../sample-page.ts'
import { $, acts, button, click, sample, show, texts, tidy } from './show-panel.ts'

describe('a claim of the panel', () => {
  test('unfolds a claim to reasons, deciding one first, chain with its weakest link, and flags', () => {
    show(sample)
    const fold = $('[data-claim="c3"] .fold')
    click(fold)
    expect(fold.ariaExpanded ?? fold.getAttribute('aria-expanded')).toBe('true')
    expect(tidy($('.deciding').textContent)).toMatch(/^The Fjord Courier reports what unnamed people told it/)
    expect(texts('[aria-label^="How it reached"] li')).toEqual([
      'This article',
      'Fjord Courier weakest link',
      'Two people briefed on the inspection',
    ])
    expect(texts('.flags li')).toContain('The article does not say why the source is unnamed.')
    click($('.deciding button'))
    expect(acts.onrule).toHaveBeenCalledWith('K9')
    click(fold)
    expect(document.querySelector('.deciding')).toBeNull()
  })

  test('says of an outlet that the list does not know it, and leads to where it can be added', () => {
    show(sample)
    click($('[data-claim="c3"] .fold'))
    expect(texts('[aria-label^="Outlets"] li')).toEqual(['Fjord Courier is not in our list: add it'])
    click(button(/^add it: Fjord Courier$/))
    expect(acts.onoutlet).toHaveBeenCalledExactlyOnceWith('Fjord Courier')
  })

  test('says why an outlet counts as controlled by a state', () => {
    show(sample)
    click($('[data-claim="c6"] .fold'))
    expect(texts('[aria-label^="Outlets"] li')).toEqual(['Of RTV the article says “the state broadcaster”.'])
  })

  test('leads from a claim at the top to the same claim further down', () => {
    const page = samplePage()
    const claims = page.report.claims.map((claim) =>
      claim.id === 'c2' && claim.verdict.graded
        ? {
            ...claim,
            verdict: {
              ...claim.verdict,
              flags: ['higher-in-body'] as const,
              inBody: { is: 'fuller', claim: 6 } as const,
            },
          }
        : claim,
    )
    show({ is: 'report', ...page, report: { ...page.report, claims } })
    click($('[data-claim="c2"] .fold'))
    expect(texts('.flags li')).toEqual(['Sourced more fully further down. Show it'])
    click(button(/^Show it$/))
    expect(acts.onjump).toHaveBeenCalledExactlyOnceWith('c7')
  })

  test('marks no link as weakest where there is only one', () => {
    show(sample)
    click($('[data-claim="c1"] .fold'))
    expect(document.querySelector('.weakest')).toBeNull()
  })
})
