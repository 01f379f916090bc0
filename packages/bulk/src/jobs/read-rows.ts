import type { Database, DatabaseRow } from '../database/database.ts'
import type { FailedInput, Row } from '../row.ts'
import { inputId } from '../units/input-id.ts'
import { type UnitInputs, unpack } from '../units/payload.ts'
import type { StoredRow } from '../units/stored-row.ts'
import { cancelledError } from '../worker/cancelled-error.ts'

/** How many units are fetched at a time: few, since each may have a thousand rows. */
const STEP = 4

/** The rows of units that are done, by their inputs' order. Stops before the first that is not, on request. */
export async function* readRows(
  database: Database,
  job: { readonly id: string; readonly provider: string },
  from: number,
): AsyncGenerator<{ readonly unit: number; readonly rows: readonly Row[] }, void, undefined> {
  for (let unit = -1; ; ) {
    const found = await database.query(
      `SELECT number, first, rows, CASE WHEN rows IS NULL THEN inputs END AS inputs
       FROM picturedesk_bulk.units
       WHERE job = $1 AND number > $2 AND first + count > $3 AND state = 'done' ORDER BY number LIMIT ${STEP}`,
      [job.id, unit, from],
    )
    for (const row of found) {
      unit = Number(row['number'])
      const rows = rowsOf(row, job.provider).filter(({ index }) => index >= from)
      yield { unit, rows }
    }
    if (found.length < STEP) return
  }
}

/** The inputs that failed, with their errors. */
export async function* readFailed(
  database: Database,
  job: { readonly id: string; readonly provider: string },
): AsyncGenerator<FailedInput, void, undefined> {
  for (let unit = -1; ; ) {
    const found = await database.query(
      `SELECT number, first, rows, inputs FROM picturedesk_bulk.units
       WHERE job = $1 AND number > $2 AND failed > 0 AND state = 'done' ORDER BY number LIMIT ${STEP}`,
      [job.id, unit],
    )
    for (const row of found) {
      unit = Number(row['number'])
      const { inputs } = unpack<UnitInputs>(row['inputs'])
      const first = Number(row['first'])
      for (const one of rowsOf(row, job.provider))
        if (!one.ok)
          yield { index: one.index, id: one.id, input: inputs[one.index - first], error: one.error }
    }
    if (found.length < STEP) return
  }
}

function rowsOf(row: DatabaseRow, provider: string): Row[] {
  const first = Number(row['first'])
  const stored =
    row['rows'] === null
      ? unpack<UnitInputs>(row['inputs']).inputs.map(
          (input): StoredRow => ({
            id: inputId(input),
            ok: false,
            error: cancelledError(provider),
          }),
        )
      : unpack<StoredRow[]>(row['rows'])
  return stored.map((one, place) => ({ index: first + place, ...one }) as unknown as Row)
}
