import { CliError } from '@picturedesk/command-line'
import type { BulkJob } from '../../bulk-job.ts'
import type { JobProgress } from '../../progress.ts'
import type { RowError } from '../../row.ts'
import { commandLine } from '../arguments/quote.ts'
import { exitCodes } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import type { RowOutput } from '../output/row-output.ts'
import { describeFailures, describeInputs } from '../progress/describe-progress.ts'
import type { Screen } from '../progress/screen.ts'
import type { Shell } from '../shell.ts'
import { Stop } from '../stop.ts'
import { jobsCommand } from './job-advice.ts'

/** What {@link finish} needs. */
export interface Ending {
  readonly job: BulkJob
  readonly screen: Screen
  readonly shell: Shell
  readonly output: RowOutput
  readonly values: {
    readonly database?: string | undefined
    readonly credentials?: string | undefined
  }
}

/**
 * Runs something and says how a job stands then, and how to go on with it.
 *
 * @returns the exit code
 * @throws what it throws, but for a `Stop`
 */
export async function finish(ending: Ending, run: () => Promise<void>): Promise<number> {
  const { job, screen, shell, output } = ending
  let isComplete = false
  try {
    await run()
    isComplete = true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.isQuiet) return error.exitCode
    const progress = await job.progress()
    await screen.say(
      `${error.message} ${describeInputs(progress)} are done, and nothing is lost.\nGo on with: ${commandLine(shell.args)}`,
    )
    return error.exitCode
  } finally {
    await output.close(isComplete)
  }
  return tellEnd(ending, await job.progress())
}

/** Whether a job would be refused again, as long as its options are the same. */
function isOfOptions({ code }: RowError): boolean {
  return code === 'invalid-argument' || code === 'not-supported'
}

async function tellEnd({ job, screen, shell, values }: Ending, progress: JobProgress) {
  const { state, inputs, reason } = progress
  const command = (name: string): string => jobsCommand(name, job.name, values)
  const numbers = `${describeInputs(progress)} are done, ${describeFailures(progress)}.`
  if (progress.duplicates > 0)
    await screen.say(
      `The vendor has ${progress.duplicates} tasks a second time, which it may charge for. See: ${command('show')}`,
    )
  if (state === 'paused') {
    const why = reason ? `: ${printable(reason.message)}` : '.'
    const remedy =
      reason === undefined
        ? `Go on with: ${command('resume')}`
        : isOfOptions(reason)
          ? `End it with: ${command('cancel')}\nDelete it with: ${command('remove')}\nThen change the option in: ${commandLine(shell.args)}`
          : `When that is mended, go on with: ${commandLine(shell.args)}`
    await screen.say(`The job is paused${why}\n${numbers}\n${remedy}`)
    return exitCodes.stopped
  }
  if (state === 'cancelled') {
    await screen.say(`The job was cancelled. ${numbers} To tag again, give another --name.`)
    return exitCodes.stopped
  }
  if (state === 'active')
    throw new CliError(`The job is not done. ${numbers}\nGo on with: ${commandLine(shell.args)}`)
  await screen.say(`Done. ${numbers}`)
  if (inputs.failed === 0) return exitCodes.ok
  await screen.say(`To get the inputs that failed: ${command('failed')} > again.csv`)
  return exitCodes.inputsFailed
}
