const isSuffix = (word: string): boolean => /^(?:jr|sr|ii|iii|iv|md|phd|mbe|obe|qc|kc)$/.test(word)

/** Whether two full names are one person's: same surname, given names equal, shortened, initial or spelled alike. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (surnameOf(short) !== surnameOf(long) || hasSuffix(short) !== hasSuffix(long)) return false
  if (short.every((word, i) => word === long[long.length - short.length + i])) return true // "De Vries" of "Jan de Vries"
  const one = short[0]!
  const other = long[0]!
  const isInitial = one[0] === other[0] && (one.replace('.', '').length === 1 || other.replace('.', '').length === 1)
  if (one === other || isInitial) return true
  return (
    one.length > 3 &&
    other.length > 3 &&
    one.slice(0, 4) === other.slice(0, 4) &&
    Math.abs(one.length - other.length) <= 2
  )
}

const hasSuffix = (words: readonly string[]): boolean => isSuffix(words.at(-1)!)

/** The last word of a name that is no "Jr.". */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1)!
  return isSuffix(last) && words.length > 1 ? words.at(-2)! : last
}
