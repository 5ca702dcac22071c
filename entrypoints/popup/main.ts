import { mount } from 'svelte'
import TabPanel from '../../src/ui/tab/TabPanel.svelte'
import { speakAsBrowser } from '../../src/ui/speak-as-browser.ts'

speakAsBrowser()

// Beside the popup proper, `popup.html?tab=7` shows the panel of that tab in a tab of its own.
const named = Number(new URLSearchParams(location.search).get('tab'))
mount(TabPanel, { target: document.body, props: { only: named > 0 ? named : null } })
