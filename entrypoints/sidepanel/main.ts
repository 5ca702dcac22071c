import { mount } from 'svelte'
import TabPanel from '../../src/ui/tab/TabPanel.svelte'
import { tabInAddress } from '../../src/ui/tab/tab-in-address.ts'
import { startSurface } from '../../src/ui/start-surface.ts'

startSurface()
mount(TabPanel, { target: document.body, props: { only: tabInAddress(), isBeside: true } })
