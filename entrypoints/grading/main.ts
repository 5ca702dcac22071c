import { mount } from 'svelte'
import GradingPage from '../../src/ui/rubric/GradingPage.svelte'
import { speakAsBrowser } from '../../src/ui/speak-as-browser.ts'

speakAsBrowser('grading_title')
mount(GradingPage, { target: document.body })
// The rule a card leads to is only here now: go to it, and let a screen reader start there.
document.getElementById(location.hash.slice(1))?.focus()
location.replace(location.hash || '#')
