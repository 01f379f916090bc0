import type { BulkJob } from '../../../bulk-job.ts'
import { exitCodes } from '../../exit-codes.ts'
import { contextColumnsOf, failedFormat } from '../../output/failed-format.ts'
import { type OutputFormat, outputFormat, outputOptions } from '../../output/output-format.ts'
import { wholeFile } from '../../output/whole-file.ts'
import type { Shell } from '../../shell.ts'
import { demandOpen } from '../../stream-output.ts'
import { jobCommand } from './job-command.ts'

/** Writes the inputs of a job that failed. */
export const failed = jobCommand(
  {
    name: 'failed',
    summary: 'writes the inputs that failed, to be fed in again',
    about: `Writes the inputs of a job that failed, in the form that tag and moderate read, with code and message
of the error. They are new jobs when they are fed in again:

  picturedesk-bulk jobs failed spring > again.csv
  picturedesk-bulk tag again.csv`,
    options: {
      ...outputOptions,
      jsonl: { type: 'boolean', about: 'as JSONL; default: by the name of --out, else CSV' },
      csv: { type: 'boolean', about: 'as CSV' },
      out: {
        type: 'string',
        value: '<file>',
        about: 'is there whole or not at all; default: the standard output',
      },
    },
  },
  async (job, values, shell) => {
    const format = outputFormat(values, 'csv')
    const { out } = values
    if (out === undefined || out === '-') demandOpen(shell.out)
    if (out === undefined || out === '-')
      await write(job, format, shell, (text) => shell.out.write(text))
    else await wholeFile(String(out), (add) => write(job, format, shell, add))
    return exitCodes.ok
  },
)

async function write(
  job: BulkJob,
  format: OutputFormat,
  { stop }: Shell,
  add: (text: string) => Promise<void>,
): Promise<void> {
  // A header has to name all columns, so that a CSV file takes two readings. More inputs may fail
  // meanwhile: those with further columns are left for the next time.
  const context = new Set<string>()
  let last = -1
  if (format === 'csv')
    for await (const one of job.failed({ signal: stop })) {
      for (const column of contextColumnsOf(one)) context.add(column)
      last = one.index
    }
  const { header, line } = failedFormat(format, context)
  if (header !== '') await add(header)
  for await (const one of job.failed({ signal: stop })) {
    if (format === 'csv' && one.index > last) break
    await add(line(one))
  }
}
