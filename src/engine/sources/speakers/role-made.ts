import type { TextDocument } from '../../text/document.ts'
import type { Role } from './mentions.ts'
import { roleNounFrom } from './role-after.ts'
import { roleOf } from './role-words.ts'

/** "The board appointed Finn chief executive", "chose Finn as its leader": what others made the one named. */
export function roleMade(document: TextDocument, name: number, last: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  if (!madeTo.test(tokens[name - 1]?.lower ?? '')) return null
  let first = last + 1
  while (/^(?:as|to|be|its|their|his|her|the|a|an)$/.test(tokens[first]?.lower ?? '')) first++
  const role = roleNounFrom(tokens, first, Math.min(first + 4, sentenceEnd))
  return role === null ? null : roleOf(document, first, role, role)
}

/** Verbs that make somebody something: "appointed Finn chief executive". */
export const madeTo =
  /^(?:appointed|appoints|named|names|elected|elects|made|chose|chooses|picked|picks|hired|hires|selected|promoted|installed|nominated|nominates|crowned|ordained|describe|describes|described|introduced|recruited)$/
