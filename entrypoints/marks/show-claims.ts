import type { Article } from '../../src/engine/article.ts'
import type { GradedClaim, Report } from '../../src/engine/report.ts'
import { claimAsText } from '../../src/export/claim-as-text.ts'
import { linkToClaim } from '../../src/export/link-to-claim.ts'
import { originalOf } from '../../src/export/original-of-claim.ts'
import { hiddenClaimOf, isAmong, onHiddenClaimsChanged, pageOf, readHiddenClaims } from '../../src/hidden-claims.ts'
import { ask } from '../../src/ask.ts'
import { extension } from '../../src/extension.ts'
import { makeCard, type Card } from '../../src/page/card/card.ts'
import { copyText } from '../../src/page/card/copy.ts'
import { lateContents } from '../../src/page/card/late.ts'
import { sayNotDrawn } from '../../src/page/card/not-drawn.ts'
import { followScroll } from '../../src/page/follow-scroll.ts'
import type { Look } from '../../src/page/highlights/looks.ts'
import { type HandedOver, paint } from '../../src/page/highlights/paint.ts'
import { watchTheme } from '../../src/page/watch/watch-theme.ts'
import { whenIdle } from '../../src/page/when-idle.ts'
import type { TextMap } from '../../src/page/text-map/text-map.ts'
import type { Hidden } from '../../src/ui/card/mount-card.svelte.ts'
import theme from '../../src/ui/theme.css?inline'
import { cardScript } from './card-script.ts'

/** The marks and the card of the claims of one text. */
export interface ShownClaims extends Pick<Card, 'jump' | 'step'> {
  /** Brings a claim into view and marks it, without its card. */
  scrollTo(id: string): boolean
  /** Tells which claim is being read, until nobody listens. */
  follow(tell: (id: string | null) => Promise<boolean>): void
  /** Takes away the marks of words that changed. */
  sweep(): void
  /** Paints the marks anew; null hides them all. */
  wear(look: Look | null): void
  /** Leaves the marks to the claims of the same text that has gone on. */
  handOver(): HandedOver
}

/** Paints the graded claims that the reader did not hide, and opens their card; all of it until the signal ends it. */
export function showClaims(
  { article, map }: { article: Article; map: TextMap },
  report: Report,
  look: Look | null,
  signal: AbortSignal,
  before: HandedOver | null = null,
): ShownClaims {
  const claims = report.claims.filter(({ verdict }) => verdict.graded)
  const entryOf = (claim: GradedClaim) => hiddenClaimOf(claim, article, location, new Date())
  let hidden: ReadonlySet<string> = before ? before.hidden : new Set()
  /** What stands in the list of this page. */
  let listed: Awaited<ReturnType<typeof readHiddenClaims>> = []
  let followed = new AbortController()
  const marks = paint(report.claims, map, look, before)
  signal.addEventListener('abort', marks.clear)
  watchTheme(document, marks.freshen, signal)

  function hide(ids: Iterable<string>): void {
    hidden = new Set(ids)
    marks.wear(look, hidden)
  }
  const hideListed = (list: Awaited<ReturnType<typeof readHiddenClaims>>): void => {
    listed = list.filter(({ page }) => page === pageOf(location))
    const here = listed.length === 0 ? [] : claims.filter((claim) => isAmong(listed, entryOf(claim)))
    const isKnown = here.length === hidden.size && here.every(({ id }) => hidden.has(id))
    if (!signal.aborted && !isKnown) hide(here.map(({ id }) => id))
  }
  void readHiddenClaims().then(hideListed)
  onHiddenClaimsChanged((list) => hideListed([...list]), signal)

  /** Where nothing can be stored, as in a private window, the claim stays hidden until the page is left. */
  async function toggleHidden(claim: GradedClaim): Promise<Hidden | null> {
    const { id } = claim
    const isHidden = !hidden.has(id)
    const others = [...hidden].filter((other) => other !== id)
    hide(isHidden ? [...others, id] : others)
    const kept = await ask('reader>background:hide', { entry: entryOf(claim), isHidden })
    if (!isHidden) return null
    return kept.ok && kept.value ? 'listed' : 'until-left'
  }
  const hiddenAs = (claim: GradedClaim): Hidden | null =>
    !hidden.has(claim.id) ? null : isAmong(listed, entryOf(claim)) ? 'listed' : 'until-left'

  const makeOwnCard = () =>
    makeCard(
      {
        css: theme,
        claims: () => claims,
        isPassedOver: (id) => hidden.has(id),
        claimsAt(x, y) {
          const ids = marks.claimsAt(x, y)
          if (ids.length > 0) void cardScript() // it comes while the pointer comes to rest
          return ids
        },
        boxesOf: marks.rectsOf,
        scrollTo: (id) => void marks.scrollToClaim(id),
        shows: marks.setCurrent,
        isOnDark: (id) => marks.inkOf(id) === 'light',
        draw: (body, first, { close, step, choose, jump }) =>
          lateContents(
            first,
            async (view) => {
              const script = await cardScript()
              if (!script) return null
              body.replaceChildren()
              return script.mountCard(body, view, {
                article,
                claims,
                onclose: close,
                onstep: step,
                onchoose: choose,
                onrule: (code) => void ask('reader>background:explain', { code }),
                onoutlet: (name) => void ask('reader>background:outlet', { name }),
                onclaim: jump,
                findOriginal: (claim) => {
                  const original = originalOf(claim, article)
                  return original && (() => void ask('reader>background:find-original', original))
                },
                hiding: { hiddenAs, toggle: toggleHidden },
                copying: {
                  copy_link: (claim) => copyText(linkToClaim(location.href, article, claim)),
                  copy_claim: (claim) => copyText(claimAsText(claim, { article, url: location.href })),
                },
              })
            },
            () => sayNotDrawn(body, extension().i18n.getMessage('card_not_let_in')),
          ),
      },
      signal,
    )
  let made: Card | null = null
  const card = (): Card => (made ??= makeOwnCard())
  whenIdle(card, signal) // the marks first
  const scrollTo = (id: string): boolean => {
    marks.setCurrent(id)
    return marks.scrollToClaim(id)
  }
  return {
    jump: (id) => card().jump(id) || scrollTo(id), // what is not graded has no card
    step: (by) => card().step(by),
    scrollTo,
    follow(tell) {
      followed.abort() // a panel that asks again is told anew, not twice
      followed = new AbortController()
      const until = AbortSignal.any([signal, followed.signal])
      followScroll({ ids: claims.map(({ id }) => id), boxesOf: marks.rectsOf }, tell, until)
    },
    sweep: marks.sweep,
    handOver: marks.handOver,
    wear(worn) {
      look = worn
      marks.wear(look, hidden)
    },
  }
}
