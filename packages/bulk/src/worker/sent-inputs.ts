import type { RowError } from '../row.ts'
import { inputId } from '../units/input-id.ts'
import type { UnitInputs } from '../units/payload.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { Unit } from '../units/unit-store.ts'
import { vendorIds } from '../units/vendor-ids.ts'

/** The mark of inputs that wait for a later hand-in of their unit. No row of a unit that is done has it. */
const DEFERRED = 'deferred'

/** The inputs of a unit as they are sent, with the rows and errors of those that are not. */
export class SentInputs {
  readonly inputs: readonly unknown[]
  readonly ids: readonly string[]
  /** Errors of inputs that cannot be sent, by their place. */
  readonly invalid: Map<number, RowError>
  /** Rows of inputs that an earlier hand-in has answered, by their place. */
  readonly answered = new Map<number, StoredRow>()
  readonly #deferred = new Set<number>()

  /** @param known Rows that an earlier turn wrote down, by their place. */
  constructor({ inputs, invalid = {} }: UnitInputs, known: Unit['known'] = []) {
    this.inputs = inputs
    this.ids = vendorIds(inputs)
    this.invalid = new Map(Object.entries(invalid).map(([place, error]) => [Number(place), error]))
    for (const [place, row] of known.entries())
      if (row?.ok === true) this.answered.set(place, row)
      else if (isDeferred(row)) this.#deferred.add(place)
      else if (row) this.invalid.set(place, row.error as RowError)
  }

  /** What is known of inputs that are not sent now, by their place. */
  known(): (StoredRow | null)[] {
    return this.inputs.map((input, place) => {
      const error = this.invalid.get(place) ?? (this.#deferred.has(place) ? WAITS : undefined)
      return this.answered.get(place) ?? (error ? failed(input, error) : null)
    })
  }

  /** The places of inputs that are sent now. */
  places(): number[] {
    return this.ids.flatMap((_, place) =>
      this.invalid.has(place) || this.answered.has(place) || this.#deferred.has(place)
        ? []
        : [place],
    )
  }

  /** Whether inputs wait for a later hand-in. */
  get waits(): boolean {
    return this.#deferred.size > 0
  }

  /** Sends these alone, and the others in a later hand-in. */
  sendOnly(places: readonly number[]): void {
    this.sendAll()
    for (const place of this.places()) if (!places.includes(place)) this.#deferred.add(place)
  }

  /** Sends all of which nothing is known. */
  sendAll(): void {
    this.#deferred.clear()
  }

  /** The same rows, without those of inputs that wait. */
  withoutWaiting(rows: readonly StoredRow[]): (StoredRow | null)[] {
    return rows.map((row, place) => (this.#deferred.has(place) ? null : row))
  }

  /** A row for each input, where all that was sent shares an error. */
  errors(shared: RowError): StoredRow[] {
    return this.inputs.map(
      (input, place) =>
        this.answered.get(place) ?? failed(input, this.invalid.get(place) ?? shared),
    )
  }
}

/** Whether a row only says that its input waits for a later hand-in. */
export function isDeferred(row: StoredRow | null | undefined): boolean {
  return row?.ok === false && (row.error as RowError).code === DEFERRED
}

const WAITS: RowError = { code: DEFERRED, outcome: 'not-sent', message: '' }

function failed(input: unknown, error: RowError): StoredRow {
  return { id: inputId(input), ok: false, error }
}
