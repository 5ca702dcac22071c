import { mount } from 'svelte'
import { analyseText } from '../../src/ui/analyse-text.ts'
import { openPage } from '../../src/ui/open-page.ts'
import { startSurface } from '../../src/ui/start-surface.ts'
import WelcomePage from '../../src/ui/welcome/WelcomePage.svelte'

startSurface('welcome_title')
mount(WelcomePage, {
  target: document.body,
  props: {
    analyse: analyseText,
    browserName: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    onopen: openPage,
  },
})
