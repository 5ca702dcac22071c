import type { Page } from 'puppeteer-core'

/** What Firefox itself asks for at every start, with any extension or none: its lists and settings. */
export const askedByFirefox = ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net']

/** What WebDriver BiDi says of a node when it is asked for closed shadow roots too. */
interface SeenNode {
  readonly type: string
  readonly value?: {
    readonly nodeValue?: string
    readonly localName?: string
    readonly children?: readonly SeenNode[]
    readonly shadowRoot?: SeenNode | null
  }
}

/** The driver knows how to ask, but its own `evaluate` never does. */
interface Bidi {
  mainFrame(): { _id: string }
  browser(): { connection: { send(method: string, params: object): Promise<{ result: { result: SeenNode } }> } }
}

/** The text of the card, which lies in a closed shadow root. */
export async function wordsInFirefoxCard(page: Page): Promise<string | null> {
  const bidi = page as unknown as Bidi
  const { result } = await bidi.browser().connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: bidi.mainFrame()._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  })
  const words: string[] = []
  for (const child of result.result.value?.children ?? []) {
    if (child.value?.shadowRoot) collect(child.value.shadowRoot, words)
  }
  return words.length > 0 ? words.join(' ') : null
}

function collect({ value }: SeenNode, words: string[]): void {
  if (value?.nodeValue?.trim()) words.push(value.nodeValue.trim())
  if (value?.localName !== 'style') value?.children?.forEach((child) => collect(child, words))
}
