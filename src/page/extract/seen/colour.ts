/** Red, green and blue from 0 to 255, and from 0 to 1 how much of what lies under it a colour covers. */
export interface Colour {
  readonly channels: readonly [red: number, green: number, blue: number]
  readonly alpha: number
}

export const white: Colour = { channels: [255, 255, 255], alpha: 1 }

/** How far apart the channels of two colours may be for nobody to tell letters from their ground. */
const alike = 8
/** Below this a colour is as good as none. */
const faintest = 0.1
/** From this on it covers what lies under it. */
const densest = 0.9

/** A page is drawn in a few dozen colours. */
const mostKnown = 500
const known = new Map<string, Colour>()

/** A colour as a computed style gives it, in any notation. */
export function colourOf(computed: string): Colour {
  let colour = known.get(computed)
  if (colour) return colour
  const [, red, green, blue, alpha = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed) ?? []
  colour = blue ? { channels: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) } : painted(computed)
  if (known.size >= mostKnown) known.clear()
  known.set(computed, colour)
  return colour
}

let pixel: OffscreenCanvasRenderingContext2D | null = null

/** The browser knows every notation (`oklch`, `lab`, `color`): it paints one pixel with it. */
function painted(computed: string): Colour {
  pixel ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  pixel.clearRect(0, 0, 1, 1)
  pixel.fillStyle = computed
  pixel.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data
  return { channels: [red!, green!, blue!], alpha: alpha! / 255 }
}

/** What is seen of a colour that lies on another. */
export const over = (top: Colour, under: Colour): Colour => ({
  channels: mapChannels((i) => top.channels[i]! * top.alpha + under.channels[i]! * (1 - top.alpha)),
  alpha: 1,
})

/** Red, green and blue, each by its index. */
export const mapChannels = (value: (channel: number) => number): Colour['channels'] => [value(0), value(1), value(2)]

/** Whether nobody could read the one on the other. */
export const isAlike = (one: Colour, other: Colour): boolean =>
  one.channels.every((channel, i) => Math.abs(channel - other.channels[i]!) <= alike)

/** Whether nothing of it is seen. */
export const isClear = ({ alpha }: Colour): boolean => alpha < faintest

/** Whether nothing is seen through it. */
export const isDense = ({ alpha }: Colour): boolean => alpha >= densest
