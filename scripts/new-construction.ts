/**
 * `npm run new:construction <name>`: writes `src/engine/attribution/constructions/<name>.ts` and lists it, last. Its test
 * fails until it has its examples.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const name = process.argv[2] ?? ''
const folder = new URL('../src/engine/attribution/constructions/', import.meta.url)
const file = new URL(`${name}.ts`, folder)
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || existsSync(file)) {
  console.error('Usage: npm run new:construction <the-wording-of-a-new-construction>')
  process.exit(1)
}
const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

writeFileSync(
  file,
  `import type { Construction, ConstructionExamples } from '../construction.ts'

/** "The wording, as a reader sees it": who is credited with what, and what looks alike and credits nobody. */
export const ${variable}: Construction = {
  name: '${name}',
  match: () => undefined, // is given (cue, { reading, cues, earlier })
}

export const examples: ConstructionExamples = {
  finds: [],
  ignores: [],
}
`,
)

const list = new URL('index.ts', folder)
const listed = readFileSync(list, 'utf8')
  .replace(/\n\n/, `\nimport { ${variable} } from './${name}.ts'\n\n`)
  .replace(/\]\n$/, `  ${variable},\n]\n`)
writeFileSync(list, listed)
console.log(`src/engine/attribution/constructions/${name}.ts is listed last in index.ts: move it up if it must be tried earlier.
Write its examples, then its match, and run: npm run unit -- tests/engine/attribution`)
