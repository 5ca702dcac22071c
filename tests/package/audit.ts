import { execFile } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What `npm audit` says of the lock file: the packages with advisories high or critical, or why nobody could be asked. */
export type Audit = { readonly grave: readonly string[] } | { readonly notAsked: string }

/**
 * Asks a registry, npm's own unless another is named, for the advisories on everything in the lock file.
 * @throws if npm says anything but an audit or that the registry gave none.
 */
export async function audit(registry?: string): Promise<Audit> {
  const said = await npmAudit(registry ? [`--registry=${registry}`] : [])
  if (said.vulnerabilities) {
    const grave = Object.entries(said.vulnerabilities).filter(([, { severity }]) =>
      /^(?:high|critical)$/.test(severity),
    )
    return { grave: grave.map(([name]) => name).sort() }
  }
  // There is a message where the registry, or the way to it, is what failed; a fault of ours has a code alone.
  if (said.message) return { notAsked: said.message }
  throw new Error(`npm audit: ${JSON.stringify(said)}`)
}

interface Said {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
  readonly message?: string
}

const npmAudit = (more: readonly string[]): Promise<Said> =>
  new Promise((resolve, reject) => {
    const args = ['audit', '--json', '--package-lock-only', ...more]
    // npm ends with 1 where it found something: what it prints tells.
    execFile('npm', args, { cwd: root, shell: process.platform === 'win32' }, (_, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Said)
      } catch {
        reject(new Error(`npm audit printed no answer: ${stderr}`))
      }
    })
  })
