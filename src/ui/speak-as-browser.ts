import browser from 'webextension-polyfill'
import { language, say, speakWith, type MessageKey } from '../words.ts'

/** First thing on every surface: words from the browser's catalogue; the page says its language and, given one, its title. */
export function speakAsBrowser(title?: MessageKey): void {
  speakWith(browser.i18n.getMessage)
  document.documentElement.lang = language()
  document.documentElement.dir = say('direction')
  if (title) document.title = `${say(title)} · ${say('name')}`
}
