import fc from 'fast-check'
import {
  changeSettings,
  onSettingsChanged,
  readSettings,
  settingsFile,
  settingsInFile,
  switchSite,
} from '../../src/settings.ts'
import type { Fuzzed } from './fuzzed.ts'

const junk = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({}),
  fc.array(fc.integer(), { maxLength: 2 }),
)
const site = fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example', 'toString', '__proto__')

/** What an older, a newer or a broken version may have left. */
const left = fc.record(
  {
    version: fc.constantFrom(1, 2, 3, 0, -1, '1', null, 'x'),
    on: fc.oneof(fc.boolean(), junk),
    start: fc.oneof(fc.constantFrom('automatic', 'on-click', 'sometimes'), junk),
    sitesOff: fc.oneof(
      fc.array(fc.oneof({ weight: 3, arbitrary: site }, { weight: 1, arbitrary: junk }), { maxLength: 6 }),
      junk,
    ),
    outlets: fc.oneof(fc.array(junk, { maxLength: 3 }), junk),
    look: fc.oneof(fc.record({ hue: junk, grades: junk, marks: junk }, { requiredKeys: [] }), junk),
  },
  { requiredKeys: [] },
)

/** One thing a user does, and how the store takes it. */
const act = fc.record({
  site,
  on: fc.boolean(),
  store: fc.constantFrom('open', 'open', 'open', 'shut', 'full' as const),
  atOnce: fc.boolean(),
})

/**
 * Settings over stores that are damaged, of other versions, shut or full: nothing is thrown, what was whole stays, every
 * change that was said to be kept is there in the end, and no other.
 */
export async function fuzzStore(count: number, seed: number): Promise<Fuzzed> {
  const store = { held: {} as Record<string, unknown>, is: 'open' }
  const local = {
    async get(key: string) {
      if (store.is === 'shut') throw new Error('An unexpected error occurred')
      return structuredClone({ [key]: store.held[key] })
    },
    async set(items: Record<string, unknown>) {
      if (store.is !== 'open') throw new Error('QUOTA_BYTES quota exceeded')
      store.held = { ...store.held, ...structuredClone(items) }
    },
    onChanged: { addListener() {}, removeListener() {} },
  }
  let [kept, refused] = [0, 0]
  const before = Object.getOwnPropertyDescriptor(globalThis, 'chrome')
  Object.defineProperty(globalThis, 'chrome', { configurable: true, value: { storage: { local } } })
  const property = fc.asyncProperty(left, fc.array(act, { maxLength: 8 }), async (found, acts) => {
    Object.assign(store, { held: { settings: found }, is: 'open' })
    const whole = Array.isArray(found.sitesOff) ? found.sitesOff.filter((one) => typeof one === 'string') : []
    const off = new Set<string>(whole)
    onSettingsChanged(() => {})
    const running: Promise<unknown>[] = []
    for (const { site: named, on, store: is, atOnce } of acts) {
      if (!atOnce || is !== store.is) await Promise.all(running)
      store.is = is
      const changing = changeSettings((settings) => switchSite(settings, named, on)).then((changed) => {
        if (changed === false) return void refused++
        kept++
        if (on) off.delete(named)
        else off.add(named)
      })
      running.push(changing)
    }
    await Promise.all(running)
    store.is = 'open'
    const settings = await readSettings()
    const wanted = [...off].sort().join()
    if ([...settings.sitesOff].sort().join() !== wanted)
      throw new Error(`off are ${settings.sitesOff.join()}, not ${wanted}`)
    if (JSON.stringify(settingsInFile(settingsFile(settings))) !== JSON.stringify(settings))
      throw new Error('the file differs')
  })
  const { failed, counterexample, numRuns, errorInstance } = await fc.check(property, { numRuns: count, seed })
  if (before) Object.defineProperty(globalThis, 'chrome', before)
  return {
    runs: numRuns,
    found: `${kept} changes kept, ${refused} refused`,
    failure: failed ? `${String(errorInstance)}\n${JSON.stringify(counterexample)}` : null,
  }
}
