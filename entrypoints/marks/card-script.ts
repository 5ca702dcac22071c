import type { mountCard } from '../../src/ui/card/mount-card.svelte.ts'
import { ask } from '../../src/ask.ts'

/** What the card's own script brings (`entrypoints/card.ts`). */
export interface CardScript {
  readonly mountCard: typeof mountCard
}

/** Scripts of the extension share a world in the page, in which the page's own scripts are not. */
const world = globalThis as { saysWhoCard?: CardScript }

export function giveCardScript(script: CardScript): void {
  world.saysWhoCard = script
}

let asked: Promise<CardScript | null> | null = null

/**
 * The card's script, put into this page when it is asked for first. Null if the browser does not let it in: the access
 * that the reader came with was taken away since.
 */
export async function cardScript(): Promise<CardScript | null> {
  asked ??= fetchScript()
  const script = await asked
  if (!script) asked = null
  return script
}

async function fetchScript(): Promise<CardScript | null> {
  if (!world.saysWhoCard) await ask('reader>background:card', null)
  return world.saysWhoCard ?? null
}
