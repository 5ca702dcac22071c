/** One replacement that makes the second text of the first. Offsets are UTF-16 code units. */
export interface Change {
  readonly start: number
  readonly removed: number
  readonly added: string
}

/** The smallest single replacement between two texts: what a keystroke or a paste did. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, removed: before.length - start - same, added: after.slice(start, after.length - same) }
}
