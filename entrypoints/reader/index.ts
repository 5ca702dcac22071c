import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answer, ask } from '../../src/messages.ts'
import { isNewsArticle } from '../../src/page/detect/news-article.ts'
import { extractArticle } from '../../src/page/extract/extract-article.ts'
import { paint } from '../../src/page/highlights/paint.ts'
import { lifeInPage } from '../../src/page/life.ts'
import { makeReading } from '../../src/page/reading.ts'
import { cardOfClaims } from './card-of-claims.ts'
import { isOffBy, onSettingsChanged, readSettings } from '../../src/settings.ts'

/** Injected into articles and wherever the user asks. Owns the state of its page; panels ask it, the background helps it. */
export default defineUnlistedScript(() => {
  const life = lifeInPage()
  if (life === 'already-here') return

  const reading = makeReading(
    {
      offBy: async () => isOffBy(await readSettings(), location),
      isArticle: () => isNewsArticle(document),
      extract: (signal) => extractArticle(document, signal),
      async analyse(article) {
        const answered = await ask('reader>background:analyse', article)
        if (!answered.ok) throw new Error(`no report: ${answered.why}`)
        return answered.value
      },
      show({ article, map }, report, signal) {
        const marks = paint(report.claims, map)
        signal.addEventListener('abort', marks.clear)
        return cardOfClaims(article, report, marks, signal)
      },
      changed: tellOthers,
    },
    life,
  )

  function tellOthers() {
    const state = reading.state()
    void ask('reader>background:badge', state.is === 'report' ? state.report.profile.graded : null)
    void ask('reader>panel:changed', null)
  }

  answer('panel>reader:state', () => reading.state(), life)
  answer('panel>reader:jump', ({ claim }) => reading.jump(claim), life)
  answer('panel>reader:rescan', (how) => (void reading.read(how), null), life)
  answer('panel>reader:switch', async ({ on }) => (await reading.switchPage(on), null), life)

  let offBy: string | null = null
  onSettingsChanged((settings) => {
    const before = offBy
    offBy = isOffBy(settings, location)
    if (offBy !== before) void reading.read()
  }, life)
  addEventListener('pageshow', ({ persisted }) => persisted && tellOthers(), { signal: life }) // the badge was lost
  void reading.read()
})
