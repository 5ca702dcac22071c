import * as v from 'valibot'
import { grades } from './engine/grading/grade.ts'
import { changeStored, followStored, onStoredChanged, settingsKey, stored } from './stored.ts'

/**
 * A list of which damaged entries are left out, and no others, and of entries of one name all but the first; what is no
 * list at all is taken for an empty one.
 */
const whole = <const Entry extends v.GenericSchema>(
  entry: Entry,
  nameOf: (one: v.InferOutput<Entry>) => unknown = (one) => one,
  instead: v.InferOutput<Entry>[] = [],
) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => {
        const named = new Map<unknown, v.InferOutput<Entry>>()
        for (const one of list) {
          const { success, output } = v.safeParse(entry, one)
          if (success && !named.has(nameOf(output))) named.set(nameOf(output), output)
        }
        return [...named.values()]
      }),
    ),
    instead,
  )

const marks = [...grades, 'credit'] as const

const look = {
  /** Of every mark and every surface, in degrees of the oklch circle. */
  hue: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(359)), 262),
  /** How much the marks on the page stand out. */
  strength: v.fallback(v.picklist(['faint', 'plain', 'strong']), 'plain'),
  /** What is marked on the page: claims by grade, and who is credited in which words. The list always has all. */
  marks: whole(v.picklist(marks), (mark) => mark, [...marks]),
}

const ownOutlet = v.variant('change', [
  v.object({
    id: v.string(),
    change: v.literal('add-or-correct'),
    name: v.string(),
    control: v.picklist(['independent', 'state-controlled', 'unknown']),
    /** Of an outlet that the list does not have: its names in running text, and the state that controls it (ISO code). */
    aliases: v.optional(v.array(v.string())),
    country: v.optional(v.pipe(v.string(), v.length(2))),
  }),
  v.object({ id: v.string(), change: v.literal('remove'), name: v.string() }),
])

/**
 * Fields of this version, each with what stands in for it when it is missing or damaged. To change a field's meaning or
 * shape: raise `version`, change the field, add the step to `migrations`.
 */
const fields = {
  version: v.literal(2),
  /** Off stops everything, on every page. */
  on: v.fallback(v.boolean(), true),
  /** Whether articles are read by themselves or only when the button is pressed. */
  start: v.fallback(v.picklist(['automatic', 'on-click']), 'automatic'),
  /** Hosts without `www.` where the reader stays off, sorted. */
  sitesOff: whole(v.string()),
  /** What the reader says of outlets, before the list. */
  outlets: whole(ownOutlet, ({ id }) => id),
  look: v.fallback(v.object(look), v.parse(v.object(look), {})),
}
const schema = v.object(fields)

export type Settings = Readonly<v.InferOutput<typeof schema>>

export const defaults: Settings = v.parse(schema, { version: 2 })

/** Step `n` turns a store of version `n` into one of version `n + 1`, the number included. */
const migrations: Readonly<Record<number, (stored: Stored) => Stored>> = {
  /** The words that credit someone were tinted always; now they are a mark like the others. */
  1({ look: old, ...rest }) {
    const { grades: marked, ...look } = isObject(old) ? old : {}
    const marks = Array.isArray(marked) ? [...(marked as unknown[]), 'credit'] : marked
    return { ...rest, look: isObject(old) ? { ...look, marks } : old, version: 2 }
  },
}
type Stored = Record<string, unknown>
const isObject = (thing: unknown): thing is Stored =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

/** A settings file as text: what `settingsFrom` reads back. */
export const settingsFile = (settings: Settings): string =>
  JSON.stringify({ saysWho: 'settings', ...settings }, null, 2)

/** The settings in such a file, or null if it is none. A file of an older version is brought up to date. */
export function settingsInFile(content: string): Settings | null {
  try {
    const file: unknown = JSON.parse(content)
    const isOurs = typeof file === 'object' && file !== null && 'saysWho' in file && file.saysWho === 'settings'
    return isOurs ? settingsFrom(file) : null
  } catch {
    return null
  }
}

