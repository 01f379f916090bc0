import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { type Clock, elapsed } from './clock.ts'
import { sleep } from './sleep.ts'
import { startTimer } from './start-timer.ts'

/** The end of a call: when its time is over or the caller aborts it, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal
  /** When it ends, by `elapsed` of its clock: the `deadline` for calls inside this one. */
  readonly end: number
  /** Milliseconds until the end; negative after it. */
  remaining(): number
  /**
   * Settles like the promise, or rejects at the end, even if the promise never settles. Await one
   * race before the next: only the last one rejects at the end.
   */
  race<T>(promise: PromiseLike<T>): Promise<T>
  /** Resolves after the given time, or rejects at the end. */
  sleep(milliseconds: number): Promise<void>
  /** Ends it now. `signal` and pending waits get the reason. */
  stop(reason: unknown): void
  /** Frees the timer, and the listener on the caller's signal. Call it when the call is done. */
  release(): void
}

/**
 * Starts the deadline of a call. It covers everything that the call does.
 * @param details.timeout Milliseconds; `Infinity` for an end by abort alone.
 * @throws the signal's reason when it is already aborted
 * @throws InvalidArgumentError for a timeout that is not a number above 0
 */
export function startDeadline(details: {
  readonly clock: Clock
  readonly timeout: number
  /** When it ends, by `elapsed` of the clock. Replaces the end that `timeout` would set. */
  readonly deadline?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Makes the error for the end of the time. */
  readonly expired: () => Error
}): Deadline {
  const { clock, timeout, signal: caller, expired } = details
  if (!(typeof timeout === 'number' && timeout > 0))
    throw new InvalidArgumentError({
      field: 'timeout',
      allowed: 'a number of milliseconds above 0',
      value: timeout,
    })
  caller?.throwIfAborted()
  const start = elapsed(clock)
  const end = details.deadline ?? start + timeout
  const controller = new AbortController()
  const { signal } = controller
  let interrupt: ((reason: unknown) => void) | undefined
  const stop = (reason: unknown): void => {
    controller.abort(reason)
    interrupt?.(reason)
  }
  const forward = (): void => stop(caller?.reason)

  const left = end - start
  let cancel: (() => void) | undefined
  if (left <= 0) stop(expired())
  // No timer for an endless deadline: it would only keep the process alive.
  else if (left < Number.POSITIVE_INFINITY) cancel = startTimer(clock, () => stop(expired()), left)
  caller?.addEventListener('abort', forward)

  return {
    signal,
    end,
    remaining: () => end - elapsed(clock),
    // Cheaper than Promise.race, and every step of every call waits here.
    race: (promise) =>
      new Promise((resolve, reject) => {
        interrupt = reject
        promise.then(resolve, reject)
        if (signal.aborted) reject(signal.reason)
      }),
    sleep: (milliseconds) => sleep(clock, milliseconds, signal),
    stop,
    release: () => {
      cancel?.()
      caller?.removeEventListener('abort', forward)
    },
  }
}
