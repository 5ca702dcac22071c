// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/ui/reading.ts'
import { samplePage } from '../../sample-page.ts'
import { $, acts, click, sample, show, texts } from './show-panel.ts'

describe('a page without a list has one plain sentence and one thing to do', () => {
  test.each<[reading: Reading, sentence: string, does: string, act: string]>([
    [{ is: 'not-an-article' }, 'This page does not look like a news article.', 'Read this page anyway', 'read-anyway'],
    [{ is: 'not-english' }, 'This article is not in English.', 'Grade a text of your own', 'draft'],
    [{ is: 'no-access' }, 'Says Who cannot read this page.', 'Grade a text of your own', 'draft'],
    [{ is: 'needs-permission' }, 'Says Who may not read harbourpost.example.', 'Allow on this site', 'allow'],
    [{ is: 'off', by: 'page' }, 'Switched off for this page.', 'Switch on for this page', 'switch-on'],
    [{ is: 'off', by: 'site' }, 'Switched off for harbourpost.example.', 'Switch on for this site', 'switch-on'],
    [{ is: 'off', by: 'everywhere' }, 'Says Who is switched off.', 'Switch on', 'switch-on'],
    [{ is: 'on-click' }, 'Says Who waits for you to ask.', 'Read this page', 'read'],
    [{ is: 'too-long' }, 'This page is too long to grade.', 'Open the draft page', 'draft'],
    [{ is: 'empty' }, 'There is no text here to read.', 'Try again', 'retry'],
    [{ is: 'error' }, 'Something went wrong while reading this page.', 'Try again', 'retry'],
  ])('$is $by', (reading, sentence, does, act) => {
    show(reading)
    expect(texts('main h2')).toEqual([sentence])
    expect(texts('main button')).toEqual([does])
    click($('main button'))
    expect(acts.onact).toHaveBeenCalledExactlyOnceWith(act)
  })

  test('loading', () => {
    show({ is: 'loading' })
    expect(texts('main [role=status]')).toEqual(['Reading the article …'])
  })

  test('an article that credits nobody', () => {
    const page = samplePage()
    show({ is: 'report', ...page, report: { ...page.report, claims: [] } })
    expect(texts('main h2')).toEqual(['No credited claims found.'])
  })

  test.each<Reading>([sample, { is: 'loading' }, { is: 'error' }])('the last line is always there: $is', (reading) => {
    show(reading)
    expect(texts('footer p')).toEqual(['This grades how the claim is sourced, not whether it is true.'])
  })
})
