import type { JobRecord } from '../jobs/job-record.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { Unit, UnitState } from '../units/unit-store.ts'
import { cancelledError } from './cancelled-error.ts'
import { SentInputs } from './sent-inputs.ts'
import type { UnitOutcome } from './unit-outcome.ts'

/**
 * What becomes of a unit that has not ended, when its job was cancelled meanwhile. `cancel()` ends only units
 * that nobody has in hand: one that the vendor did not take ends here. One that the vendor may have goes
 * on, so that its rows are read.
 */
export function endIfCancelled(
  outcome: Exclude<UnitOutcome, { readonly kind: 'done' }>,
  state: UnitState,
  job: Pick<JobRecord, 'provider'>,
  unit: Pick<Unit, 'payload' | 'known'>,
): UnitOutcome {
  const isReady = state === 'ready' || (outcome.kind !== 'stopped' && outcome.isReady === true)
  if (isReady) {
    const known = (outcome.kind !== 'stopped' ? outcome.known : undefined) ?? unit.known
    const { inputs, invalid } = unit.payload
    const rows = new SentInputs(inputs, invalid).errors(cancelledError(job.provider))
    return { kind: 'done', rows: rows.map((row, place): StoredRow => known?.[place] ?? row) }
  }
  if (outcome.kind !== 'pause') return outcome
  // A job that is cancelled cannot pause. The vendor is asked some times more, each time later.
  return { kind: 'later', error: { ...outcome.error, outcome: 'unknown' }, isFailure: true }
}
