import { mount } from 'svelte'
import TabPanel from '../../src/ui/tab/TabPanel.svelte'
import { tabInAddress } from '../../src/ui/tab/tab-in-address.ts'
import { speakAsBrowser } from '../../src/ui/speak-as-browser.ts'

speakAsBrowser()
mount(TabPanel, { target: document.body, props: { only: tabInAddress() } })
