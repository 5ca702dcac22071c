/**
 * `npm run bench:pages`: the reader on saved pages of real sites in a real Chromium: body, detection, cost. Prints the
 * table and writes docs/performance.md. `-- --json` prints one JSON object last. `-- --misses` shows each paragraph not
 * found and each wrong block (not for pages that are to stay unseen).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.ts'
import { openChromium, savedTab } from './chromium.ts'
import { tableOf } from './figures.ts'
import { figuresOf, type Measured, pageTable, summaryOf } from './report.ts'
import { measureExtension } from './measure-extension.ts'
import { measurePages } from './measure-pages.ts'
import { measurePainting } from './measure-painting.ts'
import { measureSize } from './measure-size.ts'
import { savedPages } from './saved-pages.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
})
const here = import.meta.dirname
const pages = savedPages()
if (!pages) process.exit(0) // announced by savedPages; in CI it throws

const script = await bundle(join(here, 'in-page.ts'), true)
const browser = await openChromium()
let measured: Measured
let version: string
try {
  version = await browser.version()
  const { page: tab, show } = await savedTab(browser)
  const results = await measurePages(tab, show, pages, script)
  const size = measureSize()
  const painting = await measurePainting(browser, script)
  measured = { results, painting, size, extension: await measureExtension(pages, script).catch(tellUnmeasured) }
} finally {
  await browser.close()
}

const summary = summaryOf(measured)
const table = tableOf(figuresOf(summary))
const machine = `${cpus().length} × ${cpus()[0]!.model}, ${version}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
console.log(`${table}\n\n${machine}\n\n${pageTable(measured.results)}`)
if (values.misses) printMisses()
mkdirSync(join(here, '..', '..', '..', 'docs'), { recursive: true })
writeFileSync(
  join(here, '..', '..', '..', 'docs', 'performance.md'),
  `# Performance

Written by \`npm run bench:pages\`; do not edit. ${machine}.

Pages: ${pages.length} saved from real sites (${summary.body.pages} English articles with a reference), not in this repository.
"Paragraphs found": the tokens of an expected paragraph come out in order in one block. "Blocks not wrong": the tokens of a
block occur in the reference; standfirsts, subheadings and key points are not counted (${summary.body.spared} blocks), nor is the
headline. Times are medians over the pages.

${table}

${pageTable(measured.results)}
`,
)
if (values.json) console.log(JSON.stringify(summary))

function printMisses(): void {
  for (const { page, body, strayClaims, error } of measured.results) {
    if (error) console.log(`${page.id}: ${error}`)
    for (const words of body?.missed ?? []) console.log(`${page.id} missed: ${words.slice(0, 100)}`)
    for (const { kind, text } of body?.wrong ?? []) console.log(`${page.id} wrong ${kind}: ${text.slice(0, 100)}`)
    for (const words of strayClaims) console.log(`${page.id} stray claim: ${words}`)
  }
}

/** The other figures are still worth having where the extension could not be run; its rows then say so and are not met. */
function tellUnmeasured(error: unknown): null {
  console.error('the extension could not be measured:', error)
  return null
}
