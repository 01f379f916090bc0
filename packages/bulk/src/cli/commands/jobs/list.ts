import type { JobInfo, JobProgress } from '../../../progress.ts'
import { exitCodes } from '../../exit-codes.ts'
import { printable } from '../../output/printable.ts'
import { renderTable } from '../../output/render-table.ts'
import { count } from '../../progress/describe-progress.ts'
import { allJobsCommand } from './job-command.ts'

/** Lists jobs. */
export const list = allJobsCommand(
  {
    name: 'list',
    summary: 'lists all jobs, the newest first',
    about: 'Lists all jobs, the newest first.',
    options: { json: { type: 'boolean', about: 'a JSON object for each job, one a line' } },
  },
  async (bulk, values, shell) => {
    const jobs: JobProgress[] = []
    for (const { id } of await bulk.jobs()) {
      const progress = await (await bulk.job(id))?.progress()
      if (progress) jobs.push(progress)
    }
    if (values.json) for (const job of jobs) await shell.out.write(`${JSON.stringify(job)}\n`)
    else if (jobs.length === 0) await shell.err.write('picturedesk-bulk: There are no jobs.\n')
    else await shell.out.write(renderTable([HEADER, ...jobs.map(row)]))
    return exitCodes.ok
  },
)

const HEADER = ['id', 'name', 'what', 'vendor', 'state', 'inputs', 'done', 'failed', 'made']

function row({ id, name, kind, provider, state, inputs, createdAt }: JobProgress): string[] {
  return [
    id,
    printable(name),
    KINDS[kind],
    provider,
    state,
    count(inputs.total),
    count(inputs.done),
    count(inputs.failed),
    createdAt.toISOString().slice(0, 16).replace('T', ' '),
  ]
}

/** What each kind of job does. */
const KINDS: Readonly<Record<JobInfo['kind'], string>> = {
  tag: 'tag pictures',
  check: 'moderate pictures',
  products: 'moderate products',
}
