import type { RowError } from '../row.ts'
import { inputId } from '../units/input-id.ts'
import type { UnitInputs } from '../units/payload.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { Unit } from '../units/unit-store.ts'
import { vendorIds } from '../units/vendor-ids.ts'

/** The inputs of a unit as they are sent, with the errors of those that cannot be. */
export class SentInputs {
  readonly inputs: readonly unknown[]
  readonly ids: readonly string[]
  /** By the place of the input. */
  readonly invalid: Map<number, RowError>

  /** @param known Rows that an earlier turn wrote down, by their place. */
  constructor({ inputs, invalid = {} }: UnitInputs, known: Unit['known'] = []) {
    this.inputs = inputs
    this.ids = vendorIds(inputs)
    this.invalid = new Map(Object.entries(invalid).map(([place, error]) => [Number(place), error]))
    for (const [place, row] of known.entries())
      if (row?.ok === false) this.invalid.set(place, row.error)
  }

  /** The rows of inputs that cannot be sent, by their place. */
  known(): (StoredRow | null)[] {
    return this.inputs.map((input, place) => {
      const error = this.invalid.get(place)
      return error ? { id: inputId(input), ok: false, error } : null
    })
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
