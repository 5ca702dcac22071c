/** mark.js comes without types; only what the bench calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element)
    markRanges(ranges: readonly { start: number; length: number }[]): void
  }
}
