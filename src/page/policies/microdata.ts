import { type OutletPolicy, policyKinds } from '../../outlet-policy.ts'

const selector = policyKinds.map((kind) => `[itemprop~="${kind}"]`).join(', ')
const describesPublisher = /(?:Organization|NewsArticle|Article|WebSite)\s*$/

/** What microdata says of the policies of the page's publisher or of the article. Addresses as they are written. */
export function policiesInMicrodata(document: Document): OutletPolicy[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    if (!isOfPublisher(element)) return []
    const url = addressIn(element)
    return policyKinds.filter((kind) => element.matches(`[itemprop~="${kind}"]`)).map((kind) => ({ kind, url }))
  })
}

/** The item it belongs to is an article, or an organisation that is nobody's but the page's: no author's employer. */
function isOfPublisher(element: Element): boolean {
  const scope = element.parentElement?.closest('[itemscope]')
  if (!scope || !describesPublisher.test(scope.getAttribute('itemtype') ?? '')) return false
  const role = scope.getAttribute('itemprop')
  return role === null || /\b(?:publisher|sourceOrganization|provider)\b/.test(role)
}

/** Of a link its address, of other elements `content`, of a nested item its `url`. */
function addressIn(element: Element): string {
  const inner = element.hasAttribute('itemscope') ? element.querySelector('[itemprop~="url"]') : null
  const holder = inner ?? element
  return holder.getAttribute('content') ?? holder.getAttribute('href') ?? holder.getAttribute('itemid') ?? ''
}
