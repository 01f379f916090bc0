import type { RowError } from '../row.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { Unit } from '../units/unit-store.ts'
import { isDeferred, SentInputs } from './sent-inputs.ts'

/** A row for each input of a unit: those that are known, and this error for the others. */
export function rowsWith(
  { payload, known: before }: Pick<Unit, 'payload' | 'known'>,
  error: RowError,
  known: Unit['known'] = before,
): StoredRow[] {
  return new SentInputs(payload).errors(error).map((row, place) => {
    const found = known?.[place]
    return found && !isDeferred(found) ? found : row
  })
}
