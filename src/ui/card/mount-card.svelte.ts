import { mount } from 'svelte'
import type { Article } from '../../engine/article.ts'
import type { GradedClaim } from '../../engine/report.ts'
import { say } from '../../words.ts'
import ClaimCard from './ClaimCard.svelte'

/** What a claim's card shows of it. */
export interface CardView {
  readonly claim: GradedClaim
  /** Place among all claims of the page, from 1. */
  readonly number: number
  readonly of: number
  /** Every claim under the same words, this one included. */
  readonly here: readonly GradedClaim[]
}

/** What the card can ask for. Copying tells whether it worked. */
export interface CardActs {
  readonly article: Article
  readonly onstep: (by: 1 | -1) => void
  readonly onchoose: (id: string) => void
  readonly onclose: () => void
  readonly onrule: (code: string) => void
  readonly onoutlet: (name: string) => void
  /** Leads to another claim of the page. */
  readonly onclaim: (id: string) => void
  /** What opens a search for the report the claim came from; null where there is none to find. */
  readonly findOriginal: (claim: GradedClaim) => (() => void) | null
  readonly isHidden: (claim: GradedClaim) => boolean
  /** Hides the mark of a claim that is wrong, or shows it again; tells whether it is hidden now. */
  readonly toggleHidden: (claim: GradedClaim) => Promise<boolean>
  readonly copyLink: (claim: GradedClaim) => Promise<boolean>
  readonly copyClaim: (claim: GradedClaim) => Promise<boolean>
}

/** Draws the card in `body`. `show` changes what it says; `focus` moves the focus into it, so that it is read aloud. */
export function mountCard(
  body: HTMLElement,
  first: CardView,
  acts: CardActs,
): { show(view: CardView): void; focus(): void } {
  const { copyLink, copyClaim, findOriginal, isHidden, toggleHidden, ...rest } = acts
  const copy = (copyIt: (claim: GradedClaim) => Promise<boolean>) => async () => {
    props.note = (await copyIt(props.claim)) ? say('copied') : say('not_copied')
  }
  const props = $state({
    ...rest,
    ...first,
    note: null as string | null,
    onoriginal: findOriginal(first.claim),
    hidden: isHidden(first.claim),
    onhide: async () => {
      props.hidden = await toggleHidden(props.claim)
    },
    oncopylink: copy(copyLink),
    oncopyclaim: copy(copyClaim),
  })
  mount(ClaimCard, { target: body, props })
  return {
    show: (view) =>
      Object.assign(props, view, { note: null, onoriginal: findOriginal(view.claim), hidden: isHidden(view.claim) }),
    focus: () => body.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true }),
  }
}
