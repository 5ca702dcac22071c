import type { Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/browsers/launch.ts'

/** What Chromium itself asks for at every start, with any extension or none: clock, components, sign-in. */
export const askedByChromium = ['clients2.google.com', 'update.googleapis.com', 'accounts.google.com']

/** Ends the service worker that runs now, if one does, and waits until it is gone. */
export async function killChromiumBackground({ puppet, origin }: Launched): Promise<void> {
  const background = puppet.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin))
  if (!background) return // it sleeps already
  const closing = background.worker().then((worker) => worker?.close())
  closing.catch(() => {}) // it ended by itself in between, which the driver may not answer at all
  for (let tries = 0; tries < 100 && puppet.targets().includes(background); tries++) {
    await new Promise((soon) => setTimeout(soon, 20))
  }
}

/** The text of the card, which lies in a closed shadow root: only the browser's own tools can look in. */
export async function wordsInChromiumCard(page: Page): Promise<string | null> {
  const tools = await page.createCDPSession()
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true })
    const words: string[] = []
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML')
    for (const host of html?.children ?? []) for (const shadow of host.shadowRoots ?? []) collect(shadow, words)
    return words.length > 0 ? words.join(' ') : null
  } finally {
    await tools.detach()
  }
}

interface ToolsNode {
  readonly nodeName: string
  readonly nodeValue: string
  readonly children?: readonly ToolsNode[]
}

function collect(node: ToolsNode, words: string[]): void {
  if (node.nodeName === '#text' && node.nodeValue.trim()) words.push(node.nodeValue.trim())
  if (node.nodeName !== 'STYLE') node.children?.forEach((child) => collect(child, words))
}
