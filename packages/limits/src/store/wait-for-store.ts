import { type Clock, startDeadline, UnavailableError } from '@picturedesk/provider'
import type { LimitedRequest } from '../limiter.ts'
import { StoreProblem } from './store-problem.ts'

/** Milliseconds by which a wait for the store ends before the call, so that its error tells of the store. */
const AHEAD = 50
/** The shortest wait in milliseconds, for a request whose turn comes at the end of its time. */
const SHORTEST = 100

const CHECK = 'Check that its database is reachable.'

/**
 * Waits for the store, for as long as the request has time.
 * @param left Milliseconds that the request has.
 * @throws UnavailableError where the store fails or does not respond: nobody knows whether the request may be sent
 * @throws the signal's reason
 */
export async function waitForStore<Result>(
  { provider, operation, attempt = 1, signal }: LimitedRequest,
  work: Promise<Result>,
  left: number,
  clock: Clock,
): Promise<Result> {
  const unavailable = (why: string, cause?: unknown): UnavailableError =>
    new UnavailableError(
      `not sent, because the store of the limits ${why} The vendor was not asked.`,
      { provider, operation, attempts: attempt - 1, outcome: 'not-sent', cause },
    )
  const timeout = Math.max(SHORTEST, left - Math.min(AHEAD, left / 10))
  const over = new Error()
  const deadline = startDeadline({ clock, timeout, signal, expired: () => over })
  try {
    return await deadline.race(work)
  } catch (error) {
    if (error === over)
      throw unavailable(`did not respond within ${Math.round(timeout)} ms. ${CHECK}`)
    if (signal?.aborted) throw signal.reason
    const why = error instanceof StoreProblem ? error.message : `See the cause. ${CHECK}`
    throw unavailable(`failed. ${why}`, error)
  } finally {
    deadline.release()
  }
}
