import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '../../src/ask.ts'
import { answer, type ReaderKey } from '../../src/messages.ts'
import { type HeadStart, takeHeadStart } from '../../src/page/head-start.ts'
import { prepare } from '../../src/page/highlights/paint.ts'
import { policiesOf } from '../../src/page/policies/policies-of.ts'
import { makeReading } from '../../src/page/reading.ts'
import { readableTexts } from '../../src/page/text-map/readable-texts.ts'
import { makeJoin } from '../../src/page/watch/join.ts'
import { watchAddress } from '../../src/page/watch/watch-address.ts'
import { watchText } from '../../src/page/watch/watch-text.ts'
import { whenIdle } from '../../src/page/when-idle.ts'
import { defaults, followSettings, isOffBy, onSettingsChanged } from '../../src/settings.ts'
import { showClaims, type ShownClaims } from './show-claims.ts'

/**
 * Comes after the script that takes the article out of the page (`entrypoints/reader.ts`). Owns the state of the page;
 * panels ask it, the background helps it.
 */
export default defineUnlistedScript(() => {
  const start = takeHeadStart()
  if (start) begin(start)
})

function begin({ life, text, address, settings: found, ahead, held }: HeadStart): void {
  const settingsNow = followSettings(life, found)
  let settings = defaults
  let marksAreHidden = false
  let shown: ShownClaims | null = null
  let standing: ReturnType<ShownClaims['handOver']> | null = null

  const reading = makeReading(
    {
      async offBy() {
        settings = await settingsNow()
        return isOffBy(settings, location)
      },
      isArticle: () => text.isNewsArticle(document),
      extract: (signal, likely) => text.extractArticle(document, signal, likely),
      analyse: text.analyse,
      prepare({ article, map }) {
        const ready = prepare(readableTexts(article, map), settings.look)
        standing = ready
        return () => {
          ready.surface?.clear()
          standing = null
        }
      },
      goesOn: () => (standing = shown?.handOver() ?? null),
      show(extraction, report, signal) {
        shown = showClaims(extraction, report, marksAreHidden ? null : settings.look, signal, standing)
        standing = null
        signal.addEventListener('abort', () => (shown = null))
        return shown
      },
      policies: () => policiesOf(document),
      watch(tell, signal) {
        watchAddress(document, () => tell({ is: 'moved' }), signal)
        return watchText(document, text, tell, signal)
      },
      join: makeJoin(),
      stands: ({ map }) => map.stands('most'),
      changed() {
        if (reading.state().is === 'report')
          whenIdle(tellOthers, life) // the marks first: messages take as long as painting does
        else tellOthers()
      },
    },
    life,
    location.href === address ? ahead : null, // a page that went on meanwhile is another
  )

  let hasTold = false
  function tellOthers() {
    const state = reading.state()
    if (state.is === 'loading' && !hasTold) return // so it is taken for until told otherwise
    hasTold = true
    void ask('reader>background:badge', state.is === 'report' ? state.report.profile.graded : null)
    void ask('reader>panel:changed', null)
  }

  const tellPanel = async (claim: string | null) => (await ask('reader>panel:at', { claim })).ok

  const listeners = [
    answer('panel>reader:state', () => reading.state(), life),
    answer('panel>reader:jump', ({ claim }) => reading.jump(claim), life),
    answer('panel>reader:scroll', ({ claim }) => shown?.scrollTo(claim) ?? false, life),
    answer('panel>reader:follow', () => (shown?.follow(tellPanel), null), life),
    answer('panel>reader:rescan', (how) => (void reading.read(how), null), life),
    answer('panel>reader:switch', async ({ on }) => (await reading.switchPage(on), null), life),
    answer('background>reader:key', (pressed) => press(pressed.do), life),
  ]

  function press(key: ReaderKey): boolean {
    if (key === 'next-claim') return shown?.step(1) ?? false
    if (key === 'previous-claim') return shown?.step(-1) ?? false
    marksAreHidden = !marksAreHidden
    shown?.wear(marksAreHidden ? null : settings.look)
    return shown !== null
  }

  onSettingsChanged((changed) => {
    const before = settings
    settings = changed
    if (isOffBy(changed, location) !== isOffBy(before, location)) void reading.read()
    else if (!marksAreHidden) shown?.wear(changed.look)
    if (JSON.stringify(changed.outlets) !== JSON.stringify(before.outlets)) void reading.regrade()
  }, life)
  addEventListener('pageshow', ({ persisted }) => persisted && tellOthers(), { signal: life }) // the badge was lost
  void reading.read()
  held.release(listeners)
}
