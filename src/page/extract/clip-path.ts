/**
 * Whether a computed `clip-path` leaves nothing of a box of this size, in CSS pixels: an inset from all sides, a circle
 * without radius, points on one line. Shapes of other kinds are taken to leave something.
 */
export function clipsAll(clipPath: string, { width, height }: { width: number; height: number }): boolean {
  const [, shape, given] = /^([a-z]+)\((.*)\)$/.exec(clipPath) ?? []
  if (shape === 'circle' || shape === 'ellipse') return /^0(?:px|%)?(?: |$)/.test(given!)
  if (shape === 'polygon') return isOnLine(given!)
  if (shape !== 'inset') return false
  const sides = given!.split(' round ')[0]!.split(' ')
  const [top, right = top, bottom = top, left = right] = sides
  return takesAll(height, top!, bottom!) || takesAll(width, left!, right!)
}

/** Whether two insets from opposite sides meet. Of a box that is not laid out only shares are known. */
function takesAll(size: number, ...insets: readonly string[]): boolean {
  const share = insets.reduce((sum, inset) => {
    const length = Number.parseFloat(inset)
    if (inset.endsWith('%')) return sum + length / 100
    return size > 0 ? sum + length / size : sum
  }, 0)
  return share >= 1
}

function isOnLine(points: string): boolean {
  const pairs = points
    .replace(/^(?:evenodd|nonzero), ?/, '')
    .split(',')
    .map((point) => point.trim().split(' '))
  return [0, 1].some((axis) => new Set(pairs.map((pair) => Number.parseFloat(pair[axis] ?? ''))).size === 1)
}
