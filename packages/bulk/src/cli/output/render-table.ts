import stringWidth from 'string-width'

/** Rows in columns of equal width, with two spaces between them. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries())
      widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell))
  return rows.map((row) => `${renderRow(row, widths)}\n`).join('')
}

function renderRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell)))
    .join('  ')
    .trimEnd()
}
