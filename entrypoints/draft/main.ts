import { mount } from 'svelte'
import { takePassage } from '../../src/passage.ts'
import { analyseText } from '../../src/ui/analyse-text.ts'
import { openOutlet, openRule } from '../../src/ui/open-page.ts'
import DraftPage from '../../src/ui/draft/DraftPage.svelte'
import { startSurface } from '../../src/ui/start-surface.ts'

startSurface('draft_title')
const first = location.hash === '#passage' ? ((await takePassage()) ?? '') : ''
mount(DraftPage, {
  target: document.body,
  props: { first, analyse: analyseText, onrule: openRule, onoutlet: openOutlet },
})
