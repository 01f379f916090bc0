import { sentence } from '../sentence.ts'
import { BulkDatabaseError } from './database-error.ts'
import { failure } from './failure.ts'

/** Classes of states of SQL in which the server, and no statement, is the reason. */
const OF_THE_SERVER = /^(08|28|3D|53|57|58|25006|42501)/

/** What to do, by the state of SQL or the beginning of it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /^53300$/,
    'Lower `connections`, end other clients of the server, or raise its `max_connections`.',
  ],
  [/^53100$/, 'Make space on the disk of the server.'],
  [
    /^25006$/,
    'It takes no writes, as after a failover. Let the address in `database` lead to the server that does.',
  ],
  [/^28/, 'Check that the user and the password in `database` are right.'],
  [/^3D/, 'Check that the name of the database in `database` is right.'],
  [
    /^42501$/,
    'Give the user in `database` the right to use the schemas picturedesk_bulk and picturedesk_queue, or to make them.',
  ],
  [/^57P03$/, 'Wait until it has started.'],
]

/**
 * What an error of the driver means, as an error that says what to do. What is the mistake of a statement stays as it
 * is, since the engine looks at its code.
 */
export function postgresFailure(place: string, cause: unknown): unknown {
  if (BulkDatabaseError.isInstance(cause)) return cause
  const { code } = (cause ?? {}) as { readonly code?: unknown }
  const state = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
  if (state === 'XX001' || state === 'XX002')
    return failure(
      'lost',
      `The Postgres server at ${place} has damaged data: ${sentence(messageOf(cause))} Restore its database from a backup.`,
      cause,
    )
  if (state === undefined ? isOwn(cause) : !OF_THE_SERVER.test(state)) return cause
  return unusable(place, cause, state)
}

/** What to do where nothing is known. */
export const GENERAL_REMEDY =
  'Check that it runs, and that the address, the user and the password in `database` are right.'

/** The server cannot be used, for whatever reason. */
export function unusable(
  place: string,
  cause: unknown,
  state = String((cause as { readonly code?: unknown } | undefined)?.code),
): BulkDatabaseError {
  const remedy = REMEDIES.find(([states]) => states.test(state))?.[1] ?? GENERAL_REMEDY
  return failure(
    'away',
    `The Postgres server at ${place} cannot be used: ${sentence(messageOf(cause))} ${remedy}`,
    cause,
    remedy,
  )
}

/** Errors without a state are those of the connection, but for mistakes in the code. */
function isOwn(cause: unknown): boolean {
  return !(cause instanceof Error) || cause instanceof TypeError || cause instanceof RangeError
}

/** Errors of several addresses of one host have no message of their own. */
function messageOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: Error[] }
  return message || errors?.[0]?.message || code || 'no reason is given'
}
