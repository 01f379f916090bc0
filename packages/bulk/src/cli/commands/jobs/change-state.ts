import type { BulkJob } from '../../../bulk-job.ts'
import type { Command } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { printable } from '../../output/printable.ts'
import { jobCommand } from './job-command.ts'

/** Lets workers take no further unit of a job. */
export const pause = change('pause', 'lets workers take no more of a job', (job) => job.pause(), {
  about: 'Lets workers take no further unit of a job. Units in hand are finished.',
  said: 'is paused. Go on with: picturedesk-bulk jobs resume',
})

/** Lets workers go on with a job. */
export const resume = change('resume', 'lets workers go on with a job', (job) => job.resume(), {
  about: 'Lets workers go on with a job that is paused. It does not work itself: see worker.',
  said: 'goes on. Work on it with: picturedesk-bulk worker',
})

/** Ends a job. */
export const cancel = change('cancel', 'ends a job before its end', (job) => job.cancel(), {
  about: 'Ends a job. Inputs that were not sent count as failed, with the code "cancelled".',
  said: 'is cancelled.',
})

/** Deletes a job with its rows. */
export const remove = change('remove', 'deletes a job that has ended', (job) => job.remove(), {
  about: 'Deletes a job with its results, after its end.',
  said: 'is deleted.',
})

function change(
  name: string,
  summary: string,
  act: (job: BulkJob) => Promise<void>,
  { about, said }: { readonly about: string; readonly said: string },
): Command {
  return jobCommand({ name, summary, about, options: {} }, async (job, _, shell) => {
    await act(job)
    await shell.err.write(`picturedesk-bulk: Job ${printable(job.name)} ${said}\n`)
    return exitCodes.ok
  })
}
