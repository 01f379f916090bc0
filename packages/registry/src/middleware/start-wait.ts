import { type CallOptions, TimeoutError } from '@picturedesk/provider'

/** Longest delay that timers take; longer ones would fire at once. */
const LONGEST = 2 ** 31 - 1

/** The time of a call before it is sent. */
export interface Wait {
  /**
   * Lets go of timers and signal.
   * @returns Milliseconds that are left of the timeout; `undefined` when nothing was spent.
   */
  end(): number | undefined
}

/** @param refuse Told once when the signal or the timeout comes before the end. */
export function startWait(
  provider: string,
  { signal, timeout }: CallOptions,
  refuse: (reason: unknown) => void,
): Wait {
  const startedAt = performance.now()
  let waited = false
  const timers: ReturnType<typeof setTimeout>[] = []
  // a timeout that makes no sense is for the provider to refuse
  const limited = timeout !== undefined && timeout > 0 && timeout <= LONGEST
  if (limited) {
    const late = (): void => refuse(new TimeoutError({ provider, timeout }))
    // passing through promises is no waiting, however long the machine takes for it
    const turn = (): void => {
      waited = true
    }
    timers.push(setTimeout(late, timeout), setTimeout(turn))
  }
  const abort = (): void => refuse(signal?.reason)
  signal?.addEventListener('abort', abort)
  // after the caller has the wait, so that it can end it
  if (signal?.aborted) queueMicrotask(abort)
  return {
    end: () => {
      for (const timer of timers) clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      if (!limited || !waited) return undefined
      return Math.max(1, timeout - Math.floor(performance.now() - startedAt))
    },
  }
}
