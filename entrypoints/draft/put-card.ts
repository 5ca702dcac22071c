import { claimAsExample } from '../../src/export/claim-as-example.ts'
import { claimAsText } from '../../src/export/claim-as-text.ts'
import { makeCard } from '../../src/page/card/card.ts'
import { copyText } from '../../src/page/card/copy.ts'
import { mountCard } from '../../src/ui/card/mount-card.svelte.ts'
import { hasGrade } from '../../src/ui/claims.ts'
import type { PutCard } from '../../src/ui/draft/draft-card.ts'
import { openOutlet, openRule } from '../../src/ui/open-page.ts'
import theme from '../../src/ui/theme.css?inline'

/** The card of the reader, on a draft: there is no page to link to and nothing to hide. */
export const putCard: PutCard = ({ article, report, ...draft }, signal) => {
  const claims = report.claims.filter(hasGrade)
  return makeCard(
    {
      ...draft,
      css: theme,
      claims: () => claims,
      isPassedOver: () => false,
      isOnDark: () => matchMedia('(prefers-color-scheme: dark)').matches,
      draw: (body, first, { close, step, choose, jump }) =>
        mountCard(body, first, {
          article,
          claims,
          onclose: close,
          onstep: step,
          onchoose: choose,
          onclaim: jump,
          onrule: openRule,
          onoutlet: openOutlet,
          copying: {
            copy_claim: (claim) => copyText(claimAsText(claim, { article, url: null })),
            draft_example: (claim) => copyText(claimAsExample(article, claim)),
          },
        }),
    },
    signal,
  )
}
