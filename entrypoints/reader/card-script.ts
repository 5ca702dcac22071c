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

let asked: Promise<CardScript> | null = null

/** The card's script, put into this page when it is asked for first. Rejects if the browser did not let it in. */
export function cardScript(): Promise<CardScript> {
  asked ??= fetchScript().catch((error: unknown) => {
    asked = null
    throw error
  })
  return asked
}

async function fetchScript(): Promise<CardScript> {
  if (!world.saysWhoCard) await ask('reader>background:card', null)
  if (!world.saysWhoCard) throw new Error('the script of the card did not come')
  return world.saysWhoCard
}
