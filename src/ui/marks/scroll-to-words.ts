/** Brings words into the middle of what scrolls them, unless they are in sight there. */
export function scrollToWords(words: Range): void {
  const scroller = scrollerOf(words.startContainer.parentElement)
  if (!scroller) return
  const box = words.getBoundingClientRect()
  const isPage = scroller === document.scrollingElement
  const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect()
  if (box.top >= top && box.bottom <= bottom) return
  scroller.scrollBy({ top: (box.top + box.bottom - top - bottom) / 2, behavior: 'instant' })
}

function scrollerOf(element: Element | null): Element | null {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto') return at
  }
  return document.scrollingElement
}
