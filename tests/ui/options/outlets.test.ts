// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaults, type Settings } from '../../../src/settings.ts'
import Outlets from '../../../src/ui/options/Outlets.svelte'
import { speak } from '../english.ts'

let settings: Settings
/** What is stored; a store that is full keeps what it had. */
let isFull = false
let mounted: ReturnType<typeof mount> | null = null

function show(asked: string | null = null) {
  const props = {
    settings,
    asked,
    async change(part: (old: Settings) => Settings) {
      if (!isFull) settings = part(settings)
      props.settings = settings
    },
  }
  mounted = mount(Outlets, { target: document.body, props })
  flushSync()
}

const $ = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)
const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
const said = () =>
  [...document.querySelectorAll('[role=status], [role=alert]')].map(({ textContent }) => tidy(textContent))
function enter(selector: string, value: string) {
  const field = $<HTMLInputElement>(selector)!
  field.value = value
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
  flushSync()
}
async function keep() {
  $<HTMLFormElement>('form')!.requestSubmit()
  await Promise.resolve()
  await Promise.resolve()
  flushSync()
}

beforeAll(() => {
  speak()
  Element.prototype.scrollIntoView = () => {}
})
beforeEach(() => {
  settings = defaults
  isFull = false
})
afterEach(async () => {
  if (mounted) await unmount(mounted)
  document.body.replaceChildren()
})

describe('the outlets in the settings', () => {
  test('begin with the outlet that the reader came from, called exactly what it is', () => {
    show('Varnholt Gazette')
    expect($<HTMLInputElement>('form input')!.value).toBe('Varnholt Gazette')
    expect(said()[0]).toBe('Varnholt Gazette is not in our list: add it here. Not knowing it is no mark against it.')
    expect(document.activeElement).toBe($('select'))
  })

  test('begin with a listed one by its id, with what the list says and where that is from', () => {
    show('xinhua')
    expect($<HTMLInputElement>('form input')!.value).toMatch(/^Xinhua/)
    expect(said()[0]).toMatch(
      /^In our list: Xinhua.*, news agency, China, state-controlled\. State Media Matrix.* Read in: /,
    )
  })

  test('keep what is said of one, and say so', async () => {
    show('Varnholt Gazette')
    enter('select', 'state-controlled')
    await keep()
    expect(settings.outlets).toMatchObject([{ name: 'Varnholt Gazette', control: 'state-controlled' }])
  })

  test('ask what it is rather than guess', async () => {
    show('Varnholt Gazette')
    await keep()
    expect(said()).toContain('Say what it is: independent, state-controlled or of unknown control.')
    expect(settings.outlets).toEqual([])
  })

  test('ask which is meant where several go by a name', async () => {
    show('ABC')
    enter('select', 'independent')
    await keep()
    expect(said()).toContain('Choose which outlet you mean.')
    $<HTMLButtonElement>('[role=status] button')!.click()
    flushSync()
    expect(said()[0]).toMatch(/^In our list: ABC/)
  })

  test('lose nothing that was entered when it cannot be stored', async () => {
    isFull = true
    show('Varnholt Gazette')
    enter('select', 'independent')
    await keep()
    expect($<HTMLInputElement>('form input')!.value).toBe('Varnholt Gazette')
  })

  test('do not offer to take out what is not listed', () => {
    show('Varnholt Gazette')
    const offered = () =>
      [...document.querySelectorAll('form select option')].map(({ textContent }) => tidy(textContent))
    expect(offered()).not.toContain('taken out of the list')
    enter('form input', 'Reuters')
    expect(offered()).toContain('taken out of the list')
  })
})
