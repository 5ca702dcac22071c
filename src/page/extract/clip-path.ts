interface Size {
  readonly width: number
  readonly height: number
}

/** Of what is less wide or high than this, in CSS pixels, no words can be made out. */
const least = 4

/**
 * Whether a computed `clip-path` leaves nothing of a box of this size, in CSS pixels: an inset from all sides, a circle
 * without radius, corners on one line or beside the box. Shapes of other kinds are taken to leave something.
 */
export function clipsAll(clipPath: string, box: Size): boolean {
  const [, shape, given] = /^([a-z]+)\((.*)\)$/.exec(clipPath) ?? []
  if (!shape || !given) return false
  if (shape === 'circle' || shape === 'ellipse')
    return /^0%?(?: |$)/.test(given) || Number(/^([\d.]+)px/.exec(given)?.[1]) < least / 2
  if (shape === 'polygon') return hasNoArea(given.replace(/^(?:evenodd|nonzero), ?/, '').split(','), box)
  if (shape === 'shape') return !/curve|smooth|arc|\bby\b/.test(given) && hasNoArea(corners(given), box)
  if (shape === 'path') return leavesNoPoint(given, box)
  if (shape !== 'inset') return false
  const sides = given.split(' round ')[0]!.split(' ')
  const [top, right = top, bottom = top, left = right] = sides
  return takesAll(box.height, top!, bottom!) || takesAll(box.width, left!, right!)
}

/** Whether a computed value names a `clipPath`, `mask` or `filter` of the page with nothing in it: such a one lets nothing through. */
export function refersToNothing(value: string, element: Element): boolean {
  const [, id] = /^url\("?#([^"]*)"?\)$/.exec(value) ?? []
  if (!id) return false
  const root = element.getRootNode()
  const named = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null
  return named !== null && /^(?:clipPath|mask|filter)$/.test(named.localName) && named.childElementCount === 0
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

const corners = (given: string): string[] =>
  [...given.matchAll(/\b(?:from|to) (\S+ [^\s,]+)/g)].map(([, point]) => point!)

/** Whether corners ("10px 50%") lie on one line, or all beside the box. */
function hasNoArea(given: readonly string[], { width, height }: Size): boolean {
  const points = given.map((point) => point.trim().split(' '))
  return [width, height].some((size, axis) => {
    const at = points.map((point) => placeOn(size, point[axis] ?? ''))
    const [first, last] = [Math.min(...at), Math.max(...at)]
    return first === last || (size > 0 && Math.min(size, last) - Math.max(0, first) < Math.min(least, size))
  })
}

/** Where a length or a share lies on a side of this size; a share is all that is known of a side without size. */
const placeOn = (size: number, length: string): number =>
  length.endsWith('%') ? (Number.parseFloat(length) / 100) * (size || 100) : Number.parseFloat(length)

/** Points looked at to find one that a drawn path leaves, across and along. */
const grid = [40, 12] as const

function leavesNoPoint(given: string, { width, height }: Size): boolean {
  const drawing = /"(.*)"/.exec(given)?.[1]
  if (drawing === undefined || width === 0 || height === 0 || !('OffscreenCanvas' in globalThis)) return false
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!
  const path = new Path2D(drawing)
  const rule = given.startsWith('evenodd') ? 'evenodd' : 'nonzero'
  for (let x = 0; x < grid[0]; x++)
    for (let y = 0; y < grid[1]; y++)
      if (canvas.isPointInPath(path, ((x + 0.5) / grid[0]) * width, ((y + 0.5) / grid[1]) * height, rule)) return false
  return true
}
