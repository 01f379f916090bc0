import { exitCodes } from '../../exit-codes.ts'
import { outputFormat, outputOptions } from '../../output/output-format.ts'
import { rowFormat } from '../../output/result-format.ts'
import { fileOutput, streamOutput } from '../../output/row-output.ts'
import { writeRows } from '../../run/write-rows.ts'
import { demandOpen } from '../../stream-output.ts'
import { jobCommand } from './job-command.ts'

/** Writes the rows of a job. */
export const results = jobCommand(
  {
    name: 'results',
    summary: 'writes the results of a job',
    about: 'Writes the results of a job that are there, in the order of inputs.',
    options: {
      ...outputOptions,
      follow: {
        type: 'boolean',
        about: 'waits for the rows that are not there yet, until the job ends or is paused',
      },
    },
  },
  async (job, values, shell) => {
    const { kind } = await job.info()
    const format = rowFormat(outputFormat(values, 'jsonl'), kind)
    const isStream = values.out === undefined || values.out === '-'
    if (isStream) demandOpen(shell.out)
    const output = isStream
      ? await streamOutput(shell.out, format)
      : await fileOutput(String(values.out), format)
    let isComplete = false
    try {
      await writeRows(job, output, { follow: values.follow ?? false, signal: shell.stop })
      isComplete = true
      return exitCodes.ok
    } finally {
      await output.close(isComplete)
    }
  },
)
