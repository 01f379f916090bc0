import type { RowError } from '../row.ts'

/** A row as it is stored: its index follows from its place. */
export type StoredRow =
  | { readonly id: string; readonly ok: true; readonly [member: string]: unknown }
  | { readonly id: string; readonly ok: false; readonly error: RowError }

/** How often each code is among the rows that failed. `undefined`: none failed. */
export function countCodes(rows: readonly StoredRow[]): Record<string, number> | undefined {
  const codes: Record<string, number> = Object.create(null)
  for (const row of rows) {
    if (row.ok) continue
    // The database counts by these names, so that it must be able to read them.
    const code = String(row.error.code).toWellFormed().replaceAll('\0', '\ufffd')
    codes[code] = (codes[code] ?? 0) + 1
  }
  return Object.keys(codes).length > 0 ? codes : undefined
}
