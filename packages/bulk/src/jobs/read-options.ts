import { InvalidArgumentError } from '@picturedesk/provider'
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
  check(
    'provider',
    typeof provider === 'string' && provider !== '',
    'the id of a provider',
    provider,
  )
  check('name', typeof name === 'string' && name.trim() !== '', 'a name for the job', name)
  check(
    'unitSize',
    unitSize === undefined ||
      (Number.isSafeInteger(unitSize) && unitSize >= 1 && unitSize <= MOST_UNIT_SIZE),
    `a whole number from 1 to ${MOST_UNIT_SIZE}`,
    unitSize,
  )
  check(
    'ahead',
    ahead === Number.POSITIVE_INFINITY || (Number.isSafeInteger(ahead) && ahead >= 1),
    'a whole number from 1 up',
    ahead,
  )
  check(
    'onUnknown',
    onUnknown === 'report' || onUnknown === 'repeat',
    '"report" or "repeat"',
    onUnknown,
  )
  check('raw', typeof raw === 'boolean', 'true or false', raw)
  return { provider, name, unitSize, ahead, kept: { call: asJson(call), onUnknown, raw } }
}

function check(field: string, isRight: boolean, allowed: string, value: unknown): void {
  if (!isRight) throw new InvalidArgumentError({ field, allowed, value })
}

/** The options as they come back from the database. */
function asJson(call: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(call).filter(([, value]) => value !== undefined)
  for (const [field, value] of entries)
    check(
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
