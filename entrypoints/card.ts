import browser from 'webextension-polyfill'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { mountCard } from '../src/ui/card/mount-card.svelte.ts'
import { speakWith } from '../src/words.ts'
import { giveCardScript } from './marks/card-script.ts'

/** What draws the card: put beside the reader when the first card is wanted. Heavier than all the rest of the reader. */
export default defineUnlistedScript(() => {
  speakWith(browser.i18n.getMessage)
  giveCardScript({ mountCard })
})
