/** What the bench and the real-Chromium tests call inside a page; bundled by `bundle.ts`. */
import { Readability } from '@mozilla/readability'
import { isNewsArticle } from '../../../src/page/detect/news-article.ts'
import { extractArticle } from '../../../src/page/extract/extract-article.ts'

const inPage = { Readability, isNewsArticle, extractArticle }

export type InPage = typeof inPage

Object.assign(globalThis, { inPage })