/** Settings from whatever was stored: of an older version, damaged in part, or nothing at all. Never throws. */
export function settingsFrom(found: unknown): Settings {
  const read = v.safeParse(schema, upToDate(found))
  return read.success ? read.output : defaults
}

function upToDate(found: unknown): Stored {
  let old = isObject(found) ? found : {}
  for (let step; (step = migrations[Number(old.version)]);) old = step(old)
  return { ...old, version: 2 }
}

/** Whether something in a store had to be replaced or left out. What is missing is not damaged: it is from before. */
export const isDamaged = (found: unknown): boolean =>
  found !== undefined && (!isObject(found) || differs(upToDate(found), settingsFrom(found)))

function differs(found: unknown, read: unknown): boolean {
  if (found === undefined) return false
  if (!isObject(read)) return JSON.stringify(found) !== JSON.stringify(read)
  return !isObject(found) || Object.keys(read).some((key) => differs(found[key], read[key]))
}

/** What the reader has to be told of the store: all is well, a part of it fell back, or the browser cannot open it. */
export type StoreState = 'well' | 'damaged' | 'closed'

/** The settings as they stand in the store, which may have been asked already, and how it is with the store. */
export async function readStore(asked: Promise<unknown> = stored(settingsKey)): Promise<{
  readonly settings: Settings
  readonly store: StoreState
}> {
  try {
    const found = await asked
    return { settings: settingsFrom(found), store: isDamaged(found) ? 'damaged' : 'well' }
  } catch {
    return { settings: defaults, store: 'closed' }
  }
}

export const readSettings = async (): Promise<Settings> => (await readStore()).settings

/** Changes the settings and gives the new ones; false if the browser could not store them, which leaves the old ones. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings | false> {
  let changed = defaults
  const written = await changeStored(settingsKey, (before) => {
    const read = settingsFrom(before)
    changed = change(read)
    return isOfLaterVersion(before) ? laidOver(before, changed, read) : laidOver(upToDate(before), changed)
  })
  return written !== false && changed
}

const isOfLaterVersion = (found: unknown): found is Stored =>
  isObject(found) && Number(found.version) > defaults.version

/**
 * What is stored, with what changed laid over it. What a later version put there and this one does not know stays, so that
 * whoever goes back to an older version and forward again finds what they entered. Where `read` is given, what is stored may
 * have other shapes, and only what differs from that is laid over it.
 */
function laidOver(stored: Stored, changed: Stored, read?: Stored): Stored {
  const result = { ...stored }
  for (const [key, value] of Object.entries(changed)) {
    const [before, known] = [stored[key], read?.[key]]
    if (isObject(before) && isObject(value)) result[key] = laidOver(before, value, isObject(known) ? known : undefined)
    else if (!read || JSON.stringify(value) !== JSON.stringify(known)) result[key] = value
  }
  return result
}

/** Calls back with the new settings whenever they change, in any window, until the signal ends it. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  onStoredChanged(settingsKey, (now) => callback(settingsFrom(now)), signal)
}

/**
 * The settings for what asks often: read from the store once, and known from then on. `found` gives what stands there, where
 * that was begun before.
 */
export function followSettings(
  signal?: AbortSignal,
  found = followStored(settingsKey, signal),
): () => Promise<Settings> {
  let known: { readonly found: unknown; readonly settings: Settings } | null = null
  return async () => {
    try {
      const now = await found()
      if (!known || known.found !== now) known = { found: now, settings: settingsFrom(now) }
      return known.settings
    } catch {
      return defaults
    }
  }
}

/** The name under which a site stands in `sitesOff`. */
export const siteOf = (address: URL | Location): string => address.hostname.replace(/^www\./, '')

/** Why the reader stays off at this address, or null. */
export function isOffBy(settings: Settings, address: URL | Location): 'everywhere' | 'site' | null {
  if (!settings.on) return 'everywhere'
  return settings.sitesOff.includes(siteOf(address)) ? 'site' : null
}

export const switchSite = (settings: Settings, site: string, on: boolean): Settings => {
  const others = settings.sitesOff.filter((off) => off !== site)
  return { ...settings, sitesOff: on ? others : [...others, site].sort() }
}
