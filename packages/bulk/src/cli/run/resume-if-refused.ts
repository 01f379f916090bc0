import type { BulkJob } from '../../bulk-job.ts'
import { printable } from '../output/printable.ts'
import type { Screen } from '../progress/screen.ts'

/** A job that the vendor's refusal paused goes on when its command is repeated. */
export async function resumeIfRefused(job: BulkJob, screen: Screen): Promise<void> {
  const { state, reason } = await job.info()
  if (state !== 'paused' || !reason) return
  await screen.say(`The job was paused, since ${printable(reason.message)} It is tried again.`)
  await job.resume()
}
