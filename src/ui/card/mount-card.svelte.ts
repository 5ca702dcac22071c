import { mount } from 'svelte'
import type { Article } from '../../engine/article.ts'
import type { GradedClaim } from '../../engine/report.ts'
import { say, sayNumber, verdictWord, type MessageKey } from '../../words.ts'
import { claimWords, speakerName } from '../claims.ts'
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

/** A mark that the reader called wrong is in the list for good, or, where nothing is stored, hidden until the page is left. */
export type Hidden = 'listed' | 'until-left'

/** What the card can ask for. */
export interface CardActs {
  readonly article: Article
  /** All claims of the page, in order. */
  readonly claims: readonly GradedClaim[]
  readonly onstep: (by: 1 | -1) => void
  readonly onchoose: (id: string) => void
  readonly onclose: () => void
  readonly onrule: (code: string) => void
  readonly onoutlet: (name: string) => void
  /** Leads to another claim of the page. */
  readonly onclaim: (id: string) => void
  /** What opens a search for the report the claim came from; null where there is none to find. */
  readonly findOriginal?: (claim: GradedClaim) => (() => void) | null
  /** Hides the mark of a claim that is wrong, or shows it again, and tells how it is hidden now. */
  readonly hiding?: {
    readonly hiddenAs: (claim: GradedClaim) => Hidden | null
    readonly toggle: (claim: GradedClaim) => Promise<Hidden | null>
  }
  /** What of a claim can be put on the clipboard, by the word on the button; tells whether it worked. */
  readonly copying: Partial<Record<MessageKey, (claim: GradedClaim) => Promise<boolean>>>
}

/** The drawn card. */
export interface Card {
  /** Changes what it says. */
  show(view: CardView): void
  /** Moves the focus into it, so that it is read aloud; if the focus is there already, says aloud what is new. */
  focus(): void
}

/** Draws the card in `body`. */
export function mountCard(body: HTMLElement, first: CardView, acts: CardActs): Card {
  const { copying, findOriginal, hiding, claims, ...rest } = acts
  const copies = Object.entries(copying).map(([word, copy]) => ({
    word: word as MessageKey,
    copy: async () => {
      props.note = (await copy(props.claim)) ? say('copied') : say('not_copied')
    },
  }))
  const about = ({ claim }: CardView) => ({
    note: null as string | null,
    said: '',
    onoriginal: findOriginal?.(claim) ?? null,
    hidden: hiding?.hiddenAs(claim) ?? null,
  })
  const props = $state({
    ...rest,
    ...first,
    ...about(first),
    copies,
    /** Filled once the keyboard is used. */
    list: [] as readonly GradedClaim[],
    onhide: hiding
      ? async () => {
          props.hidden = await hiding.toggle(props.claim)
        }
      : null,
  })
  mount(ClaimCard, { target: body, props })
  return {
    show: (view) => Object.assign(props, view, about(view)),
    focus() {
      props.list = claims
      const dialog = body.querySelector<HTMLElement>('[role=dialog]')!
      const at = (dialog.getRootNode() as Document | ShadowRoot).activeElement
      if (at === dialog || at?.closest('nav')) props.said = spoken(props)
      else dialog.focus({ preventScroll: true })
    },
  }
}

/** A claim as it is read aloud: grade, who says it, what, and its place among the others. */
export const spoken = ({ article, claim, number, of }: Pick<CardActs, 'article'> & CardView): string =>
  say(
    'card_spoken',
    verdictWord(claim.verdict),
    speakerName(claim.speaker),
    claimWords(article, claim),
    sayNumber(number),
    sayNumber(of),
  )
