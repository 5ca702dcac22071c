import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import type { Article } from '../src/engine/article.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'

/**
 * The article in a file, or on standard input for "-". A page (by its ending or its first characters) is read as the
 * extension reads it; everything else is plain text, one block a line. Throws with a plain sentence where there is none.
 */
export async function readArticle(path: string): Promise<Article> {
  const given = await read(path)
  const article = isPage(path, given) ? await articleOfPage(given) : articleFromText(given)
  if (article.text.trim() === '') throw new Error(`${path === '-' ? 'Standard input' : path} holds no article text.`)
  return article
}

async function read(path: string): Promise<string> {
  try {
    return path === '-' ? await textOf(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

const isPage = (path: string, given: string): boolean =>
  /\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)/i.test(given.slice(0, 500))

async function articleOfPage(html: string): Promise<Article> {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const { extractArticle } = await import('../src/page/extract/extract-article.ts')
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
  return (await extractArticle(window.document)).article
}
