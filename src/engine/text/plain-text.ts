import { type Article, type Block, type BlockKind, spanOf } from '../article.ts'

/**
 * An article from plain text: one block a line, kinds told from the line itself (bullets are key points or list items,
 * a line "X / Y" is a credit and the line before it a caption). Offsets stay those of the given text.
 */
export function articleFromText(text: string): Article {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = /^\s*(?:[•‣▪*–-]\s+)?/.exec(line[0])![0]
    const words = line[0].slice(lead.length).trimEnd()
    if (words.length === 0) continue
    const start = line.index + lead.length
    blocks.push({ kind: kindOf(lead, words), span: spanOf(start, start + words.length) })
  }
  return {
    text,
    blocks: blocks.map((block, i) => markCaption(text, block, blocks[i + 1])),
    links: [],
    site: { name: null, host: null },
  }
}

function kindOf(lead: string, words: string): BlockKind {
  if (/[•‣▪*–-]/.test(lead)) return 'list-item'
  if (isCredit(words)) return 'furniture'
  if (words.length <= 40 && words === words.toUpperCase() && !/[.!?”"]$/.test(words)) return 'furniture'
  return 'paragraph'
}

/** "POOL / Ana Roth", "Harbour Pictures": a short line of names without a verb or a full stop. */
function isCredit(words: string): boolean {
  if (words.length > 60 || /[.!?”"]$/.test(words)) return false
  if (/^[\p{Lu}\p{N}][\p{L}\p{N}.&’' ]* \/ [\p{Lu}\p{N}]/u.test(words)) return true
  const names = words.split(' ')
  return names.length <= 3 && names.every((name) => /^\p{Lu}[\p{L}.&]*$/u.test(name))
}

/** The line over a credit is the caption of the picture. */
function markCaption(text: string, block: Block, next: Block | undefined): Block {
  if (next?.kind !== 'furniture' || block.kind !== 'paragraph') return block
  const isNextLine = (text.slice(block.span.end, next.span.start).match(/\n/g)?.length ?? 0) === 1
  const endsSentence = /[.!?”"]$/.test(text.slice(block.span.start, block.span.end))
  return isNextLine && !endsSentence ? { ...block, kind: 'caption' } : block
}
