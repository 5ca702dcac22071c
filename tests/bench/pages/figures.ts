/** The middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** One row of the table: what, how much, what is required and aimed for. */
export interface Figure {
  readonly what: string
  readonly value: string
  readonly required: string
  readonly aim: string
  /** Null where the figure is only reported. */
  readonly isMet: boolean | null
}

export const round = (value: number, digits = 3): number => Number(value.toFixed(digits))

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, required, aim, isMet }) => [
    what,
    value,
    required,
    aim,
    isMet === null ? 'reported' : isMet ? 'yes' : '**no**',
  ])
  return [['figure', 'measured', 'required', 'aim', 'met'], ['---', '---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}
