import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '../src/ask.ts'
import { isNewsArticle } from '../src/page/detect/news-article.ts'

/**
 * Runs on every page (see `content_scripts` in wxt.config.ts), so it is small: looks whether this is a news article,
 * says so, and is done. WXT's own wrapper for content scripts would be larger, and tell the page that we are here.
 */
export default defineUnlistedScript(() => {
  if (isNewsArticle(document)) void ask('sentinel>background:found-article', null)
})
