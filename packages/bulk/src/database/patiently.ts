import { type Clock, elapsed, sleep } from '@picturedesk/provider'
import { sentence } from '../sentence.ts'
import type { BulkDatabaseError } from './database-error.ts'
import { failure, isAway } from './failure.ts'

/** How long something waits for a database that is away. */
export interface Patience {
  readonly clock: Clock
  /** Milliseconds. */
  readonly patience: number
  /** Ends the waiting, with the error of the database. */
  readonly signal: AbortSignal
}

/** The first and the longest pause between two tries, in milliseconds. */
const PAUSES = [250, 5_000] as const

/**
 * Repeats a write while the database is away. A commit whose answer was lost may have been made, so that a repeat
 * must bear that.
 * @throws BulkDatabaseError when it is away for too long
 */
export async function patiently<Result>(
  write: (isRepeat: boolean) => Promise<Result>,
  { clock, patience, signal }: Patience,
): Promise<Result> {
  let since: number | undefined
  for (let pause: number = PAUSES[0]; ; pause = Math.min(pause * 2, PAUSES[1])) {
    try {
      return await write(since !== undefined)
    } catch (error) {
      if (!isAway(error) || signal.aborted) throw error
      const now = elapsed(clock)
      since ??= now
      if (now - since >= patience) throw awayTooLong(error, patience)
      await sleep(clock, pause, signal).catch(() => {
        throw error
      })
    }
  }
}

/** @param patience Milliseconds. */
export function awayTooLong(error: unknown, patience: number): BulkDatabaseError {
  const { message } = error as Error
  return failure(
    'lost',
    `The work has waited ${patience / 1000} seconds for its database, as \`patience\` says. ${sentence(message)} ` +
      'What was stored is kept: start the work again when the database can be used.',
    error,
  )
}
