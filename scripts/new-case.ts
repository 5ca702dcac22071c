/**
 * `npm run new:case <name> < article.txt`: makes `tests/fixtures/articles/<name>` with the article of standard input and
 * the report that the engine gives now. Read the report before you commit it: it is what the test will hold on to.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { tableOf } from '../cli/table.ts'
import { analyse } from '../src/engine/index.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'

const name = process.argv[2] ?? ''
const folder = new URL(`../tests/fixtures/articles/${name}/`, import.meta.url)
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || existsSync(folder)) {
  console.error('Usage: npm run new:case <name-of-a-new-case> < article.txt')
  process.exit(1)
}
const article = articleFromText(await textOf(process.stdin))
const report = tableOf(article, analyse(article))
mkdirSync(folder)
writeFileSync(new URL('article.txt', folder), article.text)
writeFileSync(new URL('report.txt', folder), report)
console.log(report)
