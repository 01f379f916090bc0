import type { RowError } from '../row.ts'
import { toRowError } from '../units/row-error.ts'
import type { StoredRow } from '../units/stored-row.ts'

/** A result of a provider, as it is stored. */
export function toStoredRow(
  result: { readonly ok: boolean } & object,
  id: string,
  keepRaw: boolean,
): StoredRow {
  if (!result.ok)
    return {
      id,
      ok: false,
      error: toRowError((result as { readonly error?: unknown }).error) satisfies RowError,
    }
  const { raw, ...rest } = result as { readonly raw?: unknown }
  return { ...rest, ...(keepRaw && { raw }), id, ok: true }
}
