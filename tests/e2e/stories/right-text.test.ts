import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isReadable, wordsOf } from '../../../src/engine/article.ts'
import type { PageState } from '../../../src/messages.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { articlePage } from '../site/article-page.ts'
import { textCases } from '../site/text-cases.ts'

type Read = Extract<PageState, { is: 'report' }>

const around = [
  'The council will not vote on the harbour budget before June, Mayor Ines Okafor told reporters on Monday.',
  'The port authority had asked for a decision this week, and the ferries were not affected by it.',
  'The treasurer of the town wants to see all figures first. The harbour was last dredged in 2009.',
]

const pages = Object.fromEntries(
  textCases.map(({ html, isLead }, i) => {
    const body = articlePage({
      headline: 'Council puts off vote on harbour budget',
      paragraphs: isLead ? around : [...around.slice(0, 2), `</p>${html}<p>`, ...around.slice(2)],
    })
    return [`/text/${i}`, () => ({ body: isLead ? body.replace('</h1>', `</h1>${html}`) : body })]
  }),
)

describe.each(browsers)('a reader in %s meets', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name, pages)))
  afterAll(() => browser?.close())

  test.each(textCases.map((one, i) => ({ ...one, address: `/text/${i}` })))('$why', async ({ address, blocks }) => {
    const page = await browser.opens(address)
    const { article } = (await page.becomes('report')) as Read
    const found = article.blocks.map(({ kind, span }) => [kind, wordsOf(article.text, span)] as const)
    expect(found.filter(([, text]) => /sluice/i.test(text))).toEqual(blocks)
    const marked = Object.values(await page.highlights()).flat()
    expect(marked).toContain('Mayor Ines Okafor')
    const isRead = blocks.some(([kind, text]) => isReadable(kind) && text.includes('Brandt'))
    expect(marked.some((words) => words.replace(/\u00ad/g, '').includes('Lena Brandt'))).toBe(isRead)
    expect(await page.isDomChanged()).toBe(false)
    expect(page.faults).toEqual([])
    await page.close()
  })
})
