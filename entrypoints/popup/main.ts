import { mount } from 'svelte'
import { after } from '../../src/after.ts'
import { startSurface } from '../../src/ui/start-surface.ts'
import { firstLook } from '../../src/ui/tab/first-look.ts'
import { seeTab } from '../../src/ui/tab/see-tab.ts'
import { tabInAddress } from '../../src/ui/tab/tab-in-address.ts'
import TabPanel from '../../src/ui/tab/TabPanel.svelte'

/** Popup and side panel. An article that is read already is there sooner than a note that it is coming would be: in ms. */
const patience = 60

const isBeside = location.pathname === '/sidepanel.html'
if (isBeside) void import('../../src/ui/profile/Profile.svelte') // there is room for it at once

const only = tabInAddress()
const first = await Promise.race([seeTab(firstLook(only)), after(patience, null)])
startSurface(null, first?.settings)
mount(TabPanel, { target: document.body, props: { only, isBeside, first } })
