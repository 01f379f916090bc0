import { InvalidArgumentError } from '@picturedesk/provider'
import type { BulkOptions } from './bulk-options.ts'
import { checkKnown } from './check-known.ts'

const KNOWN = {
  database: true,
  providers: true,
  middleware: true,
  limits: true,
  lease: true,
  callTimeout: true,
  connections: true,
  patience: true,
  flush: true,
  clock: true,
} as const satisfies Readonly<Record<keyof BulkOptions, true>>

/** Options with their defaults. */
export interface CheckedOptions {
  readonly lease: number
  readonly callTimeout: number
  readonly connections: number
  readonly patience: number
  readonly flush: boolean
}

/** @throws InvalidArgumentError */
export function checkBulkOptions(options: BulkOptions): CheckedOptions {
  checkKnown(options, KNOWN)
  const {
    providers,
    middleware,
    clock,
    lease = 30,
    callTimeout = 60_000,
    connections = 10,
    patience = 3600,
    flush = true,
  } = options
  // An empty list is right for who only looks at jobs.
  check('providers', Array.isArray(providers), 'a list of providers', providers)
  check(
    'lease',
    Number.isSafeInteger(lease) && lease >= 10 && lease <= 3600,
    'a whole number of seconds from 10 to 3600',
    lease,
  )
  check(
    'callTimeout',
    Number.isSafeInteger(callTimeout) && callTimeout >= 1 && callTimeout <= 3_600_000,
    'a whole number of milliseconds from 1 to 3600000',
    callTimeout,
  )
  check(
    'connections',
    Number.isSafeInteger(connections) && connections >= 2 && connections <= 1000,
    'a whole number from 2 to 1000',
    connections,
  )
  check(
    'patience',
    Number.isSafeInteger(patience) && patience >= 0 && patience <= 604_800,
    'a whole number of seconds from 0 to 604800',
    patience,
  )
  check(
    'middleware',
    middleware === undefined || Array.isArray(middleware),
    'a list of middleware',
    middleware,
  )
  check(
    'clock',
    clock === undefined ||
      (['now', 'setTimeout', 'clearTimeout'] as const).every(
        (name) => typeof clock?.[name] === 'function',
      ),
    'a clock, which has the methods now, setTimeout and clearTimeout',
    clock,
  )
  check('flush', typeof flush === 'boolean', 'true or false', flush)
  return { lease, callTimeout, connections, patience, flush }
}

function check(field: string, isRight: boolean, allowed: string, value: unknown): void {
  if (!isRight) throw new InvalidArgumentError({ field, allowed, value })
}
