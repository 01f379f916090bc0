import { usageError } from '@picturedesk/command-line'
import { wholeNumber } from '../arguments/numbers.ts'
import type { Shell } from '../shell.ts'

/** Where the database is, unless an option says so. */
export const DATABASE_VARIABLE = 'PICTUREDESK_BULK_DATABASE'

/** Where the database is when nothing says so. */
export const DEFAULT_DATABASE = './.picturedesk'

/**
 * Where jobs are kept: `--database`, the environment, or the default.
 *
 * @throws CliError if the option contains a password, or is neither a directory nor a URL of Postgres
 */
export function databaseOf(option: string | undefined, env: Shell['env']): string {
  if (option !== undefined) {
    if (passwordOf(option) !== undefined) throw passwordAsOption()
    return checked(option, '--database')
  }
  const fromEnvironment = env[DATABASE_VARIABLE]
  return fromEnvironment ? checked(fromEnvironment, DATABASE_VARIABLE) : DEFAULT_DATABASE
}

/** What the options about the database were given. */
export interface DatabaseValues {
  readonly database?: string | undefined
  readonly connections?: string | undefined
}

/**
 * How many connections to a server are wanted; absent for the default.
 *
 * @throws CliError if it is no such number, or the database is a directory
 */
export function connectionsOf(
  { database, connections }: DatabaseValues,
  env: Shell['env'],
): number | undefined {
  const number = wholeNumber('--connections', connections, { min: 2, max: 1000 })
  if (number !== undefined && !isServer(databaseOf(database, env)))
    throw usageError(
      '--connections is for a Postgres server, and the database is a directory. Leave it out.',
    )
  return number
}

/** Whether a database is a Postgres server, and no directory. */
export function isServer(database: string): boolean {
  return postgresUrl(database) !== undefined
}

/** The database as it may be shown: without its password. */
export function shownDatabase(database: string): string {
  const url = postgresUrl(database)
  if (!url) return database
  url.password = ''
  for (const name of SECRET_PARAMETERS) url.searchParams.delete(name)
  return url.href
}

/** Takes the password of the database out of a text, such as the message of an error. */
export function withoutPassword(text: string, database: string): string {
  const password = passwordOf(database)
  if (!password) return text
  const forms = new Set([password, encodeURIComponent(password), decode(password)])
  return [...forms].reduce((left, form) => left.replaceAll(form, '[password]'), text)
}

const SECRET_PARAMETERS = ['password', 'sslpassword']

function checked(database: string, name: string): string {
  if (database === '') throw usageError(`${name} must not be empty. ${EXPECTED}`)
  if (/^postgres(ql)?:/i.test(database) && !postgresUrl(database))
    throw usageError(`${name} is no URL of a Postgres server. ${EXPECTED}`)
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(database) && !postgresUrl(database))
    throw usageError(`${name} is a URL of something else. ${EXPECTED}`)
  if (/(^|\s)(host|dbname|user|password)\s*=/.test(database))
    throw usageError(`${name} is a list of settings. ${EXPECTED}`)
  return database
}

const EXPECTED = 'Expected a directory, or a URL such as postgres://user@host/database.'

function postgresUrl(database: string): URL | undefined {
  return /^postgres(ql)?:\/\//i.test(database) ? (URL.parse(database) ?? undefined) : undefined
}

/** The password in a URL or a list of settings, also in one that cannot be read otherwise. */
function passwordOf(database: string): string | undefined {
  const url = postgresUrl(database)
  const named = SECRET_PARAMETERS.flatMap((name) => url?.searchParams.get(name) ?? [])[0]
  const inUrl = url?.password || named || /^\w+:\/\/[^/@]*:([^/]*)@/.exec(database)?.[1]
  return inUrl || /\bpassword\s*=\s*'?([^'\s&]+)/.exec(database)?.[1]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function passwordAsOption() {
  return usageError(
    '--database contains a password, which other users of a machine can see. Leave it out and set ' +
      `PGPASSWORD, or set the whole URL in ${DATABASE_VARIABLE} or in the file of --credentials.`,
  )
}
