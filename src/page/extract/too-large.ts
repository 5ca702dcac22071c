/** Thrown by a reading of more than any page of news is; see `most` in `read-lines.ts`. */
export class TooLarge extends Error {}
