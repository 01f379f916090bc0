import { InvalidArgumentError } from '@picturedesk/provider'
import type { JobRecord } from '../jobs/job-record.ts'

/** The error of a job that is made again of another source. */
export function otherSource(
  job: Pick<JobRecord, 'name' | 'provider' | 'inputs' | 'sourceEnded'>,
): InvalidArgumentError {
  const { name, provider, inputs, sourceEnded } = job
  return new InvalidArgumentError({
    provider,
    field: 'source',
    allowed: 'the same source in the same order',
    message:
      (sourceEnded
        ? `The job "${name}" was made of ${inputs} inputs, and the source has other, more or fewer inputs now. `
        : `The job "${name}" has read ${inputs} inputs before, and the source begins with others now. `) +
      'Pass the same source in the same order, or give the job another name. `bulk.job(name)` gives a job without a source.',
  })
}
