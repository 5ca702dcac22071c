/**
 * The rows of a table with tabs between its columns, by column name. Throws, with the line number, where a row has
 * another number of cells than the header or an empty cell.
 */
export function readTable(text: string): Record<string, string>[] {
  const [header, ...rows] = text.trimEnd().split('\n')
  const columns = header!.split('\t')
  return rows.map((row, i) => {
    const cells = row.split('\t')
    if (cells.length !== columns.length || cells.some((cell) => cell.trim() === ''))
      throw new Error(`line ${i + 2}: ${cells.length} cells for ${columns.length} columns, or an empty one: ${row}`)
    return Object.fromEntries(columns.map((column, c) => [column, cells[c]!]))
  })
}
