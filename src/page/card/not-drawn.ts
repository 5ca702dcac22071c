/** As the card itself: `ui` draws that, and this stands in where nothing of `ui` is let into the page. */
const style = `
  width: min(360px, calc(100vw - 16px)); overflow-y: auto; padding: 12px 14px; border: 1px solid var(--line);
  border-radius: 10px; background: var(--paper); box-shadow: 0 10px 32px rgb(0 0 0 / 18%); outline: none`

/** Says in the card's place why there is none. What is drawn later has to take its place. */
export function sayNotDrawn(body: HTMLElement, words: string): HTMLElement {
  const note = document.createElement('p')
  note.role = 'status'
  note.tabIndex = -1
  note.textContent = words
  note.style.cssText = style
  body.replaceChildren(note)
  return note
}
