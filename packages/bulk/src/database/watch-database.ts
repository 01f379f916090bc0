import { type Clock, elapsed } from '@picturedesk/provider'
import { bulkClosed } from './closed.ts'
import type { Database } from './database.ts'
import { failure, isAway, topicOf } from './failure.ts'
import { GENERAL_REMEDY } from './postgres-failure.ts'
import { SILENT, Silence } from './silence.ts'

/** Milliseconds without a failure after which a database that answers is back: one that takes no writes answers, too. */
const QUIET = 5_000

/** Told of outages. */
export interface OutageListeners {
  readonly onAway: (error: unknown) => void
  /** @param milliseconds How long it was away. */
  readonly onBack: (milliseconds: number) => void
}

/** A database that tells of outages. */
export interface WatchedDatabase extends Database {
  /** From now on, a server that does not answer is told before its calls fail. Each may wait for a lock at the start. */
  watchSilence(lease: number): void
}

/**
 * Tells once when a database goes away, whichever call notices it, and once when it is back. While it is away, another
 * remedy is told as well: a server that restarts may come back without a place for this client.
 */
export function watchDatabase(
  database: Database,
  clock: Clock,
  listeners: OutageListeners,
): WatchedDatabase {
  let since: number | undefined
  let latest = 0
  let isAnswering = true
  const told = new Set<string>()
  const tellBack = (): void => {
    if (since === undefined) return
    const away = latest - since
    since = undefined
    told.clear()
    listeners.onBack(away)
  }
  const noteAway = (error: unknown): void => {
    isAnswering = false
    latest = elapsed(clock)
    since ??= latest
    const topic = topicOf(error)
    if (told.has(topic)) return
    told.add(topic)
    listeners.onAway(error)
  }
  let silence: Silence | undefined
  const heard = <Result>(call: () => Promise<Result>): Promise<Result> =>
    silence ? silence.during(call) : call()
  let isClosed = false
  const watched = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw bulkClosed()
    try {
      const result = await heard(call)
      isAnswering = true
      if (elapsed(clock) - latest >= QUIET) tellBack()
      return result
    } catch (error) {
      if (isClosed) throw bulkClosed(error)
      if (isAway(error)) noteAway(error)
      throw error
    }
  }
  return {
    kind: database.kind,
    query: (sql, values) => watched(() => database.query(sql, values)),
    transaction: (run) =>
      watched(() =>
        database.transaction(({ query }) =>
          run({ query: (sql, values) => heard(() => query(sql, values)) }),
        ),
      ),
    watchSilence: (lease) => {
      // An embedded database answers, or its process stands still as well.
      if (database.kind === 'postgres')
        silence ??= new Silence(clock, () => noteAway(isSilent(lease)))
    },
    close: () => {
      // Nobody calls again, so that this is the last time to tell.
      if (isAnswering) tellBack()
      isClosed = true
      return database.close()
    },
  }
}

function isSilent(lease: number): unknown {
  return failure(
    'away',
    `The Postgres server has not answered for ${SILENT} seconds. ${GENERAL_REMEDY} ` +
      `Units of a worker that does not reach it for the lease of ${lease} seconds go to others.`,
    undefined,
    GENERAL_REMEDY,
  )
}
