import type { Place } from '../place.ts'
import type { BoxExamples, BoxRule } from './box-rule.ts'

/** What opens over the page or beside a word: dialogs, tooltips, cards with the latest on a name. */
export const popUp: BoxRule = {
  name: 'pop-up',
  kind: 'furniture',
  words:
    'modal lightbox popup popover tooltip rollover hovercard hover-card toast snackbar interstitial offcanvas off-canvas drawer'.split(
      ' ',
    ),
}

/** The parts of a pop-up that hold what opens; the others hold the word that opens it. */
const contents = ['block', 'content', 'contents', 'body', 'box', 'card', 'panel', 'text', 'inner']

/** Whether an element in the middle of a sentence holds what opens over it, and not the sentence's own word. */
export function isPopUpContent({ words }: Place): boolean {
  return words.size > 1 && contents.some((word) => words.has(word)) && popUp.words!.some((word) => words.has(word))
}

export const examples: BoxExamples = {
  is: ['<div data-is class="modal-window">', '<span data-is class="person-rollover">'],
  isNot: ['<div data-not class="modality">'],
}
