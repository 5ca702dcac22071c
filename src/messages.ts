import * as v from 'valibot'
import type { Runtime } from 'webextension-polyfill'
import type { Article, Span } from './engine/article.ts'
import type { Report } from './engine/report.ts'
import { extension } from './extension.ts'
import type { OutletPolicy } from './outlet-policy.ts'
import { hiddenClaim, type HiddenClaim } from './hidden-claims.ts'

/** What the reader knows of its page. Everything but `report` is one plain sentence in the panels. */
export type PageState =
  | { readonly is: 'loading' }
  | {
      readonly is: 'report'
      readonly article: Article
      readonly report: Report
      readonly policies: readonly OutletPolicy[]
      /** The page changes so often that it is not read along any more; marks of words that changed are gone. */
      readonly left?: true
    }
  | { readonly is: 'off'; readonly by: 'everywhere' | 'site' | 'page' }
  | { readonly is: 'not-an-article' }
  | { readonly is: 'not-english' }
  /** An article by its marks, with no text in it. */
  | { readonly is: 'empty' }
  | { readonly is: 'too-long' }
  | { readonly is: 'error' }

/** Every message, by direction: `asks` travels there, `answers` back. Both are plain data. */
export interface Messages {
  /** Once per page that looks like a news article: the background injects the reader if the settings agree. */
  'sentinel>background:found-article': { asks: null; answers: boolean }
  /** Once per text of the page. Kept by nobody: asking again gives the same report. */
  'reader>background:analyse': { asks: Article; answers: Report }
  /** Whenever the number of graded claims shown on the page changes; null takes the badge away. */
  'reader>background:badge': { asks: number | null; answers: null }
  /** Put the script into this page that marks it. */
  'reader>background:marks': { asks: null; answers: null }
  /** Put the script that draws the card into this page. */
  'reader>background:card': { asks: null; answers: null }
  /** Open the page that explains this rule of grading. */
  'reader>background:explain': { asks: { code: string }; answers: null }
  /** Open the settings where something can be said of this outlet. */
  'reader>background:outlet': { asks: { name: string }; answers: null }
  /** Search for the words on the outlet's own site, because the user asked. False if the list knows no site of it. */
  'reader>background:find-original': { asks: { outlet: string; words: string }; answers: boolean }
  /** The user called a mark wrong, or took that back. False where nothing is stored: in a private window, in a full store. */
  'reader>background:hide': { asks: { entry: HiddenClaim; isHidden: boolean }; answers: boolean }
  /** A key of the extension was pressed, in the tab in front. False if there was nothing to do. */
  'background>reader:key': { asks: { do: ReaderKey }; answers: boolean }
  /** Sent after every change of state, so that an open panel asks again. Answered by nobody. */
  'reader>panel:changed': { asks: null; answers: null }
  /** The claim being read as the page is scrolled; null above the first. A reader stops telling when nobody answers. */
  'reader>panel:at': { asks: { claim: string | null }; answers: null }
  /** The same for a text that is on no page: a draft, a sample. */
  'panel>background:analyse': { asks: Article; answers: Report }
  /** Put the reader into the tab (or wake the one there), because the user asked. Fails with `no-access`. */
  'panel>background:read': { asks: { tab: number }; answers: null }
  'panel>reader:state': { asks: null; answers: PageState }
  /** Show this claim and open its card. False if the page changed since. */
  'panel>reader:jump': { asks: { claim: string }; answers: boolean }
  /** Tell from now on which claim is being read. */
  'panel>reader:follow': { asks: null; answers: null }
  /** Bring this claim into view and mark it, without its card. False if the page changed since. */
  'panel>reader:scroll': { asks: { claim: string }; answers: boolean }
  /** Read again from the start; `anyway` also reads a page that does not look like an article. */
  'panel>reader:rescan': { asks: { anyway: boolean }; answers: null }
  /** On or off for this page until it is left. On or off for the site is a setting. */
  'panel>reader:switch': { asks: { on: boolean }; answers: null }
}

/** What keys do on the page; the names of the commands in wxt.config.ts. */
export const readerKeys = ['next-claim', 'previous-claim', 'toggle-marks'] as const
export type ReaderKey = (typeof readerKeys)[number]

export type Kind = keyof Messages
type Sender = Kind extends `${infer From}>${string}` ? From : never

