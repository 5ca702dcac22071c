/** The element that a node lies in; that of the page for one right in a shadow root, the frame's for one of a whole page. */
export const elementAround = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? frameOf(node)

/** The frame of the same origin that a page lies in. */
function frameOf(node: Node): Element | null {
  const { ownerDocument } = node
  return ownerDocument?.documentElement === node ? (ownerDocument.defaultView?.frameElement ?? null) : null
}
