/**
 * Puts text on the clipboard. False where neither way works. Pages without TLS have no clipboard interface; there the
 * browser's own copy command is answered with our text, which leaves the page's selection and DOM alone.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    isCopied = event.clipboardData !== null
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('copy', answer, { capture: true })
  document.execCommand('copy')
  removeEventListener('copy', answer, { capture: true })
  return isCopied
}
