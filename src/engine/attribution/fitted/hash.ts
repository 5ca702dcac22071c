/**
 * Mixes the number of a feature and up to three values into 32 bits, linearly: short enough to be inlined wherever features
 * are made. `spread` makes a hash of it.
 */
export function mix(feature: number, a: number, b = 0, c = 0): number {
  return (
    (Math.imul(feature, 0x9e3779b1) +
      Math.imul(a + 7, 0x85ebca6b) +
      Math.imul(b + 13, 0xc2b2ae35) +
      Math.imul(c + 29, 0x27d4eb2f)) |
    0
  )
}

/** Spreads what was mixed over all bits: the hash by which a feature is kept and looked up. */
export function spread(mixed: number): number {
  let h = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39)
  return h ^ (h >>> 16)
}

const numbers = new Map<string, number>()

/** A number for a name, the same on every machine (FNV-1a). */
export function numberOf(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  let h = 0x811c9dc5
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  h &= 0xffffff
  numbers.set(name, h)
  return h
}
