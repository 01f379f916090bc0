import type { RowError } from '../row.ts'
import { judgeFailure } from './judge-failure.ts'
import type { UnitOutcome } from './unit-outcome.ts'

/** What a turn at a unit tells of the vendor. */
export type VendorSign =
  /** It works. */
  | { readonly kind: 'well' }
  /** It did not answer. The unit comes again. */
  | { readonly kind: 'away'; readonly error: RowError }
  /** It did not answer, and inputs of the unit are not sent again, since that may be charged for. */
  | { readonly kind: 'costly'; readonly error: RowError }

/** What an outcome tells of the vendor, where it tells anything. */
export function vendorSign(outcome: UnitOutcome): VendorSign | undefined {
  if (outcome.kind === 'later') {
    const { error } = outcome
    // A vendor that asks to slow down works, and the limits of the account hold all calls back.
    if (error === undefined || error.code === 'rate-limited') return undefined
    return judgeFailure(error) === 'later' ? { kind: 'away', error } : undefined
  }
  if (outcome.kind !== 'done') return undefined
  let well = 0
  const unknown: RowError[] = []
  for (const row of outcome.rows)
    if (row.ok) well++
    else if (row.error.outcome === 'unknown' && judgeFailure(row.error) === 'later')
      unknown.push(row.error)
  const [error] = unknown
  return error !== undefined && unknown.length > well ? { kind: 'costly', error } : { kind: 'well' }
}
