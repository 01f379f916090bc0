import type { RowError } from '../row.ts'
import { inputId } from '../units/input-id.ts'
import type { StoredRow } from '../units/stored-row.ts'
import { vendorIds } from '../units/vendor-ids.ts'

/** The inputs of a unit as they are sent, with the errors of those that cannot be. */
export class SentInputs {
  readonly inputs: readonly unknown[]
  readonly ids: readonly string[]
  /** By the place of the input. */
  readonly invalid: Map<number, RowError>

  constructor(inputs: readonly unknown[], invalid: Readonly<Record<number, RowError>> = {}) {
    this.inputs = inputs
    this.ids = vendorIds(inputs)
    this.invalid = new Map(Object.entries(invalid).map(([place, error]) => [Number(place), error]))
  }

  /** The places of inputs that can be sent. */
  places(): number[] {
    return this.ids.flatMap((_, place) => (this.invalid.has(place) ? [] : [place]))
  }

  /** A row for each input, where all that was sent shares an error. */
  errors(shared: RowError): StoredRow[] {
    return this.inputs.map((input, place) => ({
      id: inputId(input),
      ok: false,
      error: this.invalid.get(place) ?? shared,
    }))
  }
}
