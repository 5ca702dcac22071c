import { describe, expect, test } from 'vitest'
import { shortcutOf, type Pressed } from '../../../src/ui/options/shortcut.ts'

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }
const ctrl = { ctrlKey: true }
const alt = { altKey: true }
const shift = { shiftKey: true }
const meta = { metaKey: true }

describe('keys pressed, as the browser takes them for a shortcut', () => {
  test.each<[what: string, pressed: Partial<Pressed>, isMac: boolean, shortcut: string | null | undefined]>([
    ['a letter with Alt', { key: 'n', code: 'KeyN', ...alt }, false, 'Alt+N'],
    ['and Shift', { key: 'N', code: 'KeyN', ...alt, ...shift }, false, 'Alt+Shift+N'],
    ['a digit with Control', { key: '7', code: 'Digit7', ...ctrl }, false, 'Ctrl+7'],
    [
      'the letter that is printed on the key, not the one in its place',
      { key: 'z', code: 'KeyY', ...alt },
      false,
      'Alt+Z',
    ],
    ['a letter of which Option made another', { key: 'ø', code: 'KeyO', ...alt }, true, 'Alt+O'],
    ['a full stop', { key: '.', code: 'Period', ...alt }, false, 'Alt+Period'],
    ['an arrow', { key: 'ArrowUp', code: 'ArrowUp', ...ctrl, ...shift }, false, 'Ctrl+Shift+Up'],
    ['Command on a Mac', { key: 'k', code: 'KeyK', ...meta }, true, 'Command+K'],
    ['Control on a Mac', { key: 'k', code: 'KeyK', ...ctrl }, true, 'MacCtrl+K'],
    ['a function key alone', { key: 'F8', code: 'F8' }, false, 'F8'],
    ['a function key with Shift', { key: 'F8', code: 'F8', ...shift }, false, 'Shift+F8'],
    ['a key that goes with another, still alone', { key: 'Alt', code: 'AltLeft', ...alt }, false, undefined],
    ['a letter alone', { key: 'n', code: 'KeyN' }, false, null],
    ['a letter with Shift alone', { key: 'N', code: 'KeyN', ...shift }, false, null],
    ['a letter with three', { key: 'n', code: 'KeyN', ...ctrl, ...alt, ...shift }, false, null],
    ['the key of Windows', { key: 'n', code: 'KeyN', ...meta }, false, null],
    ['Enter', { key: 'Enter', code: 'Enter', ...ctrl }, false, null],
    ['a key of no letter', { key: 'ß', code: 'Minus', ...alt }, false, null],
  ])('%s', (_what, pressed, isMac, shortcut) => {
    expect(shortcutOf({ key: '', code: '', ...none, ...pressed }, isMac)).toBe(shortcut)
  })
})
