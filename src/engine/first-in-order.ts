/**
 * Index of the first item whose place is at least `least`, in a list sorted by that place; the length of the list where
 * there is none. Looks at as many items as the length has binary digits.
 */
export function firstInOrder<T>(sorted: readonly T[], placeOf: (item: T) => number, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(sorted[middle]!) < least) low = middle + 1
    else high = middle
  }
  return low
}
