import { describe, expect, test } from 'vitest'
import { builds, filesOf, manifestOf } from './built.ts'

/** Every way for a script to reach beyond the machine, or to run what came from there. */
const waysOut =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bRTCPeerConnection\b|\bimportScripts\b|\beval\s*\(|\bnew Function\b|\bWebAssembly\b/g

/** Addresses that stand in the package as words: nothing is ever loaded from them. */
const addressesAsWords: readonly [start: string, why: string][] = [
  ['http://www.w3.org/', 'names of XML and JSON-LD vocabularies'],
  ['http://schema.org/', 'names of types in the data of a page'],
  ['https://schema.org/', 'the same'],
  ['https://svelte.dev/e/', 'Svelte names its own errors by address'],
  ['https://developer.mozilla.org/', "a comment in the HTML parser's tables"],
]

describe.each(builds)('%s', (build) => {
  test('holds nothing that could reach a network or run a string', () => {
    const found = filesOf(build).flatMap(({ path, text }) =>
      /\.(js|html)$/.test(path) ? [...text.matchAll(waysOut)].map(([way]) => `${path}: ${way}`) : [],
    )
    expect(found).toEqual([])
  })

  test('loads no file from elsewhere', () => {
    const found = filesOf(build).flatMap(({ path, text }) =>
      [...text.matchAll(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)]*/gi)]
        .map(([address]) => address)
        .filter((address) => /\.(html|css)$/.test(path) || (path.endsWith('.js') && /^https?:/.test(address)))
        .filter((address) => !addressesAsWords.some(([start]) => address.startsWith(start)))
        .map((address) => `${path}: ${address}`),
    )
    expect(found).toEqual([])
  })

  test('tells the browser that its pages connect to nothing', () => {
    const { extension_pages: policy } = manifestOf(build).content_security_policy
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'none'"]),
    )
    expect(policy).not.toMatch(/eval|https?:|\*/)
  })

  test('asks for the permissions that docs/permissions.md explains, and offers pages nothing', () => {
    const manifest = manifestOf(build)
    const sidePanel = build === 'chrome-mv3' ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', 'search', ...sidePanel])
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest).not.toHaveProperty('optional_permissions')
  })
})

test('Firefox is told that no data is collected', () => {
  const gecko = manifestOf('firefox-mv3').browser_specific_settings?.gecko
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] })
})
