import { createHash } from 'node:crypto'
import type { JobKind } from '../progress.ts'
import type { RowError } from '../row.ts'
import type { BulkSource } from '../source.ts'
import type { UnitInputs } from '../units/payload.ts'
import { readInput } from './read-input.ts'

/** A unit as it was cut from the source. */
export interface Cut {
  /** The index of its first input. */
  readonly first: number
  readonly count: number
  readonly payload: UnitInputs
  /** Says which inputs the source has given up to here. */
  readonly fingerprint: string
}

/** Cuts a source into units of one size. The last may be smaller. */
export async function* cutUnits(
  source: BulkSource<unknown>,
  details: { readonly kind: JobKind; readonly provider: string; readonly unitSize: number },
): AsyncGenerator<Cut, void, undefined> {
  const { kind, provider, unitSize } = details
  let inputs: unknown[] = []
  let invalid: Record<number, RowError> = {}
  let first = 0
  let fingerprint = ''
  const cut = (): Cut => {
    const payload = Object.keys(invalid).length > 0 ? { inputs, invalid } : { inputs }
    fingerprint = createHash('sha256')
      .update(fingerprint)
      .update(JSON.stringify(inputs))
      .digest('hex')
    const made = { first, count: inputs.length, payload, fingerprint }
    first += inputs.length
    inputs = []
    invalid = {}
    return made
  }
  for await (const input of source) {
    const place = inputs.length
    const read = readInput(input, first + place, kind, provider)
    if (read.error !== undefined) invalid[place] = read.error
    inputs.push(read.input)
    if (inputs.length === unitSize) yield cut()
  }
  if (inputs.length > 0) yield cut()
}
