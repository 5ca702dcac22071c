import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, vi } from 'vitest'
import Panel from '../../../src/ui/Panel.svelte'
import type { Reading } from '../../../src/ui/reading.ts'
import { samplePage } from '../../sample-page.ts'
import { speak } from '../english.ts'

/** What the panel asked for. */
export const acts = {
  onact: vi.fn(),
  onswitch: vi.fn(),
  onjump: vi.fn(),
  onsettings: vi.fn(),
  onrule: vi.fn(),
  onoutlet: vi.fn(),
}
export const sample: Extract<Reading, { is: 'report' }> = { is: 'report', ...samplePage() }

const switches = { page: true, site: true, host: 'harbourpost.example' }
let mounted: ReturnType<typeof mount> | null = null

/** Shows the panel in this state, in English, until the test is over. */
export function show(reading: Reading): void {
  mounted = mount(Panel, { target: document.body, props: { reading, switches, ...acts } })
  flushSync()
}

export const $ = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector)!
export const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((found) => tidy(found.textContent))
export const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find((found) => name.test(found.ariaLabel ?? tidy(found.textContent)))!

export function click(element: HTMLElement): void {
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
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('IntersectionObserver', Observer)
  vi.stubGlobal('ResizeObserver', Observer)
})
afterEach(async () => {
  if (mounted) await unmount(mounted)
  document.body.replaceChildren()
  vi.clearAllMocks()
})
