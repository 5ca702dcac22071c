import type { Article } from '../engine/article.ts'
import type { Report } from '../engine/report.ts'
import type { PageState } from '../messages.ts'
import type { OutletPolicy } from '../outlet-policy.ts'

/** A page that was read, with what only the tab knows of it. */
export interface Page {
  readonly article: Article
  readonly report: Report
  /** What the page says of its publisher's policies; none for a draft. */
  readonly policies: readonly OutletPolicy[]
  /** Null for a draft. */
  readonly url: string | null
  readonly title: string
  /** The page changes so often that it is not read along any more. */
  readonly left?: true
}

/** What a panel has to show: the claims, or one plain sentence and the one thing the reader can do about it. */
export type Reading =
  | Exclude<PageState, { is: 'report' }>
  | ({ readonly is: 'report' } & Page)
  /** The browser keeps extensions off this page. */
  | { readonly is: 'no-access' }
  /** The user has limited on which sites the extension may read. */
  | { readonly is: 'needs-permission' }
  /** Pages are read on request only. */
  | { readonly is: 'on-click' }

/** The one thing the reader can do about a state. */
export type Act = 'read' | 'read-anyway' | 'allow' | 'switch-on' | 'retry' | 'draft'

/** The switches in a panel's header. */
export interface Switches {
  readonly page: boolean
  readonly site: boolean
  readonly host: string
}
