import type { ClaimWithGrade } from '../claims.ts'
import type { Part } from '../filter.ts'
import type { Page } from '../reading.ts'

/** What the article as a whole is shown by. */
export interface ProfileProps {
  readonly page: Page
  readonly graded: readonly ClaimWithGrade[]
  readonly chosen: Part | null
  /** Shows the claims of a part alone; null shows all again. */
  readonly onchoose: (part: Part | null) => void
  readonly onjump: (claim: string) => void
}
