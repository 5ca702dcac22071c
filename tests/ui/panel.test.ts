// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import Panel from '../../src/ui/Panel.svelte'
import type { Reading } from '../../src/ui/reading.ts'
import { speak } from './english.ts'
import { samplePage } from '../sample-page.ts'

const acts = {
  onact: vi.fn(),
  onswitch: vi.fn(),
  onjump: vi.fn(),
  onsettings: vi.fn(),
  onrule: vi.fn(),
  onoutlet: vi.fn(),
}
const switches = { page: true, site: true, host: 'harbourpost.example' }
const sample: Extract<Reading, { is: 'report' }> = { is: 'report', ...samplePage() }
let mounted: ReturnType<typeof mount> | null = null

function show(reading: Reading) {
  mounted = mount(Panel, {
    target: document.body,
    props: { reading, switches, ...acts },
  })
  flushSync()
}

const $ = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector)!
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => tidy(found.textContent))
const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find((found) => name.test(found.ariaLabel ?? tidy(found.textContent)))!
function click(element: HTMLElement) {
  element.click()
  flushSync()
}

beforeAll(() => {
  speak()
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('requestIdleCallback', (then: () => void) => void then())
  vi.stubGlobal('cancelIdleCallback', () => {})
  vi.stubGlobal('IntersectionObserver', Observer)
  vi.stubGlobal('ResizeObserver', Observer)
})
afterEach(async () => {
  if (mounted) await unmount(mounted)
  document.body.replaceChildren()
  vi.clearAllMocks()
})

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

  describe('its profile', () => {
    function unfold(reading: Reading = sample) {
      show(reading)
      const section = $<HTMLDetailsElement>('details')
      section.open = true
      section.dispatchEvent(new Event('toggle')) // which jsdom does later
      flushSync()
    }
    const facts = () => texts('[aria-label="What the claims rest on"] li button')

    test('shows how the claims came, and each place shows its claims alone', () => {
      unfold()
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

    test('can be read as three lists', () => {
      unfold()
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

    test('says what share rests on one speaker, one hand, on unnamed sources', () => {
      unfold()
      expect(facts()).toEqual([
        '22% Most from one speaker: Mara Lind, 2 of 9 claims',
        '11% Most through one outlet or person: Fjord Courier, 1 of 9 claims',
        '44% On unnamed sources or on nobody: 4 of 9 claims',
      ])
    })

    test('links the publisher’s own rules beside it, and says where a link leads elsewhere', () => {
      const elsewhere = { kind: 'ethicsPolicy', url: 'https://www.owner.example/ethics' } as const
      unfold({ ...sample, policies: [...samplePage().policies, elsewhere] })
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
      expect(links.map(({ href, textContent, target, rel }) => [textContent, href, target, rel])).toEqual([
        ['On unnamed sources', 'https://www.harbourpost.example/standards#unnamed', '_blank', 'noopener noreferrer'],
        ['Corrections', 'https://www.harbourpost.example/corrections', '_blank', 'noopener noreferrer'],
        ['Ethics', 'https://www.owner.example/ethics', '_blank', 'noopener noreferrer'],
      ])
      expect(tidy(links[2]!.closest('li')!.textContent)).toBe('Ethics owner.example')
    })

    test('says nothing of rules where the page names none', () => {
      unfold({ ...sample, policies: [] })
      expect(document.querySelector('main a')).toBeNull()
    })

    test('lists claims with one origin, and shows them alone', () => {
      unfold()
      click(button(/^Two people briefed on the inspection, through Fjord Courier/))
      expect(texts('.fold .words')).toHaveLength(2)
    })

    test('says of accusations whether the accused is heard, and leads there', () => {
      unfold()
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

    test('names who was asked and did not comment', () => {
      unfold()
      click(button(/^The ministry of transport$/))
      expect(acts.onjump).toHaveBeenCalledExactlyOnceWith('c10')
    })
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
