import { type Colour, mapChannels } from './colour.ts'

/** What a channel becomes on top of another, both from 0 to 255 (CSS Compositing 1, separable blend modes). */
const modes: Readonly<Record<string, (top: number, under: number) => number>> = {
  multiply: (top, under) => (top * under) / 255,
  screen: (top, under) => top + under - (top * under) / 255,
  darken: Math.min,
  lighten: Math.max,
  difference: (top, under) => Math.abs(top - under),
}

/** What is seen of a colour that is blended with another; of modes that are not known, the colour itself. */
export function blended(mode: string, top: Colour, under: Colour): Colour {
  const blend = modes[mode]
  return blend ? { ...top, channels: mapChannels((i) => blend(top.channels[i]!, under.channels[i]!)) } : top
}
