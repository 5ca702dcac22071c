import { defineBackground } from 'wxt/utils/define-background'
import browser from 'webextension-polyfill'
import { after } from '../src/after.ts'
import type { Article } from '../src/engine/article.ts'
import { analyse } from '../src/engine/index.ts'
import { makeReady } from '../src/engine/make-ready.ts'
import { searchOriginal } from '../src/find-original.ts'
import { offerToGradePassages } from '../src/grade-passage.ts'
import { setHidden } from '../src/hidden-claims.ts'
import { ask } from '../src/ask.ts'
import { answer, Fails, readerKeys } from '../src/messages.ts'
import { followSettings, isOffBy } from '../src/settings.ts'
import { openOutlet } from '../src/ui/open-page.ts'
import { accessTo } from '../src/ui/tab/read-tab.ts'

/** Holds the engine for all tabs, and nothing that it could not lose: the browser may end it between any two messages. */
export default defineBackground({
  type: 'module', // the stores' linters read no file beyond 5 MB: the engine's tables come as chunks of their own
  main: listen,
})

function listen(): void {
  const settings = followSettings()

  answer('sentinel>background:found-article', async (_, { tab, url }) => {
    const known = await settings()
    if (known.start !== 'automatic' || isOffBy(known, new URL(url)) || tab === null) return false
    const injected = injectReader(tab)
    makeReady() // while the reader takes the article out of the page
    await injected
    return true
  })

  answer('panel>background:read', async ({ tab }) => {
    await injectReader(tab)
    return null
  })

  const report = async (article: Article) => analyse(article, { outlets: (await settings()).outlets })
  answer('reader>background:analyse', report)
  answer('panel>background:analyse', report)

  answer('reader>background:marks', async (_, { tab }) => {
    if (tab !== null) await inject(tab, '/marks.js')
    return null
  })

  answer('reader>background:badge', async (count, { tab }) => {
    if (tab !== null) await browser.action.setBadgeText({ tabId: tab, text: count === null ? '' : String(count) })
    return null
  })

  answer('reader>background:outlet', async ({ name }) => {
    await openOutlet(name)
    return null
  })

  answer('reader>background:find-original', ({ outlet, words }) => searchOriginal(outlet, words))

  answer('reader>background:hide', ({ entry, isHidden }, { isPrivate }) => !isPrivate && setHidden(entry, isHidden))

  answer('reader>background:card', async (_, { tab, url }) => {
    if (tab !== null) await injectCard(tab, new URL(url))
    return null
  })

  answer('reader>background:explain', async ({ code }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`grading.html#${code}`) })
    return null
  })

  browser.commands.onCommand.addListener(async (command, tab) => {
    const key = readerKeys.find((one) => one === command)
    if (!key || tab?.id === undefined) return
    const { ok } = await ask('background>reader:key', { do: key }, tab.id)
    if (!ok) await injectReader(tab.id).catch(() => undefined) // a key is a wish to have this page read
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
  })

  offerToGradePassages()
  void browser.action.setBadgeBackgroundColor({ color: '#3b4a6b' })
}

/** The reader takes care that it runs once in a page, however often it is injected. */
const injectReader = (tab: number): Promise<void> => inject(tab, '/reader.js')

/** An injection takes a few ms. Where the browser would first be asked it may wait for that instead, without a word. */
const longestInjection = 1_000

/** The access that the reader came with may have been taken away since, or have been for one press of the button only. */
async function injectCard(tab: number, url: URL): Promise<void> {
  const isLetIn = await browser.permissions.contains(accessTo(url))
  const injected = inject(tab, '/card.js')
  if (isLetIn) return injected
  const isInTime = await Promise.race([injected.then(() => true), after(longestInjection, false)])
  if (!isInTime) throw new Fails('no-access')
}

async function inject(tab: number, script: '/reader.js' | '/marks.js' | '/card.js'): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] })
  } catch {
    throw new Fails('no-access') // about: and store pages, PDF viewer, file: and sites without access, a tab just closed
  }
}
