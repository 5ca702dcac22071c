import browser from 'webextension-polyfill'
import { language, say, speakWith } from '../words.ts'

/** First thing on every surface: words from the browser's catalogue, and the page says which language it is in. */
export function speakAsBrowser(): void {
  speakWith(browser.i18n.getMessage)
  document.documentElement.lang = language()
  document.documentElement.dir = say('direction')
}
