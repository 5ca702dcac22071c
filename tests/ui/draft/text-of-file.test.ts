// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { textOfFile } from '../../../src/ui/draft/text-of-file.ts'

const file = (name: string, content: string) => new File([content], name)
const sentence = 'The harbour commissioner said on Monday that the eastern lock, built in 1931, would stay closed.'

describe('the text of a local file', () => {
  test('is a text file as it is, with line ends of one kind', async () => {
    expect(await textOfFile(file('a.txt', '\uFEFFOne.\r\nTwo.\rThree.'))).toBe('One.\nTwo.\nThree.')
  })

  test('is a Markdown file as it is', async () => {
    expect(await textOfFile(file('a.md', '# Lock\n\n*Lind* said no.'))).toBe('# Lock\n\n*Lind* said no.')
  })

  test('is the words of an HTML file, a block a line, without scripts and styles', async () => {
    const html = `<html><head><title>The lock</title><style>p{}</style></head><body><article><h1>The lock</h1>
      <p>${sentence}</p><p>${sentence.replace('Monday', '<b>Tuesday</b>')}</p><script>alert(1)</script>
      <ul><li>${sentence}</li></ul></article></body></html>`
    const text = await textOfFile(file('a.html', html))
    expect(text.split('\n\n')).toEqual(['The lock', sentence, sentence.replace('Monday', 'Tuesday'), sentence])
  })

  test('is what there is where the HTML is broken', async () => {
    expect(await textOfFile(file('a.htm', '<div><p>Lind said no.<p>Then <i>yes'))).toContain('Lind said no.')
  })
})
