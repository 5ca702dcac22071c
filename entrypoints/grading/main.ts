import { mount } from 'svelte'
import GradingPage from '../../src/ui/rubric/GradingPage.svelte'
import { startSurface } from '../../src/ui/start-surface.ts'

startSurface('grading_title')
mount(GradingPage, { target: document.body })
// The rule a card leads to is only here now: go to it, and let a screen reader start there.
document.getElementById(location.hash.slice(1))?.focus()
location.replace(location.hash || '#')
