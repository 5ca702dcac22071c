import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tableOf } from '../cli/table.ts'
import { analyse } from '../src/engine/index.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'

const folder = new URL('./fixtures/articles/', import.meta.url)

/**
 * Whole articles of our own with their reports in readable text: a changed rule shows all that it touches. After a change
 * that is meant, `npx vitest run tests/articles -u` writes them anew; read the difference before you commit it.
 */
describe('articles keep their reports', () => {
  test.each(readdirSync(folder).sort())('%s', async (name) => {
    const article = articleFromText(readFileSync(new URL(`${name}/article.txt`, folder), 'utf8'))
    await expect(tableOf(article, analyse(article))).toMatchFileSnapshot(`./fixtures/articles/${name}/report.txt`)
  })
})