/** `no-answer`: nobody there, or it died on the way. `no-access`: the browser keeps extensions off this page. */
export type Failure = 'no-answer' | 'no-access' | 'refused' | 'fault'
export type Answer<K extends Kind> = { ok: true; value: Messages[K]['answers'] } | { ok: false; why: Failure }

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end),
  v.transform((plain) => plain as Span),
)
const blockKind = v.picklist([
  'headline',
  'standfirst',
  'subheading',
  'key-point',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'furniture',
])
const article = v.pipe(
  v.object({
    text: v.string(),
    blocks: v.array(v.object({ kind: blockKind, span })),
    links: v.array(v.object({ span, href: v.string() })),
    site: v.object({ name: v.nullable(v.string()), host: v.nullable(v.string()) }),
  }),
  v.check(({ text, blocks, links }) => [...blocks, ...links].every(({ span: { end } }) => end <= text.length)),
)

const schemas: { [K in Kind]: v.GenericSchema<unknown, Messages[K]['asks']> } = {
  'sentinel>background:found-article': v.null(),
  'reader>background:analyse': article,
  'reader>background:badge': v.nullable(offset),
  'reader>background:marks': v.null(),
  'reader>background:card': v.null(),
  'reader>background:explain': v.object({ code: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)) }),
  'reader>background:outlet': v.object({ name: v.pipe(v.string(), v.maxLength(200)) }),
  'reader>background:find-original': v.object({
    outlet: v.pipe(v.string(), v.maxLength(200)),
    words: v.pipe(v.string(), v.maxLength(500)),
  }),
  'reader>background:hide': v.object({ entry: hiddenClaim, isHidden: v.boolean() }),
  'background>reader:key': v.object({ do: v.picklist(readerKeys) }),
  'reader>panel:changed': v.null(),
  'reader>panel:at': v.object({ claim: v.nullable(v.string()) }),
  'panel>background:analyse': article,
  'panel>background:read': v.object({ tab: offset }),
  'panel>reader:state': v.null(),
  'panel>reader:jump': v.object({ claim: v.string() }),
  'panel>reader:follow': v.null(),
  'panel>reader:scroll': v.object({ claim: v.string() }),
  'panel>reader:rescan': v.object({ anyway: v.boolean() }),
  'panel>reader:switch': v.object({ on: v.boolean() }),
}

/** Thrown by a handler of `answer` to give a named failure instead of a value. */
export class Fails extends Error {
  readonly why: Failure
  constructor(why: Failure) {
    super(why)
    this.why = why
  }
}

/** Hears a message and says whether it answers it, later: without the polyfill, Chrome knows no promises here. */
export type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (answer: Answer<Kind>) => void,
) => true | undefined

/**
 * Answers every message of this kind that comes from where it should, until the signal ends it. Gives what listens, for
 * messages that came before.
 */
export function answer<K extends Kind>(
  kind: K,
  handler: (asks: Messages[K]['asks'], from: From) => MaybePromise<Messages[K]['answers']>,
  signal?: AbortSignal,
): Listener {
  const listener: Listener = (message, sender, reply) => {
    if (!isOfKind(message, kind)) return undefined
    const answering = async (): Promise<Answer<K>> => {
      const asks = v.safeParse(schemas[kind], message.asks)
      if (!asks.success || !comesFrom(sender, kind.split('>')[0] as Sender)) return { ok: false, why: 'refused' }
      try {
        const { tab, url } = sender
        const from = { tab: tab?.id ?? null, url: url ?? '', isPrivate: tab?.incognito ?? false }
        return { ok: true, value: await handler(asks.output, from) }
      } catch (error) {
        if (error instanceof Fails) return { ok: false, why: error.why }
        console.error(`Says Who could not answer ${kind}`, error)
        return { ok: false, why: 'fault' }
      }
    }
    void answering().then(reply)
    return true
  }
  const heard = listener as Runtime.OnMessageListenerCallback // its type has no listener that passes a message over
  const { onMessage } = extension().runtime
  onMessage.addListener(heard)
  signal?.addEventListener('abort', () => onMessage.removeListener(heard))
  return listener
}

/** Where a message came from: the tab, null for a panel, the address of the page in it, whether its window is private. */
export interface From {
  readonly tab: number | null
  readonly url: string
  readonly isPrivate: boolean
}

type MaybePromise<T> = T | Promise<T>

const isOfKind = (message: unknown, kind: Kind): message is { asks: unknown } =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind && 'asks' in message

/** Panels and background are pages of the extension; sentinel and reader run in a tab's page. Nobody else is heard. */
function comesFrom(sender: Runtime.MessageSender, from: Sender): boolean {
  if (sender.id !== extension().runtime.id) return false
  const isOwnPage = sender.url?.startsWith(extension().runtime.getURL('')) ?? false
  return from === 'panel' || from === 'background' ? isOwnPage : !isOwnPage && sender.tab !== undefined
}
