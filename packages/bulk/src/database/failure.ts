import { sentence } from '../sentence.ts'
import { BulkDatabaseError } from './database-error.ts'

/** `away`: it may be over by itself, such as by a restart of the server. `lost`: waiting does not help. */
type Failure = 'away' | 'lost'

const failures = new WeakMap<object, { readonly kind: Failure; readonly topic: string }>()

/**
 * An error of the database, with what it means for work that is under way.
 * @param topic Errors of one topic need the same remedy, whatever their words.
 */
export function failure(
  kind: Failure,
  message: string,
  cause: unknown,
  topic = '',
): BulkDatabaseError {
  const error = new BulkDatabaseError(message, { cause })
  failures.set(error, { kind, topic })
  return error
}

/** What an error is about, so that one remedy is told once. */
export function topicOf(error: unknown): string {
  return find(error)?.topic ?? ''
}

/** Whether the database cannot be used now, and may be usable later. */
export function isAway(error: unknown): boolean {
  return find(error)?.kind === 'away'
}

/**
 * The error of a database that this process cannot use any more, wherever it is among the causes. `undefined`: it may
 * be tried again.
 */
export function lostDatabase(error: unknown): BulkDatabaseError | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (failures.get(one)?.kind === 'lost') return one as BulkDatabaseError
    const { code } = one as { readonly code?: unknown }
    if (code === '42P01' || code === '3F000')
      return failure(
        'lost',
        `Tables of the bulk work are not in the database any more: ${sentence(one.message)} ` +
          'Restore the database from a backup, and start the work again.',
        one,
      )
  }
  return undefined
}

/** The engine and the limits wrap what the database throws. */
function find(
  error: unknown,
  depth = 0,
): { readonly kind: Failure; readonly topic: string } | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined
  return failures.get(error) ?? find((error as { readonly cause?: unknown }).cause, depth + 1)
}
