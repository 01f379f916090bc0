import type { JobProgress } from '../../../progress.ts'
import { exitCodes } from '../../exit-codes.ts'
import { printable } from '../../output/printable.ts'
import { renderTable } from '../../output/render-table.ts'
import { count, describeFailures, describePace } from '../../progress/describe-progress.ts'
import { jobCommand } from './job-command.ts'

/** Shows how far a job is. */
export const show = jobCommand(
  {
    name: 'show',
    summary: 'shows how far a job is',
    about:
      'Shows how far a job is: inputs, units, failures by code, rate and the time that is left.',
    options: { json: { type: 'boolean', about: 'one JSON object' } },
  },
  async (job, values, shell) => {
    const progress = await job.progress()
    const text = values.json ? `${JSON.stringify(progress)}\n` : renderTable(rows(progress))
    await shell.out.write(text)
    return exitCodes.ok
  },
)

function rows(progress: JobProgress): string[][] {
  const { inputs, units, failures, duplicates, state, reason, sourceEnded, finishedAt } = progress
  const pace = describePace(progress)
  return [
    ['id', progress.id],
    ['name', printable(progress.name)],
    ['vendor', progress.provider],
    ['state', reason ? `${state}: ${printable(reason.message)}` : state],
    ['source', sourceEnded ? 'read to its end' : 'not read to its end yet'],
    [
      'inputs',
      `${count(inputs.done)} of ${count(inputs.total)} done, ${describeFailures(progress)}`,
    ],
    [
      'units',
      `${count(units.done)} of ${count(units.total)} done, ${count(units.handedIn)} at the vendor, ${count(units.waiting)} waiting`,
    ],
    ...(pace.length > 0 ? [['pace', pace.join(', ')]] : []),
    ...Object.entries(failures).map(([code, number]) => [
      `failed: ${printable(code)}`,
      count(number),
    ]),
    ...(duplicates > 0 ? [['tasks twice', count(duplicates)]] : []),
    ['made', progress.createdAt.toISOString()],
    ...(finishedAt ? [['ended', finishedAt.toISOString()]] : []),
  ]
}
