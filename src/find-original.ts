import browser from 'webextension-polyfill'
import { listedOutlets } from './data/outlets/outlet.ts'

/**
 * Opens the browser's own search for these words on the outlet's site, in a new tab, because the user asked. False if
 * the list knows no site of this outlet. Nothing is sent by the extension itself.
 */
export async function searchOriginal(outlet: string, words: string): Promise<boolean> {
  const site = listedOutlets().find(({ id }) => id === outlet)?.domains[0]
  if (!site) return false
  await browser.search.query({ text: `site:${site} ${words}`, disposition: 'NEW_TAB' })
  return true
}
