import * as v from 'valibot'
import { wordsOfParts, type Article } from './engine/article.ts'
import type { GradedClaim } from './engine/report.ts'
import { changeStored, stored } from './stored.ts'
import { extension } from './extension.ts'

/** A mark that the reader called wrong and hid: enough to find it again on its page, and to mend the rule that made it. */
export const hiddenClaim = v.object({
  /** Address of the page without query and fragment. */
  page: v.string(),
  source: v.string(),
  cue: v.string(),
  claim: v.string(),
  grade: v.nullable(v.string()),
  construction: v.string(),
  /** ISO 8601 instant. */
  hiddenAt: v.string(),
})
export type HiddenClaim = Readonly<v.InferOutput<typeof hiddenClaim>>

/** More than anybody hides by hand; the oldest go first. */
const most = 2_000
const key = 'hiddenClaims'

/** As an entry is stored: what a later version put beside is kept. */
const storedClaim = v.looseObject(hiddenClaim.entries)

/** The list from whatever was stored; entries that are damaged or there twice are left out. Never throws. */
export function hiddenClaimsFrom(found: unknown): HiddenClaim[] {
  const entries = new Map<string, HiddenClaim>()
  for (const entry of Array.isArray(found) ? (found as unknown[]) : []) {
    const read = v.safeParse(storedClaim, entry)
    if (read.success) entries.set(nameOf(read.output), read.output)
  }
  return [...entries.values()]
}

/** Every hidden claim of every page, the oldest first. Empty where the browser cannot open its store. */
export async function readHiddenClaims(): Promise<HiddenClaim[]> {
  try {
    return hiddenClaimsFrom(await stored(key))
  } catch {
    return []
  }
}

/** Adds to the list or takes from it. False if the browser could not store it, which leaves the list as it was. */
export async function setHidden(entry: HiddenClaim, isHidden: boolean): Promise<boolean> {
  const changed = await changeStored(key, (before) => {
    const others = hiddenClaimsFrom(before).filter((other) => !isSame(other, entry))
    return isHidden ? [...others, entry].slice(-most) : others
  })
  return changed !== false
}

/** Calls back with the list whenever it changes, until the signal ends it. */
export function onHiddenClaimsChanged(callback: (list: readonly HiddenClaim[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) callback(hiddenClaimsFrom(changes[key].newValue))
  }
  const { onChanged } = extension().storage.local // asked for later, it throws in a page whose extension is gone
  onChanged.addListener(listener)
  signal?.addEventListener('abort', () => onChanged.removeListener(listener))
}

/** What would stand in the list for this claim of this page. */
export function hiddenClaimOf(claim: GradedClaim, { text }: Article, address: URL | Location, now: Date): HiddenClaim {
  const { attribution, verdict } = claim
  return {
    page: pageOf(address),
    source: wordsOfParts(text, attribution.source),
    cue: wordsOfParts(text, attribution.cue),
    claim: wordsOfParts(text, attribution.claim),
    grade: verdict.graded ? verdict.grade : null,
    construction: attribution.construction,
    hiddenAt: now.toISOString(),
  }
}

/** A page by its address, as entries name it. */
export const pageOf = ({ origin, pathname }: URL | Location): string => origin + pathname

/** Whether an entry stands in a list, whenever it was put there. */
export const isAmong = (list: readonly HiddenClaim[], entry: HiddenClaim): boolean =>
  list.some((other) => isSame(other, entry))

/** Whether both are the same words on the same page, whenever they were hidden and however they were graded then. */
export const isSame = (one: HiddenClaim, other: HiddenClaim): boolean => nameOf(one) === nameOf(other)

const nameOf = ({ page, source, cue, claim }: HiddenClaim): string => JSON.stringify([page, source, cue, claim])
