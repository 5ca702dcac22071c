import { extension } from '../extension.ts'
import { onSettingsChanged, readSettings, type Settings } from '../settings.ts'
import { language, say, speakWith, type MessageKey } from '../words.ts'

/**
 * First thing on every surface: words from the browser's catalogue, the page's language and, given one, its title; then
 * the reader's hue, now (at once where the settings are known) and whenever it changes.
 */
export function startSurface(title: MessageKey | null, settings?: Settings): void {
  const { i18n } = extension()
  speakWith((key, fill) => i18n.getMessage(key, fill))
  const root = document.documentElement
  root.lang = language()
  root.dir = say('direction')
  if (title) document.title = `${say(title)} · ${say('name')}`
  const wear = ({ look: { hue } }: Settings) => root.style.setProperty('--hue', String(hue))
  if (settings) wear(settings)
  else void readSettings().then(wear)
  onSettingsChanged(wear)
}
