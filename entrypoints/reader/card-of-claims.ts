import browser from 'webextension-polyfill'
import type { Article } from '../../src/engine/article.ts'
import type { Report } from '../../src/engine/report.ts'
import { claimAsText } from '../../src/export/claim-as-text.ts'
import { linkToClaim } from '../../src/export/link-to-claim.ts'
import { ask } from '../../src/messages.ts'
import { makeCard, type Card } from '../../src/page/card/card.ts'
import { copyText } from '../../src/page/card/copy.ts'
import type { Highlights } from '../../src/page/highlights/paint.ts'
import { mountCard } from '../../src/ui/card/mount-card.svelte.ts'
import theme from '../../src/ui/theme.css?inline'
import { speakWith } from '../../src/words.ts'

/** The card of the painted claims of one text, until the signal ends it. */
export function cardOfClaims(article: Article, report: Report, marks: Highlights, signal: AbortSignal): Card {
  speakWith(browser.i18n.getMessage)
  const claims = report.claims.filter(({ verdict }) => verdict.graded)
  return makeCard(
    {
      css: theme,
      claims: () => claims,
      claimsAt: marks.claimsAt,
      boxesOf: marks.rectsOf,
      scrollTo: (id) => void marks.scrollToClaim(id),
      shows: marks.setCurrent,
      draw: (body, first, { close, step, choose }) =>
        mountCard(body, first, {
          article,
          onclose: close,
          onstep: step,
          onchoose: choose,
          onrule: (code) => void ask('reader>background:explain', { code }),
          copyLink: (claim) => copyText(linkToClaim(location.href, article, claim)),
          copyClaim: (claim) => copyText(claimAsText(claim, { article, url: location.href })),
        }),
    },
    signal,
  )
}
