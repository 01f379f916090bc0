import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { Clock } from './clock.ts'
import { sleep } from './sleep.ts'

/** The end of a call: its own time or the caller's abort, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Milliseconds that are left. */
  remaining(): number
  /**
   * Settles as the promise does, or rejects at the end, even if the promise never
   * settles. One at a time.
   */
  race<T>(promise: PromiseLike<T>): Promise<T>
  /** Resolves after a while, or rejects at the end. */
  sleep(milliseconds: number): Promise<void>
  /** Ends it now, with a reason of one's own. */
  stop(reason: unknown): void
  /** Lets go of the timer and the caller's signal. */
  release(): void
}

/**
 * @param details.timeout Milliseconds; `Infinity` for an end by abort alone.
 * @throws the signal's reason when it is aborted already
 * @throws InvalidArgumentError for a timeout that is none
 */
export function startDeadline(details: {
  readonly clock: Clock
  readonly timeout: number
  readonly deadline?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Makes the error of a deadline that has passed. */
  readonly expired: () => Error
}): Deadline {
  const { clock, timeout, signal: caller, expired } = details
  if (!(timeout > 0))
    throw new InvalidArgumentError({
      field: 'timeout',
      allowed: 'a number of milliseconds above 0',
      value: timeout,
    })
  caller?.throwIfAborted()
  const end = details.deadline ?? clock.now() + timeout
  const controller = new AbortController()
  const { signal } = controller
  let interrupt: ((reason: unknown) => void) | undefined
  const stop = (reason: unknown): void => {
    controller.abort(reason)
    interrupt?.(reason)
  }
  const forward = (): void => stop(caller?.reason)

  const left = end - clock.now()
  let timer: unknown
  if (left <= 0) stop(expired())
  // one that never fires would still keep the process alive
  else if (left < Number.POSITIVE_INFINITY) timer = clock.setTimeout(() => stop(expired()), left)
  caller?.addEventListener('abort', forward)

  return {
    signal,
    remaining: () => end - clock.now(),
    // lighter than Promise.race, which this would be called for at every step of every call
    race: (promise) =>
      new Promise((resolve, reject) => {
        interrupt = reject
        promise.then(resolve, reject)
        if (signal.aborted) reject(signal.reason)
      }),
    sleep: (milliseconds) => sleep(clock, milliseconds, signal),
    stop,
    release: () => {
      clock.clearTimeout(timer)
      caller?.removeEventListener('abort', forward)
    },
  }
}
