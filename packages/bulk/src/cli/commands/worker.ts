import { optionHelp, parseOptions, usageError } from '@picturedesk/command-line'
import type { Bulk } from '../../bulk.ts'
import type { JobInfo } from '../../progress.ts'
import { oneOf, wholeNumber } from '../arguments/numbers.ts'
import type { Command } from '../command.ts'
import { exitCodes, exitCodesHelp } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { describeFailures, describeInputs } from '../progress/describe-progress.ts'
import { Screen } from '../progress/screen.ts'
import { jobsCommand } from '../run/job-advice.ts'
import { WorkerJobs } from '../run/worker-jobs.ts'
import { databaseOptions } from '../settings/common-options.ts'
import { readCredentials } from '../settings/credentials.ts'
import { connectionsOf, databaseOf, shownDatabase } from '../settings/database.ts'
import { installedVendors } from '../settings/installed-vendors.ts'
import { withBulk } from '../settings/open.ts'
import { usableVendors } from '../settings/usable-vendors.ts'
import { Stop } from '../stop.ts'

const options = {
  job: { type: 'string', value: '<id or name>', about: 'only this job' },
  until: {
    type: 'string',
    value: 'forever|empty',
    about: 'empty: until there is no work left; default: forever',
  },
  concurrency: {
    type: 'string',
    value: '<number>',
    about: 'units that are worked on at the same time, from 1 to 1000; default: 4',
  },
  quiet: { type: 'boolean', about: 'no progress' },
  ...databaseOptions,
} as const

const sections = [{ options }] as const

/** Works on jobs that other processes made. */
export const worker: Command = {
  summary: 'works on the jobs in the database',
  help: `Usage: picturedesk-bulk worker [options]

Works on the jobs in the database whose vendors are installed, until it is stopped. Any number of workers
may do so, on any number of machines, where the database is a Postgres server.

${optionHelp(sections)}
A job that is paused, or whose vendor is not installed or lacks credentials, is left alone, and told.
With --until empty the exit code is then 3, as it is where a source was not read to its end. Inputs that
failed count in jobs that end while it works, or in that of --job. A worker that works forever and is
stopped by a signal ends with code 0, since that is its usual end.

${exitCodesHelp}`,
  sections,

  run: async (args, shell) => {
    const { values, positionals } = parseOptions(args, options)
    if (positionals.length > 0)
      throw usageError(`worker takes options only. Received ${positionals.join(', ')}.`)
    const until = oneOf('--until', values.until, ['forever', 'empty']) ?? 'forever'
    const concurrency = wholeNumber('--concurrency', values.concurrency, { min: 1, max: 1000 })
    connectionsOf(values, shell.env)
    const file = values.credentials
    const credentials = { file, options: await readCredentials(file, shell.env) }
    const { providers, problems } = await usableVendors(
      await installedVendors(shell, credentials.options),
      credentials,
    )
    const screen = new Screen(shell, !values.quiet)
    return withBulk({ values, screen, mustExist: true }, providers, shell, async (bulk) => {
      const { job } = values
      const found = job === undefined ? undefined : await bulk.job(job)
      if (job !== undefined && !found)
        throw usageError(`There is no job "${job}". See: ${jobsCommand('list', undefined, values)}`)
      const vendors = providers.map(({ id }) => id)
      const info = await found?.info()
      if (info && info.finishedAt === undefined && !vendors.includes(info.provider))
        throw usageError(otherVendor(info, vendors, problems))
      const jobs = new WorkerJobs({ bulk, screen, values, job, vendors, problems })
      const telling = tellJobs(bulk, screen, jobs)
      const where = shownDatabase(databaseOf(values.database, shell.env))
      await screen.say(
        `Working on the jobs in ${where}. Vendors: ${vendors.join(', ')}. Ctrl-C stops.`,
      )
      if (job === undefined)
        for (const [vendor, problem] of problems)
          await screen.say(`Jobs of ${vendor} are left to other workers. ${problem}`)
      await jobs.tellLeft()
      try {
        await bulk.work({ job, until, concurrency, signal: shell.stop })
      } catch (error) {
        if (!(error instanceof Stop)) throw error
      } finally {
        await screen.clear()
      }
      await telling()
      const { reason } = shell.stop
      if (!(reason instanceof Stop)) return jobs.finish()
      await screen.say(`${reason.message} What was in hand goes on by the next worker.`)
      return until === 'forever' ? exitCodes.ok : reason.exitCode
    })
  },
}

/** Why no work can be done for the only job that is wanted. */
function otherVendor(
  { name, provider }: JobInfo,
  vendors: readonly string[],
  problems: ReadonlyMap<string, string>,
): string {
  const problem =
    problems.get(provider) ??
    `It is not installed. Vendors that can be used: ${vendors.join(', ')}.`
  return `Job ${printable(name)} needs the vendor ${printable(provider)}. ${problem}`
}

/**
 * Says how jobs go on.
 *
 * @returns settles when all was said
 */
function tellJobs(bulk: Bulk, screen: Screen, jobs: WorkerJobs): () => Promise<unknown> {
  const pending = new Set<Promise<void>>()
  bulk.on('progress', (progress) => void screen.show(progress))
  bulk.on('paused', (job) => void jobs.tell(job))
  bulk.on('finished', (job) => {
    jobs.ended(job)
    const tell = async (): Promise<void> => {
      const progress = await (await bulk.job(job.id))?.progress()
      if (progress)
        await screen.say(
          `Job ${printable(job.name)} is ${job.state}. ${describeInputs(progress)}, ${describeFailures(progress)}.`,
        )
    }
    // The job may be removed already.
    const told = tell()
      .catch(() => {})
      .finally(() => pending.delete(told))
    pending.add(told)
  })
  return () => Promise.all(pending)
}
