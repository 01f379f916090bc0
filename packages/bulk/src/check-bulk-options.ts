import type { BulkOptions } from './bulk-options.ts'
import { checkKnown } from './check-known.ts'
import { checkOption } from './check-option.ts'

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
  checkOption('providers', Array.isArray(providers), 'a list of providers', providers)
  checkOption(
    'lease',
    Number.isSafeInteger(lease) && lease >= 10 && lease <= 3600,
    'a whole number of seconds from 10 to 3600',
    lease,
  )
  checkOption(
    'callTimeout',
    Number.isSafeInteger(callTimeout) && callTimeout >= 1 && callTimeout <= 3_600_000,
    'a whole number of milliseconds from 1 to 3600000',
    callTimeout,
  )
  checkOption(
    'connections',
    Number.isSafeInteger(connections) && connections >= 2 && connections <= 1000,
    'a whole number from 2 to 1000',
    connections,
  )
  checkOption(
    'patience',
    Number.isSafeInteger(patience) && patience >= 0 && patience <= 604_800,
    'a whole number of seconds from 0 to 604800',
    patience,
  )
  checkOption(
    'middleware',
    middleware === undefined || Array.isArray(middleware),
    'a list of middleware',
    middleware,
  )
  checkOption(
    'clock',
    clock === undefined ||
      (['now', 'setTimeout', 'clearTimeout'] as const).every(
        (name) => typeof clock?.[name] === 'function',
      ),
    'a clock, which has the methods now, setTimeout and clearTimeout',
    clock,
  )
  checkOption('flush', typeof flush === 'boolean', 'true or false', flush)
  return { lease, callTimeout, connections, patience, flush }
}
