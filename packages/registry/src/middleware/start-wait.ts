import {
  type Clock,
  type PageCallOptions,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'

/** The time of a call before it is sent. */
export interface Wait {
  /** Settles as the promise does, or rejects when the signal or the timeout ends the wait. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Throws the reason, when the signal or the timeout has ended the wait. */
  throwIfOver(): void
  /**
   * Lets go of timers and signal.
   * @returns Milliseconds that are left of the timeout; `undefined` when nothing was spent.
   */
  end(): number | undefined
}

export function startWait(
  provider: string,
  { signal: caller, timeout, deadline: end }: PageCallOptions,
  clock: Clock,
): Wait {
  // The provider refuses an invalid timeout itself.
  const limited = timeout !== undefined && timeout > 0
  const limit = limited ? timeout : Number.POSITIVE_INFINITY
  const deadline = startDeadline({
    clock,
    timeout: limit,
    deadline: limited ? end : undefined,
    signal: caller?.aborted ? undefined : caller,
    expired: () => new TimeoutError({ provider, timeout: limit }),
  })
  if (caller?.aborted) deadline.stop(caller.reason)
  // A call that passes through promises alone has not waited, however long the machine takes.
  let waited = false
  const turn =
    limited &&
    clock.setTimeout(() => {
      waited = true
    }, 0)

  const wait: Wait = {
    race: async (promise) => {
      try {
        return await deadline.race(promise)
      } finally {
        wait.end()
      }
    },
    throwIfOver: () => deadline.signal.throwIfAborted(),
    end: () => {
      deadline.release()
      if (!limited) return undefined
      clock.clearTimeout(turn)
      return waited ? Math.max(1, deadline.remaining()) : undefined
    },
  }
  return wait
}
