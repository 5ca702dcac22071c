import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { wordsOfParts, type Article } from './engine/article.ts'
import type { GradedClaim } from './engine/report.ts'

/** A mark that the reader called wrong and hid: enough to find it again on its page, and to mend the rule that made it. */
const hiddenClaim = v.object({
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

/** The list from whatever was stored; entries that are damaged are left out. Never throws. */
export function hiddenClaimsFrom(stored: unknown): HiddenClaim[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const read = v.safeParse(hiddenClaim, entry)
    return read.success ? read.output : []
  })
}

/** Every hidden claim of every page, the oldest first. Empty where the browser cannot open its store. */
export async function readHiddenClaims(): Promise<HiddenClaim[]> {
  try {
    return hiddenClaimsFrom((await browser.storage.local.get(key))[key])
  } catch {
    return []
  }
}

/** Adds to the list or takes from it. False if the browser could not store it; private windows never store. */
export async function setHidden(entry: HiddenClaim, isHidden: boolean): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return false
  const others = (await readHiddenClaims()).filter((other) => !isSame(other, entry))
  try {
    await browser.storage.local.set({ [key]: isHidden ? [...others, entry].slice(-most) : others })
    return true
  } catch {
    return false
  }
}

/** Calls back with the list whenever it changes, until the signal ends it. */
export function onHiddenClaimsChanged(callback: (list: readonly HiddenClaim[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) callback(hiddenClaimsFrom(changes[key].newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener))
}

/** What would stand in the list for this claim of this page. */
export function hiddenClaimOf(claim: GradedClaim, { text }: Article, address: URL | Location, now: Date): HiddenClaim {
  const { attribution, verdict } = claim
  return {
    page: address.origin + address.pathname,
    source: wordsOfParts(text, attribution.source),
    cue: wordsOfParts(text, attribution.cue),
    claim: wordsOfParts(text, attribution.claim),
    grade: verdict.graded ? verdict.grade : null,
    construction: attribution.construction,
    hiddenAt: now.toISOString(),
  }
}

/** Whether both are the same words on the same page, whenever they were hidden and however they were graded then. */
export const isSame = (one: HiddenClaim, other: HiddenClaim): boolean =>
  one.page === other.page && one.source === other.source && one.cue === other.cue && one.claim === other.claim
