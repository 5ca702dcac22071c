import browser from 'webextension-polyfill'
import { onSettingsChanged, readSettings, type Settings } from '../settings.ts'
import { language, say, speakWith, type MessageKey } from '../words.ts'

/**
 * First thing on every surface: words from the browser's catalogue, the page's language and, given one, its title; then
 * the reader's hue, now and whenever it changes.
 */
export function startSurface(title?: MessageKey): void {
  speakWith(browser.i18n.getMessage)
  const root = document.documentElement
  root.lang = language()
  root.dir = say('direction')
  if (title) document.title = `${say(title)} · ${say('name')}`
  const wear = ({ look: { hue } }: Settings) => root.style.setProperty('--hue', String(hue))
  void readSettings().then(wear)
  onSettingsChanged(wear)
}
