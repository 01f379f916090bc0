import { type Clock, elapsed } from '@picturedesk/provider'
import { bulkClosed } from './closed.ts'
import type { Database } from './database.ts'
import { isAway, topicOf } from './failure.ts'

/** Milliseconds without a failure after which a database that answers is back: one that takes no writes answers, too. */
const QUIET = 5_000

/** Told of outages. */
export interface OutageListeners {
  readonly onAway: (error: unknown) => void
  /** @param milliseconds How long it was away. */
  readonly onBack: (milliseconds: number) => void
}

/**
 * Tells once when a database goes away, whichever call notices it, and once when it is back. While it is away, another
 * remedy is told as well: a server that restarts may come back without a place for this client.
 */
export function watchDatabase(
  database: Database,
  clock: Clock,
  listeners: OutageListeners,
): Database {
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
  let isClosed = false
  const watched = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw bulkClosed()
    try {
      const result = await call()
      isAnswering = true
      if (elapsed(clock) - latest >= QUIET) tellBack()
      return result
    } catch (error) {
      if (isClosed) throw bulkClosed(error)
      if (isAway(error)) {
        isAnswering = false
        latest = elapsed(clock)
        since ??= latest
        const topic = topicOf(error)
        if (!told.has(topic)) {
          told.add(topic)
          listeners.onAway(error)
        }
      }
      throw error
    }
  }
  return {
    kind: database.kind,
    query: (sql, values) => watched(() => database.query(sql, values)),
    transaction: (run) => watched(() => database.transaction(run)),
    close: () => {
      // Nobody calls again, so that this is the last time to tell.
      if (isAnswering) tellBack()
      isClosed = true
      return database.close()
    },
  }
}
