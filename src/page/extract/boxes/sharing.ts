import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Buttons to share, follow, print or listen. */
export const sharing: BoxRule = {
  name: 'sharing',
  kind: 'furniture',
  words:
    'share shares sharing sharebar share-bar social socials social-links follow follow-us addtoany addthis sharedaddy print-button listen audio-player text-to-speech tts toolbox tools action-bar actions controls button btn buttons'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<div data-is class="share-tools">', '<ul data-is class="social">'],
  isNot: ['<p data-not class="shareholders">', '<div data-not class="text">'],
}
