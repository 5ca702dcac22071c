import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { lookFirst } from '../src/ui/tab/first-look.ts'
import { tabInAddress } from '../src/ui/tab/tab-in-address.ts'

/** Runs in popup and side panel before their own scripts. */
export default defineUnlistedScript(() => lookFirst(tabInAddress()))
