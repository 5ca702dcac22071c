// @vitest-environment jsdom
import { flushSync } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import type { Reading } from '../../../src/ui/reading.ts'
import { samplePage } from '../../sample-page.ts'
import { $, acts, button, click, sample, show, texts, tidy } from './show-panel.ts'

describe('the profile of an article', () => {
  async function unfold(reading: Reading = sample) {
    show(reading)
    const section = $<HTMLDetailsElement>('details')
    section.open = true
    section.dispatchEvent(new Event('toggle')) // which jsdom does later
    await vi.waitUntil(() => document.querySelector('figure'))
    flushSync()
  }
  const facts = () => texts('[aria-label="What the claims rest on"] li button')

  test('shows how the claims came, and each place shows its claims alone', async () => {
    await unfold()
    const place = button(/^Fjord Courier: 1 claim\./)
    click(place)
    expect(place.getAttribute('aria-pressed')).toBe('true')
    expect(texts('[role=status]')).toEqual(['1 of 9 shown: Fjord Courier Show all'])
    expect([...document.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset.claim)).toEqual([
      'c3',
    ])
    click(place)
    expect(texts('.fold')).toHaveLength(9)
  })

  test('can be read as three lists', async () => {
    await unfold()
    const lists = [...document.querySelectorAll('figure ul')].map((list) => [
      list.getAttribute('aria-label'),
      list.querySelectorAll('li button').length,
    ])
    expect(lists).toEqual([
      ['From', 8],
      ['Through', 3],
      ['Sourcing', 5],
    ])
    expect($('figure svg').getAttribute('aria-hidden')).toBe('true')
  })

  test('says what share rests on one speaker, one hand, on unnamed sources', async () => {
    await unfold()
    expect(facts()).toEqual([
      '22% Most from one speaker: Mara Lind, 2 of 9 claims',
      '11% Most through one outlet or person: Fjord Courier, 1 of 9 claims',
      '44% On unnamed sources or on nobody: 4 of 9 claims',
    ])
  })

  test('links the publisher’s own rules beside it, and says where a link leads elsewhere', async () => {
    const elsewhere = { kind: 'ethicsPolicy', url: 'https://www.owner.example/ethics' } as const
    await unfold({ ...sample, policies: [...samplePage().policies, elsewhere] })
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
    expect(links.map(({ href, textContent, target, rel }) => [textContent, href, target, rel])).toEqual([
      ['On unnamed sources', 'https://www.harbourpost.example/standards#unnamed', '_blank', 'noopener noreferrer'],
      ['Corrections', 'https://www.harbourpost.example/corrections', '_blank', 'noopener noreferrer'],
      ['Ethics', 'https://www.owner.example/ethics', '_blank', 'noopener noreferrer'],
    ])
    expect(tidy(links[2]!.closest('li')!.textContent)).toBe('Ethics owner.example')
  })

  test('says nothing of rules where the page names none', async () => {
    await unfold({ ...sample, policies: [] })
    expect(document.querySelector('main a')).toBeNull()
  })

  test('lists claims with one origin, and shows them alone', async () => {
    await unfold()
    click(button(/^Two people briefed on the inspection, through Fjord Courier/))
    expect(texts('.fold .words')).toHaveLength(2)
  })

  test('says of accusations whether the accused is heard, and leads there', async () => {
    await unfold()
    const section = [...document.querySelectorAll('section')].find(({ textContent }) =>
      /^Accusations/.test(textContent),
    )
    expect([...section!.querySelectorAll('li')].map(({ textContent }) => tidy(textContent))).toEqual([
      'Critics, against the port authority heard in the article: 12',
      'Jonas Hale, against Norvane Steel not heard in the article',
    ])
    click(button(/^Place 2 where/))
    expect(acts.onjump).toHaveBeenCalledExactlyOnceWith('c7')
  })

  test('names who was asked and did not comment', async () => {
    await unfold()
    click(button(/^The ministry of transport$/))
    expect(acts.onjump).toHaveBeenCalledExactlyOnceWith('c10')
  })
})
