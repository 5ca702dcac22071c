import { mount } from 'svelte'
import OptionsPage from '../../src/ui/options/OptionsPage.svelte'
import { startSurface } from '../../src/ui/start-surface.ts'

startSurface('options_title')
mount(OptionsPage, { target: document.body })
