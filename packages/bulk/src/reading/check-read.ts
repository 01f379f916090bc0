import type { JobRecord } from '../jobs/job-record.ts'
import type { BulkSource } from '../source.ts'
import { cutUnits } from './cut-units.ts'
import { otherSource } from './other-source.ts'
import { until } from './until.ts'

/**
 * Checks that a source is the one that a job has read to its end.
 * @throws InvalidArgumentError when it has other, more or fewer inputs
 * @throws what the source throws
 */
export async function checkRead(
  job: JobRecord,
  source: BulkSource<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let units = 0
  let fingerprint = ''
  for await (const cut of cutUnits(until(signal, source), job)) {
    if (++units > job.units) throw otherSource(job)
    fingerprint = cut.fingerprint
  }
  if (signal.aborted) return
  if (units !== job.units || fingerprint !== job.fingerprint) throw otherSource(job)
}
