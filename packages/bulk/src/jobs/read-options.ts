import { checkOption } from '../check-option.ts'
import type { JobOptions, ModerateJobOptions } from '../job-options.ts'
import type { KeptOptions } from './job-record.ts'
import { checkOptionNames, type OPTION_NAMES } from './option-names.ts'

/** What the options of a call that makes a job say. */
export interface ReadOptions {
  readonly provider: string
  readonly name: string
  readonly unitSize: number | undefined
  readonly ahead: number
  readonly kept: KeptOptions
}

/** Most inputs of a unit. */
export const MOST_UNIT_SIZE = 100_000

/**
 * Reads the options of a call that makes a job.
 * @throws InvalidArgumentError
 */
export function readOptions(
  options: JobOptions & Pick<ModerateJobOptions, 'subject'>,
  method: keyof typeof OPTION_NAMES,
): ReadOptions {
  checkOptionNames(options, method)
  const {
    provider,
    name,
    unitSize,
    ahead = Number.POSITIVE_INFINITY,
    onUnknown = 'report',
    raw = false,
    subject: _,
    ...call
  } = options
  checkOption(
    'provider',
    typeof provider === 'string' && provider !== '',
    'the id of a provider',
    provider,
  )
  checkOption('name', typeof name === 'string' && name.trim() !== '', 'a name for the job', name)
  checkOption(
    'unitSize',
    unitSize === undefined ||
      (Number.isSafeInteger(unitSize) && unitSize >= 1 && unitSize <= MOST_UNIT_SIZE),
    `a whole number from 1 to ${MOST_UNIT_SIZE}`,
    unitSize,
  )
  checkOption(
    'ahead',
    ahead === Number.POSITIVE_INFINITY || (Number.isSafeInteger(ahead) && ahead >= 1),
    'a whole number from 1 up',
    ahead,
  )
  checkOption(
    'onUnknown',
    onUnknown === 'report' || onUnknown === 'repeat',
    '"report" or "repeat"',
    onUnknown,
  )
  checkOption('raw', typeof raw === 'boolean', 'true or false', raw)
  return { provider, name, unitSize, ahead, kept: { call: asJson(call), onUnknown, raw } }
}

/** The options as they come back from the database. */
function asJson(call: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(call).filter(([, value]) => value !== undefined)
  for (const [field, value] of entries)
    checkOption(
      field,
      isData(value),
      'data that can be stored: texts, numbers, lists and objects of them',
      value,
    )
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)))
}

function isData(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'object') return Object.values(value).every(isData)
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
