/** A page with more on it than any page of news has. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Told by its name: each script that the reader is made of has a class of its own. */
export const isTooLarge = (error: unknown): boolean => error instanceof Error && error.name === 'TooLarge'
