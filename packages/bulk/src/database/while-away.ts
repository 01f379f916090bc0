import { type Clock, elapsed, sleep } from '@picturedesk/provider'
import { isPassing } from './postgres-trouble.ts'

/** Milliseconds between two tries. */
const PAUSE = 500
/** Milliseconds after which a server that is not back is given up. */
const MOST = 600_000

/** What waiting for a server needs. */
export interface Away {
  readonly clock: Clock
  /** Ends the waiting. */
  readonly signal: AbortSignal
  readonly onTrouble: (error: unknown) => void
}

/**
 * Repeats what the database refused because it is away, restarts or has no room, until it is back. What is
 * repeated must do no harm when it took effect the first time, and only the answer was lost.
 * @throws BulkDatabaseError when it is not back after ten minutes, or the signal comes
 */
export async function whileAway<Result>(away: Away, run: () => Promise<Result>): Promise<Result> {
  const { clock, signal, onTrouble } = away
  let since: number | undefined
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error
      // One outage is told once.
      if (since === undefined) onTrouble(error)
      since ??= elapsed(clock)
      if (elapsed(clock) - since >= MOST) throw error
      await sleep(clock, PAUSE, signal).catch(() => {})
    }
  }
}
