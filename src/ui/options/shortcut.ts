/** What of a key press bears on a shortcut. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/** Keys other than letters and digits that a browser takes for a shortcut, by their code, with its name for them. */
const named: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

/**
 * The keys that are held, as `commands.update` takes them: `Ctrl+Shift+Y`. Null where they are none that a browser takes:
 * a letter needs more than Shift beside it. `undefined` while only such keys are held as go with another.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values
 */
export function shortcutOf(pressed: Pressed, isMac: boolean): string | null | undefined {
  if (/^(Control|Alt|AltGraph|Shift|Meta|OS)$/.test(pressed.key)) return undefined
  const key = keyOf(pressed)
  if (key === null || (pressed.metaKey && !isMac)) return null
  const held = [
    pressed.ctrlKey && (isMac ? 'MacCtrl' : 'Ctrl'),
    pressed.altKey && 'Alt',
    pressed.metaKey && 'Command',
    pressed.shiftKey && 'Shift',
  ].filter((name) => name !== false)
  const isAlone = held.length === 0 || (held.length === 1 && pressed.shiftKey)
  if (held.length > 2 || (isAlone && !/^F\d/.test(key))) return null
  return [...held, key].join('+')
}

function keyOf({ key, code }: Pressed): string | null {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] // Alt makes another character of it on some keyboards
  return letter ?? (/^F(?:[1-9]|1[0-2])$/.test(code) ? code : (named[code] ?? null))
}
