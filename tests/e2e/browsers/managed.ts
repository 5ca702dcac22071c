import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Engine } from '../../../scripts/browsers/find.ts'

/** A browser that whoever manages the machine has set policies for; the machine itself stays as it is. */
export interface Managed {
  readonly program: Browser
  /** Takes away what was written for it. */
  remove(): void
}

/** Where browsers look for policies: a folder that their packages make, and the file in it. */
const places: Readonly<Record<Engine, { folders: (path: string) => readonly string[]; file: string }>> = {
  chromium: { folders: () => ['/etc/chromium', '/etc/opt/chrome'], file: 'policies/managed/policies.json' },
  firefox: {
    folders: (path) => [dirname(realpathSync(path)), '/usr/lib/firefox-esr', '/usr/lib/firefox'].map(distribution),
    file: 'policies.json',
  },
}
const distribution = (folder: string) => join(folder, 'distribution')

/** What keeps extensions out of a site, in the words of each. */
const keepOut: Readonly<Record<Engine, (host: string) => object>> = {
  chromium: (host) => ({ ExtensionSettings: { '*': { runtime_blocked_hosts: [`*://${host}`] } } }),
  firefox: (host) => ({ policies: { ExtensionSettings: { '*': { restricted_domains: [host] } } } }),
}

/**
 * A browser started by this program finds policies that keep extensions out of `host`, as an organisation sets them: it sees
 * another folder in the place of that for policies. Null where the machine does not offer that (Linux does, to users that
 * may make namespaces) or has no such folder.
 */
export function managed(browser: Browser, host: string): Managed | null {
  const { folders, file } = places[browser.engine]
  const folder = folders(browser.path).find((one) => existsSync(one))
  const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0
  if (!mayMount || !folder) return null
  const own = mkdtempSync(join(tmpdir(), 'says-who-managed-'))
  const path = join(own, 'browser')
  writeFileSync(join(own, 'policies.json'), JSON.stringify(keepOut[browser.engine](host)))
  const steps = [
    `policies="$(cat ${join(own, 'policies.json')})"`,
    `mount -t tmpfs none ${folder}`,
    `mkdir -p ${dirname(join(folder, file))}`,
    `printf %s "$policies" > ${join(folder, file)}`,
    `exec ${browser.path} "$@"`,
  ]
  writeFileSync(path, `#!/bin/sh\nexec unshare -rm sh -c '${steps.join(' && ')}' sh "$@"\n`, { mode: 0o755 })
  return { program: { ...browser, path }, remove: () => rmSync(own, { recursive: true, force: true }) }
}
