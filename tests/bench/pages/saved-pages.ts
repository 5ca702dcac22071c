import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sharedData } from '../../shared-data.ts'

/** A page saved from a real site. */
export interface SavedPage {
  readonly id: string
  readonly url: string | null
  readonly kind: 'article' | 'not-article'
  readonly language: string
}

/** What people or per-site selectors say the body is; see ../shared/pages/README.md. */
export interface ExpectedBody {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly summary: readonly string[]
  readonly subheadings: readonly string[]
}

/** The saved pages, or null on a clone without ../shared. */
export function savedPages(): SavedPage[] | null {
  const path = sharedData('pages/index.json')
  return path === null ? null : (JSON.parse(readFileSync(path, 'utf8')) as { pages: SavedPage[] }).pages
}

export const htmlOf = ({ id }: SavedPage): Buffer => gunzipSync(readFileSync(sharedData(`pages/html/${id}.html.gz`)!))

export const expectedBodyOf = ({ id }: SavedPage): ExpectedBody =>
  JSON.parse(readFileSync(sharedData(`pages/body/${id}.json`)!, 'utf8')) as ExpectedBody

export const hasExpectedBody = ({ kind, language }: SavedPage): boolean => kind === 'article' && language === 'en'
