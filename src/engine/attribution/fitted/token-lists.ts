/** Of lists of token numbers, each in order. */

export function holds(list: readonly number[], token: number): boolean {
  if (list.length === 0 || token < list[0]! || token > list.at(-1)!) return false
  return list.includes(token)
}

/** How many tokens two lists share. */
export function sharedBy(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0 || a[0]! > b.at(-1)! || b[0]! > a.at(-1)!) return 0
  let i = 0
  let j = 0
  let n = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      n++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return n
}

/** How often a list leaves tokens out. */
export function gapsIn(list: readonly number[]): number {
  let gaps = 0
  for (let i = 1; i < list.length; i++) if (list[i] !== list[i - 1]! + 1) gaps++
  return gaps
}
