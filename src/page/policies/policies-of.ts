import { type OutletPolicy, policyKinds } from '../../outlet-policy.ts'
import { policiesInMicrodata } from './microdata.ts'
import { policiesInScripts } from './scripts.ts'

/** Longer addresses are not shown: no policy has one. In UTF-16 code units. */
const longestUrl = 2000

/**
 * The policies that the page says its publisher has, at most one of a kind. Only what the page itself holds is read, and
 * only addresses that a browser opens as a page (http, https) are given.
 */
export function policiesOf(document: Document): OutletPolicy[] {
  const named = [...orNone(() => policiesInScripts(document)), ...policiesInMicrodata(document)]
  return policyKinds.flatMap((kind) => {
    for (const policy of named) {
      const url = policy.kind === kind ? webAddress(policy.url, document) : null
      if (url !== null) return [{ kind, url }]
    }
    return []
  })
}

/** A description nested too deep to follow says nothing; the article is read all the same. */
function orNone(read: () => OutletPolicy[]): OutletPolicy[] {
  try {
    return read()
  } catch {
    return []
  }
}

function webAddress(written: string, { baseURI }: Document): string | null {
  const address = written.trim()
  if (address === '' || address.length > longestUrl || !URL.canParse(address, baseURI)) return null
  const url = new URL(address, baseURI)
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null
}
