import { optionHelp, parseOptions, usageError } from '@picturedesk/command-line'
import { oneOf, wholeNumber } from '../arguments/numbers.ts'
import type { Command } from '../command.ts'
import { exitCodes, exitCodesHelp } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { describeFailures, describeInputs } from '../progress/describe-progress.ts'
import { Screen } from '../progress/screen.ts'
import { databaseOptions } from '../settings/common-options.ts'
import { readCredentials } from '../settings/credentials.ts'
import { connectionsOf, databaseOf, shownDatabase } from '../settings/database.ts'
import { installedVendors } from '../settings/installed-vendors.ts'
import { withBulk } from '../settings/open.ts'
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
Exit codes are those of the other commands, but for a worker that works forever and is stopped by a
signal: that is its usual end, with code 0.

${exitCodesHelp}`,
  sections,

  run: async (args, shell) => {
    const { values, positionals } = parseOptions(args, options)
    if (positionals.length > 0)
      throw usageError(`worker takes options only. Received ${positionals.join(', ')}.`)
    const until = oneOf('--until', values.until, ['forever', 'empty']) ?? 'forever'
    const concurrency = wholeNumber('--concurrency', values.concurrency, { min: 1, max: 1000 })
    connectionsOf(values, shell.env)
    const vendors = await installedVendors(
      shell,
      await readCredentials(values.credentials, shell.env),
    )
    if (vendors.length === 0)
      throw usageError(
        'No vendor is installed. Install one, for example: npm install @picturedesk/omnious',
      )
    const screen = new Screen(shell, !values.quiet)
    return withBulk({ values, screen, mustExist: true }, vendors, shell, async (bulk) => {
      if (values.job !== undefined && !(await bulk.job(values.job)))
        throw usageError(`There is no job "${values.job}". See: picturedesk-bulk jobs list`)
      bulk.on('progress', (progress) => void screen.show(progress))
      bulk.on('finished', (job) => {
        const tell = async () => {
          const progress = await (await bulk.job(job.id))?.progress()
          if (progress)
            await screen.say(
              `Job ${printable(job.name)} is ${job.state}. ${describeInputs(progress)}, ${describeFailures(progress)}.`,
            )
        }
        tell().catch(() => {}) // The database is closed when the work is over.
      })
      bulk.on('paused', ({ name, reason }) => {
        void screen.say(
          `Job ${printable(name)} is paused${reason ? `: ${printable(reason.message)}` : '.'}`,
        )
      })
      const where = shownDatabase(databaseOf(values.database, shell.env))
      const ids = vendors.map(({ manifest }) => manifest.id).join(', ')
      await screen.say(`Working on the jobs in ${where}. Vendors: ${ids}. Ctrl-C stops.`)
      try {
        await bulk.work({ job: values.job, until, concurrency, signal: shell.stop })
      } catch (error) {
        if (!(error instanceof Stop)) throw error
      } finally {
        await screen.clear()
      }
      const { reason } = shell.stop
      if (!(reason instanceof Stop)) return exitCodes.ok
      await screen.say(`${reason.message} What was in hand goes on by the next worker.`)
      return until === 'forever' ? exitCodes.ok : reason.exitCode
    })
  },
}
