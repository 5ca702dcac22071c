import '../../../src/ui/theme.css'
import { mount } from 'svelte'
import Panel from '../../../src/ui/Panel.svelte'
import type { Reading } from '../../../src/ui/reading.ts'
import { speak } from '../english.ts'
import { crowdedPage } from '../../crowded-page.ts'
import { longPage, onePage, samplePage } from '../../sample-page.ts'

// One state of the panel without a browser extension around it: `?state=off`, `?state=long`; see npm run gallery.
const state = new URLSearchParams(location.search).get('state') ?? 'report'
const readings: Record<string, Reading> = {
  report: { is: 'report', ...samplePage() },
  one: { is: 'report', ...onePage() },
  crowded: { is: 'report', ...crowdedPage() },
  long: { is: 'report', ...longPage(300) },
  off: { is: 'off', by: 'site' },
}
speak()
mount(Panel, {
  target: document.body,
  props: {
    reading: readings[state] ?? ({ is: state } as Reading),
    switches: { page: true, site: state !== 'off', host: 'harbourpost.example' },
    onact: console.log,
    onswitch: console.log,
    onjump: console.log,
    onsettings: console.log,
    onrule: () => {},
    onoutlet: console.log,
  },
})
