/** Rows of cells as text in columns; a cell may have several lines. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.split('\n')))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? ['']).map((line) => line.length))),
  )
  return cells
    .flatMap((row) => {
      const height = Math.max(1, ...row.map((lines) => lines.length))
      return Array.from({ length: height }, (_, line) =>
        widths.map((width, column) => (row[column]?.[line] ?? '').padEnd(width)).join('  '),
      )
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}
