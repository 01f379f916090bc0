import type { JobRecord } from '../jobs/job-record.ts'
import type { Unit, UnitState } from '../units/unit-store.ts'
import { cancelledError } from './cancelled-error.ts'
import { rowsWith } from './rows-with.ts'
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
    const known = outcome.kind === 'stopped' ? undefined : outcome.known
    return { kind: 'done', rows: rowsWith(unit, cancelledError(job.provider), known) }
  }
  if (outcome.kind !== 'pause') return outcome
  // A job that is cancelled cannot pause. The vendor is asked some times more, each time later.
  return { kind: 'later', error: { ...outcome.error, outcome: 'unknown' }, isFailure: true }
}
