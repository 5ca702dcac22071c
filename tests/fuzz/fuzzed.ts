/** What came of one kind of run. */
export interface Fuzzed {
  readonly runs: number
  /** What was met on the way, in words: a run that meets nothing shows nothing. */
  readonly found: string
  /** The first case that failed, as small as it could be made; null if none did. */
  readonly failure: string | null
}
