import { sentence } from '../sentence.ts'
import { BulkDatabaseError } from './database-error.ts'

/** What to do, by the beginning of the code that Postgres or the system gives. The longest that fits counts. */
const REMEDIES: Readonly<Record<string, string>> = {
  '53300':
    'All its connections are taken. Lower `connections`, stop workers, or raise `max_connections` of the server.',
  '53100': 'Its disk is full. Make space there.',
  '53200': 'It has no memory left. Give it more, or stop other work on it.',
  '25006':
    'It takes no writes at the moment, such as a standby after a failover. Pass the address of the primary as `database`.',
  '28': 'It refused the user or the password of the address in `database`.',
  '3D000': 'The database that the address names does not exist. Make it, or mend the address.',
  '42501': 'The user may not do that. Give it the right to make a schema, or pass another user.',
  '42P01': 'A table is missing. Restore the database from a backup, or pass an empty one.',
  '3F000': 'A schema is missing. Restore the database from a backup, or pass an empty one.',
  XX: 'Its files may be damaged. See the log of the server, and restore a backup.',
  '58': 'Its disk or system failed. See the log of the server.',
}
const UNREACHED =
  'Check that it runs, and that the address, the user and the password in `database` are right.'

/** Codes of errors that end when the server is back, or has room again. */
const PASSING = /^(08|53|57P|25006|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_)/
/** Errors of `pg` that have no code: its connection is gone, or does not answer. */
const CUT =
  /connection (error|terminated|ended)|timeout|timed out|not queryable|closed the connection/i

/** An error of a Postgres server, with its address and a remedy. Errors of others pass as they are. */
export function postgresTrouble(where: string, cause: unknown): unknown {
  if (BulkDatabaseError.isInstance(cause) || !(cause instanceof Error)) return cause
  const code = codeOf(cause)
  if (!isOfDatabase(cause)) return cause
  const remedy =
    Object.entries(REMEDIES).find(([begin]) => code.startsWith(begin))?.[1] ?? UNREACHED
  return new BulkDatabaseError(
    `The Postgres server at ${where} cannot be used: ${sentence(messageOf(cause))} ${remedy}`,
    { cause },
  )
}

/** Whether an error of the database ends by itself, so that the same statement may succeed later. */
export function isPassing(error: unknown): boolean {
  if (!BulkDatabaseError.isInstance(error) || !(error.cause instanceof Error)) return false
  const code = codeOf(error.cause)
  return code === '' ? CUT.test(error.cause.message) : PASSING.test(code)
}

function isOfDatabase(cause: Error): boolean {
  const code = codeOf(cause)
  return /^[0-9A-Z]{5}$/.test(code) || (code === '' ? CUT.test(cause.message) : PASSING.test(code))
}

function codeOf(error: Error): string {
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: readonly Error[] }
  if (code !== undefined) return String(code)
  return errors?.[0] ? codeOf(errors[0]) : ''
}

/** Errors of several addresses of one host have no message of their own. */
function messageOf(error: Error): string {
  const { message, errors } = error as { message: string; errors?: readonly Error[] }
  return message || errors?.[0]?.message || codeOf(error) || 'no reason is given'
}
