import { usageError } from '@picturedesk/command-line'
import type { BulkJob } from '../../../bulk-job.ts'
import { JobStateError } from '../../../jobs/job-state-error.ts'
import type { JobState } from '../../../progress.ts'
import { commandLine } from '../../arguments/quote.ts'
import type { Command } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { printable } from '../../output/printable.ts'
import { jobsCommand } from '../../run/job-advice.ts'
import { jobCommand } from './job-command.ts'

type Database = Parameters<typeof jobsCommand>[2]

/** What a command about the state of a job says, and what it does. */
interface Change {
  readonly about: string
  readonly act: (job: BulkJob) => Promise<void>
  /** The state that it leads to; absent where the job is gone then. */
  readonly wanted?: JobState
  readonly said: (job: string, values: Database) => string
}

/** Lets workers take no further unit of a job. */
export const pause = change('pause', 'lets workers take no more of a job', {
  about: 'Lets workers take no further unit of a job. Units in hand are finished.',
  act: (job) => job.pause(),
  wanted: 'paused',
  said: (job, values) => `paused. Go on with: ${jobsCommand('resume', job, values)}`,
})

/** Lets workers go on with a job. */
export const resume = change('resume', 'lets workers go on with a job', {
  about: 'Lets workers go on with a job that is paused. It does not work itself: see worker.',
  act: (job) => job.resume(),
  wanted: 'active',
  said: (_, values) => `active. Work on it with: ${workerCommand(values)}`,
})

/** Ends a job. */
export const cancel = change('cancel', 'ends a job before its end', {
  about:
    'Ends a job. Inputs that were not sent count as failed, with the code "cancelled". What the vendor has\nalready is read by the next worker, unless the job is deleted.',
  act: (job) => job.cancel(),
  wanted: 'cancelled',
  said: () => 'cancelled.',
})

/** Deletes a job with its rows. */
export const remove = change('remove', 'deletes a job that has ended', {
  about: 'Deletes a job with its results, after its end, or after jobs cancel.',
  act: (job) => job.remove(),
  said: () => 'deleted.',
})

function change(name: string, summary: string, { about, act, wanted, said }: Change): Command {
  return jobCommand({ name, summary, about, options: {} }, async (job, values, shell) => {
    const isSo = wanted !== undefined && (await job.info()).state === wanted
    if (!isSo)
      await act(job).catch((error: unknown) => {
        throw JobStateError.isInstance(error) ? usageError(error.message, { cause: error }) : error
      })
    const text = `Job ${printable(job.name)} is ${isSo ? 'already ' : ''}${said(job.name, values)}`
    await shell.err.write(`picturedesk-bulk: ${text}${await leftAtVendor(name, job, values)}\n`)
    return exitCodes.ok
  })
}

/** What is to be known of inputs that a cancelled job has at the vendor. */
async function leftAtVendor(name: string, job: BulkJob, values: Database): Promise<string> {
  if (name !== 'cancel') return ''
  const { units, finishedAt } = await job.progress()
  if (finishedAt !== undefined) return ''
  return ` ${units.total - units.done} of its units are not done. To get what the vendor has of them: ${workerCommand(values)}\nTo delete the job without: ${jobsCommand('remove', job.name, values)}`
}

function workerCommand({ database, credentials }: Database): string {
  return commandLine([
    'worker',
    ...(database === undefined ? [] : ['--database', database]),
    ...(credentials === undefined ? [] : ['--credentials', credentials]),
  ])
}
