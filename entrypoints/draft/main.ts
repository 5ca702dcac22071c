import { mount } from 'svelte'
import { answer } from '../../src/messages.ts'
import { takePassage } from '../../src/passage.ts'
import { analyseText } from '../../src/ui/analyse-text.ts'
import { openOutlet, openRule } from '../../src/ui/open-page.ts'
import DraftPage from '../../src/ui/draft/DraftPage.svelte'
import { startSurface } from '../../src/ui/start-surface.ts'
import { putCard } from './put-card.ts'

startSurface('draft_title')
const first = location.hash === '#passage' ? ((await takePassage()) ?? '') : ''
const page = mount(DraftPage, {
  target: document.body,
  props: { first, analyse: analyseText, putCard, onrule: openRule, onoutlet: openOutlet },
})
answer('background>reader:key', (pressed) => page.press(pressed.do))
