import { usageError } from '@picturedesk/command-line'
import type { DiscoveredPlugin } from '@picturedesk/registry/discover'
import type { Bulk } from '../../bulk.ts'
import type { BulkJob } from '../../bulk-job.ts'
import type { JobOptions } from '../../job-options.ts'
import { MOST_UNIT_SIZE } from '../../jobs/read-options.ts'
import type { JobKind } from '../../progress.ts'
import type { SourceItem } from '../../sources/source-item.ts'
import { oneOf, wholeNumber } from '../arguments/numbers.ts'
import { exitCodes } from '../exit-codes.ts'
import { type OutputValues, outputFormat } from '../output/output-format.ts'
import { printable } from '../output/printable.ts'
import { rowFormat } from '../output/result-format.ts'
import { fileOutput, streamOutput } from '../output/row-output.ts'
import { Screen } from '../progress/screen.ts'
import { finish } from '../run/finish.ts'
import { resumeIfRefused } from '../run/resume-if-refused.ts'
import { runJob } from '../run/run-job.ts'
import { checkOptions } from '../settings/check-options.ts'
import { readCredentials } from '../settings/credentials.ts'
import { connectionsOf, type DatabaseValues, databaseOf, isServer } from '../settings/database.ts'
import { chooseVendor, installedVendors, type Work } from '../settings/installed-vendors.ts'
import { loadVendor } from '../settings/load-vendor.ts'
import { withBulk } from '../settings/open.ts'
import type { Shell } from '../shell.ts'
import { demandOpen } from '../stream-output.ts'
import { demandSource } from './demand-source.ts'
import { jobNameOf } from './job-name.ts'
import { openSource, type SourceValues, sourceOptions } from './source-options.ts'

/** What {@link submitOptions} were given. */
export interface SubmitValues extends SourceValues, OutputValues, DatabaseValues {
  readonly credentials?: string | undefined
  readonly provider?: string | undefined
  readonly name?: string | undefined
  readonly language?: string | undefined
  readonly detection?: readonly string[] | undefined
  readonly 'vendor-options'?: string | undefined
  readonly 'unit-size'?: string | undefined
  readonly ahead?: string | undefined
  readonly 'on-unknown'?: string | undefined
  readonly raw?: boolean | undefined
  readonly concurrency?: string | undefined
  readonly 'no-work'?: boolean | undefined
  readonly quiet?: boolean | undefined
}

/** What `tag` and `moderate` do differently. */
export interface Submission {
  readonly work: Work
  readonly source: string
  readonly values: SubmitValues
  /** Options of the vendor's call. */
  readonly callOptions: object
  readonly kindOf: (vendor: DiscoveredPlugin) => JobKind
  readonly make: (
    bulk: Bulk,
    kind: JobKind,
    items: AsyncIterable<SourceItem>,
    options: JobOptions,
  ) => Promise<BulkJob>
}

/** Makes a job of a source or goes on with it, works on it, and writes its rows. */
export async function submit(submission: Submission, shell: Shell): Promise<number> {
  const { work, source, values } = submission
  const { out } = values
  if (values['no-work']) refuseWithoutWork(values)
  const format = outputFormat(values, 'jsonl')
  const concurrency = wholeNumber('--concurrency', values.concurrency, { min: 1, max: 1000 })
  const jobOptions = jobOptionsOf(submission)
  // What is wrong with the option is told before anything else is looked for.
  if (values.database !== undefined) databaseOf(values.database, shell.env)
  connectionsOf(values, shell.env)
  if (values['no-work'] && values.ahead !== undefined) refuseToWait(values, shell)
  if (!values['no-work'] && (out === undefined || out === '-')) demandOpen(shell.out)
  await demandSource(source, values)
  const options = await readCredentials(values.credentials, shell.env)
  const vendor = chooseVendor(await installedVendors(shell, options), work, values.provider)
  const kind = submission.kindOf(vendor)

  const screen = new Screen(shell, !values.quiet)
  const items = await openSource(source, values, shell, screen)
  await using _source = { [Symbol.asyncDispose]: async () => void (await items.return()) }
  const provider = await loadVendor(vendor, { file: values.credentials, options })
  await checkOptions(
    { vendor, kind, providerOptions: options, callOptions: { ...submission.callOptions } },
    shell,
  )
  const name = values.name ?? (await nameOf(submission, kind, provider.id))
  return await withBulk({ values, screen }, [provider], shell, async (bulk) => {
    const isNew = (await bulk.job(name)) === undefined
    // A file that cannot take the rows is told before there is a job.
    const rows = rowFormat(format, kind)
    const isFile = out !== undefined && out !== '-'
    const file = isFile ? await fileOutput(out, rows) : undefined
    await using _file = { [Symbol.asyncDispose]: async () => await file?.close(false) }
    const job = await submission.make(bulk, kind, items, {
      ...jobOptions,
      provider: provider.id,
      name,
    })
    if (!isNew) await screen.say(`Job ${printable(name)} ${await standing(job)}.`)
    if (values['no-work']) {
      await job.read
      await screen.say(
        `Job ${printable(name)} is in the database. Work on it with: picturedesk-bulk worker`,
      )
      return exitCodes.ok
    }
    await resumeIfRefused(job, screen)
    const output = file ?? (await streamOutput(screen.output(shell.out), rows))
    return await finish({ job, screen, shell, values, output }, () =>
      runJob({ bulk, job, output, screen, concurrency, stop: shell.stop }),
    )
  })
}

/** Without work there are no results, so that what concerns them would be dropped without a word. */
function refuseWithoutWork(values: SubmitValues): void {
  for (const name of ['out', 'jsonl', 'csv', 'concurrency'] as const)
    if (values[name] !== undefined)
      throw usageError(
        `--${name} is for results or work, and --no-work does neither. Leave out one of the two. Get results later with: picturedesk-bulk jobs results`,
      )
}

/** Who reads ahead waits for workers, and no worker can open a directory meanwhile. */
function refuseToWait(values: DatabaseValues, { env }: Shell): void {
  if (!isServer(databaseOf(values.database, env)))
    throw usageError(
      '--ahead with --no-work waits for workers, and the database is a directory, which one process opens at a time. Leave out one of the two, or give --database with a Postgres server.',
    )
}

function jobOptionsOf({ values, callOptions }: Submission): Omit<JobOptions, 'name' | 'provider'> {
  return {
    unitSize: wholeNumber('--unit-size', values['unit-size'], { min: 1, max: MOST_UNIT_SIZE }),
    ahead: wholeNumber('--ahead', values.ahead, { min: 1 }),
    onUnknown: oneOf('--on-unknown', values['on-unknown'], ['report', 'repeat']),
    raw: values.raw,
    ...callOptions,
  }
}

/** How a job stands that an earlier command made. */
async function standing(job: BulkJob): Promise<string> {
  const { state } = await job.info()
  return state === 'finished' ? 'is done already' : state === 'active' ? 'goes on' : `is ${state}`
}

function nameOf({ source, values, callOptions }: Submission, kind: JobKind, provider: string) {
  const names = [...Object.keys(sourceOptions), 'unit-size', 'raw'] as (keyof SubmitValues)[]
  return jobNameOf(source, [kind, provider, callOptions, names.map((name) => values[name])])
}
