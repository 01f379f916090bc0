import {
  nearestOf,
  type OptionSection,
  type OptionTable,
  optionHelp,
  type ParsedOptions,
  parseOptions,
  usageError,
} from '@picturedesk/command-line'
import type { Bulk } from '../../../bulk.ts'
import type { BulkJob } from '../../../bulk-job.ts'
import type { Command } from '../../command.ts'
import { Screen } from '../../progress/screen.ts'
import { databaseOptions } from '../../settings/common-options.ts'
import { readCredentials } from '../../settings/credentials.ts'
import type { DatabaseValues } from '../../settings/database.ts'
import { withBulk } from '../../settings/open.ts'
import type { Shell } from '../../shell.ts'

type Values<Options extends OptionTable> = ParsedOptions<Options & typeof databaseOptions>['values']

/** A command about one job, or about all. */
interface JobCommand<Options extends OptionTable> {
  readonly name: string
  readonly summary: string
  readonly about: string
  /** Its own. */
  readonly options: Options
}

/** Makes a command that does something with one job. */
export function jobCommand<Options extends OptionTable>(
  { name, summary, about, options }: JobCommand<Options>,
  use: (job: BulkJob, values: Values<Options>, shell: Shell) => Promise<number>,
): Command {
  const sections = sectionsOf(options)
  const help = `Usage: picturedesk-bulk jobs ${name} <id or name> [options]\n\n${about}\n\n${optionHelp(sections)}`
  const run = async (args: readonly string[], shell: Shell): Promise<number> => {
    const { values, positionals } = parse(args, options)
    const [wanted, ...more] = positionals
    if (wanted === undefined || more.length > 0)
      throw usageError(
        `jobs ${name} needs the id or name of one job. Received ${positionals.length}. See: picturedesk-bulk jobs list`,
      )
    return withDatabase(values, shell, async (bulk) => use(await find(bulk, wanted), values, shell))
  }
  return { summary, help, sections, run }
}

/** Makes a command about all jobs. */
export function allJobsCommand<Options extends OptionTable>(
  { name, summary, about, options }: JobCommand<Options>,
  use: (bulk: Bulk, values: Values<Options>, shell: Shell) => Promise<number>,
): Command {
  const sections = sectionsOf(options)
  const help = `Usage: picturedesk-bulk jobs ${name} [options]\n\n${about}\n\n${optionHelp(sections)}`
  const run = async (args: readonly string[], shell: Shell): Promise<number> => {
    const { values, positionals } = parse(args, options)
    if (positionals.length > 0)
      throw usageError(`jobs ${name} takes options only. Received ${positionals.join(', ')}.`)
    return withDatabase(values, shell, (bulk) => use(bulk, values, shell))
  }
  return { summary, help, sections, run }
}

function sectionsOf(options: OptionTable): OptionSection[] {
  return [{ options: { ...options, ...databaseOptions } }]
}

function parse<Options extends OptionTable>(args: readonly string[], options: Options) {
  return parseOptions<Options & typeof databaseOptions>(args, { ...options, ...databaseOptions })
}

async function withDatabase(
  values: object,
  shell: Shell,
  use: (bulk: Bulk) => Promise<number>,
): Promise<number> {
  const own = values as DatabaseValues & { readonly credentials?: string | undefined }
  await readCredentials(own.credentials, shell.env)
  const screen = new Screen(shell, false)
  return withBulk({ values: own, screen, mustExist: true }, [], shell, use)
}

async function find(bulk: Bulk, wanted: string): Promise<BulkJob> {
  const job = await bulk.job(wanted)
  if (job) return job
  const names = (await bulk.jobs()).map(({ name }) => name)
  const advice = names.length === 0 ? 'The database has no jobs.' : nearestOf(wanted, names)
  throw usageError(`There is no job "${wanted}". ${advice}`)
}
