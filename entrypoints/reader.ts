import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '../src/ask.ts'
import type { Article } from '../src/engine/article.ts'
import type { Report } from '../src/engine/report.ts'
import { holdMessages } from '../src/hold-messages.ts'
import { isNewsArticle } from '../src/page/detect/news-article.ts'
import { extractAdded } from '../src/page/extract/extract-added.ts'
import { extractArticle } from '../src/page/extract/extract-article.ts'
import { isShownNow } from '../src/page/extract/visible.ts'
import { giveHeadStart, takeHeadStart, type TextReader } from '../src/page/head-start.ts'
import { lifeInPage } from '../src/page/life.ts'
import { readAhead } from '../src/page/read-ahead.ts'
import { followStored, settingsKey } from '../src/stored.ts'

/**
 * Injected into articles and wherever the user asks. Takes the article out of the page and has it analysed; all that is
 * needed later comes in a script of its own (`entrypoints/marks`), which the browser compiles while the background reads.
 */
export default defineUnlistedScript(() => {
  const life = lifeInPage()
  if (life !== 'already-here') begin(life)
})

function begin(life: AbortController): void {
  void fetchMarks(life)
  const settings = followStored(settingsKey, life.signal)
  settings().catch(() => {}) // whoever awaits it hears of it
  const held = holdMessages(life.signal)
  const text: TextReader = { isNewsArticle, extractArticle, extractAdded, isShownNow, analyse }
  const ahead = readAhead(
    {
      isArticle: () => isNewsArticle(document),
      extract: (signal, likely) => extractArticle(document, signal, likely),
      analyse,
    },
    life.signal,
  )
  giveHeadStart({ life: life.signal, text, address: location.href, settings, ahead, held })
}

async function analyse(article: Article): Promise<Report> {
  const answered = await ask('reader>background:analyse', article)
  if (!answered.ok) throw new Error(`no report: ${answered.why}`)
  return answered.value
}

async function fetchMarks(life: AbortController): Promise<void> {
  await ask('reader>background:marks', null)
  if (takeHeadStart() !== null) life.abort() // it was not let in: whoever asks next begins anew
}
