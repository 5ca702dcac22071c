import { mount } from 'svelte'
import { analyseText } from '../../src/ui/analyse-text.ts'
import { openRule } from '../../src/ui/open-page.ts'
import DraftPage from '../../src/ui/draft/DraftPage.svelte'
import { speakAsBrowser } from '../../src/ui/speak-as-browser.ts'

speakAsBrowser('draft_title')
mount(DraftPage, { target: document.body, props: { analyse: analyseText, onrule: openRule } })
