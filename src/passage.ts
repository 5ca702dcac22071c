import browser from 'webextension-polyfill'

/** Held in memory by the browser and gone with it: a passage the reader selected is nowhere written down. */
const key = 'passage'

/** Hands a selected passage to the page that will grade it; the one before it goes. */
export async function keepPassage(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text })
}

/** The passage handed over last, once; null if there is none. */
export async function takePassage(): Promise<string | null> {
  const held = (await browser.storage.session.get(key))[key]
  await browser.storage.session.remove(key)
  return typeof held === 'string' && held.trim() !== '' ? held : null
}
