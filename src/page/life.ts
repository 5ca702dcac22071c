import { extension } from '../extension.ts'

/** How often a reader looks whether its extension is still there, in ms. */
const lookEvery = 5_000

/**
 * The life of the reader in this page, which ends at the latest when the extension is updated, disabled or removed. The
 * page goes on then, and the scripts in it with no one to ask. A second injection while the first one lives gets
 * `already-here`. The mark is seen by this extension's scripts alone: they have a world of their own in the page.
 */
export function lifeInPage(): AbortController | 'already-here' {
  const world = globalThis as { saysWhoLives?: () => boolean }
  if (world.saysWhoLives?.()) return 'already-here'
  const life = new AbortController()
  const lives = () => {
    if (!life.signal.aborted && !isInstalled()) life.abort()
    return !life.signal.aborted
  }
  const looking = setInterval(() => {
    if (!lives()) clearInterval(looking)
  }, lookEvery)
  world.saysWhoLives = lives
  return life
}

function isInstalled(): boolean {
  try {
    return Boolean(extension().runtime?.id)
  } catch {
    return false // Firefox throws on a context that was left behind
  }
}
