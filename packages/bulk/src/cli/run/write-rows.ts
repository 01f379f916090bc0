import type { BulkJob } from '../../bulk-job.ts'
import type { RowOutput } from '../output/row-output.ts'

/** Writes the rows of a job that an output does not have yet. */
export async function writeRows(
  job: BulkJob,
  output: RowOutput,
  options: { readonly follow: boolean; readonly signal: AbortSignal },
): Promise<void> {
  for await (const row of job.results({ ...options, from: output.from })) {
    options.signal.throwIfAborted()
    await output.write(row)
  }
}
