import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { type Launched, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { type Desk, openDesk } from '../../../scripts/browsers/own-pages.ts'
import { heap } from './heap.ts'
import { longArticle } from './long-article.ts'
import { type LiveBlogCosts, measureLiveBlog } from './measure-live-blog.ts'
import { injectInto, type InjectionCosts, measureInjection } from './measure-injection.ts'
import type { SavedPage } from './saved-pages.ts'

/** What the built extension costs. Memory in MB (10^6 bytes), on an article of our own of 1,000 words. */
export interface ExtensionCosts {
  readonly injection: InjectionCosts
  readonly liveBlog: LiveBlogCosts
  readonly tabMemory: number
  readonly backgroundMemory: number
}

export async function measureExtension(pages: readonly SavedPage[], script: string): Promise<ExtensionCosts> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(longArticle(1000)),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/harbour`
  const launched = await launchWithExtension(await ensureBrowser('chromium'))
  try {
    const isWelcome = (url: string) => url === `${launched.origin}welcome.html`
    await launched.puppet.waitForTarget((target) => isWelcome(target.url())) // it would come to the front over what is measured
    const desk = await openDesk(launched)
    await desk.run((chrome, settings) => chrome.storage.local.set({ settings }), { version: 1, start: 'on-click' })
    const injection = await measureInjection(launched, desk, pages, script)
    return {
      injection,
      tabMemory: await addedMemory(launched, url, desk),
      liveBlog: await measureLiveBlog(launched, desk, url),
      backgroundMemory: await backgroundMemory(launched),
    }
  } finally {
    await launched.puppet.close()
    server.close()
  }
}

async function openAt({ puppet }: Launched, url: string): Promise<Page> {
  const page = await puppet.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return page
}

/** Heap of the tab after a full collection, with the reader in it and without. */
async function addedMemory(launched: Launched, url: string, desk: Desk): Promise<number> {
  const page = await openAt(launched, url)
  const tools = await page.createCDPSession()
  const before = await heap(tools)
  await page.bringToFront()
  await injectInto(page, launched, desk)
  await new Promise((settled) => setTimeout(settled, 500))
  const after = await heap(tools)
  await page.close()
  return after - before
}

async function backgroundMemory({ puppet, origin }: Launched): Promise<number> {
  const target = await puppet.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin))
  return heap(await target.createCDPSession())
}
