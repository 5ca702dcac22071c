import type { Answer, Kind, Messages, PageState } from '../../src/messages.ts'
import type { Desk } from '../browsers/own-pages.ts'

/** How long a page may take, in ms. */
const patience = 30_000

/** What the extension says of the page at this address once it is done; it reads it whatever the page looks like. */
export async function readByExtension(desk: Desk, url: string): Promise<PageState | { readonly is: 'no-access' }> {
  const tab = await desk.run(
    async ({ tabs }, url) => (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    url,
  )
  const ask = <K extends Kind>(kind: K, asks: Messages[K]['asks']) =>
    desk.run(
      ({ runtime, tabs }, { tab, message }) =>
        (message.kind.includes('>reader:') ? tabs.sendMessage(tab, message) : runtime.sendMessage(message)).catch(
          () => ({
            ok: false,
            why: 'no-answer',
          }),
        ),
      { tab, message: { kind, asks } },
    ) as Promise<Answer<K>>

  const read = await ask('panel>background:read', { tab })
  if (!read.ok) return { is: 'no-access' }
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const state = await ask('panel>reader:state', null)
    if (state.ok && state.value.is === 'not-an-article') await ask('panel>reader:rescan', { anyway: true })
    else if (state.ok && state.value.is !== 'loading') return state.value
    await new Promise((soon) => setTimeout(soon, 100))
  }
  throw new Error(`The extension was not done with ${url} after ${patience / 1000} s`)
}
