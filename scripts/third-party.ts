import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'wxt'

const root = join(import.meta.dirname, '..')

/** Names of the packages of which at least one line is in the built extension, sorted. Builds to a folder of its own. */
async function shippedPackages(): Promise<string[]> {
  const names = new Set<string>()
  await build({
    root,
    manifestVersion: 3,
    outDir: '.output/third-party',
    logger: silent,
    vite: () => ({
      plugins: [
        {
          name: 'shipped-packages',
          generateBundle(_options, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue
              for (const id of chunk.moduleIds) {
                const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
                if (name) names.add(name)
              }
            }
          },
        },
      ],
    }),
  })
  return [...names].sort()
}

const quiet = () => {}
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
}

/** The licences of everything that ships, as THIRD_PARTY.md has them. Throws for a package that states no licence. */
export async function thirdParty(): Promise<string> {
  const packages = (await shippedPackages()).map((name) => {
    const folder = join(root, 'node_modules', name)
    const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string
      license?: string
      repository?: string | { url: string }
    }
    if (!license) throw new Error(`${name} states no licence`)
    const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry))
    const home = typeof repository === 'string' ? repository : repository?.url
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `The package states the licence ${license} and holds no text of it. Its home: ${home ?? 'not stated'}`
    return `## ${name} ${version} (${license})\n\n${text.replace(/^/gm, '    ').replace(/[ \t]+$/gm, '')}\n`
  })
  return `# Third-party software in the extension\n\nMade by \`npm run third-party\` from what the build takes in.\n\n${packages.join('\n')}`
}

if (import.meta.main) writeFileSync(join(root, 'THIRD_PARTY.md'), await thirdParty())
