import type { CardContents, CardView } from './card.ts'

/**
 * Contents that are drawn when their script has come, which is when the first card is wanted: most articles are read
 * without one. Shows then what was asked for last. Where `draw` gives null, because the script was not let into the page,
 * `sayNotDrawn` stands in, and the next card asks again.
 */
export function lateContents(
  first: CardView,
  draw: (view: CardView) => Promise<CardContents | null>,
  sayNotDrawn: () => { focus(): void },
): CardContents {
  let drawn: CardContents | null = null
  let isDrawing = false
  let latest = first
  let takesFocus = false

  async function drawLatest(): Promise<void> {
    if (isDrawing) return
    isDrawing = true
    try {
      const begun = latest
      drawn = await draw(begun)
      if (latest !== begun) drawn?.show(latest)
      const seen = drawn ?? sayNotDrawn()
      if (takesFocus) seen.focus()
    } catch (error) {
      console.error('Says Who could not draw the card', error)
    } finally {
      isDrawing = false
    }
  }
  void drawLatest()

  return {
    show(view) {
      latest = view
      takesFocus = false
      if (drawn) drawn.show(view)
      else void drawLatest()
    },
    focus() {
      takesFocus = true
      drawn?.focus()
    },
  }
}
