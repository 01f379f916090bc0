import { type AnyProvider, type CallOptions, TimeoutError } from '@picturedesk/provider'
import type { ProviderLoader } from './provider-loader.ts'

/** What setTimeout can wait for; more fires at once. */
const LONGEST = 2 ** 31 - 1

/**
 * Loads under a call's own signal and deadline. Others may wait for the same load, so it
 * goes on when this call gives up.
 * @returns The provider, and what is left of the timeout.
 * @throws TimeoutError
 */
export async function loadWithin(
  loader: ProviderLoader,
  { signal, timeout }: CallOptions,
): Promise<{ readonly provider: AnyProvider; readonly timeout: number | undefined }> {
  signal?.throwIfAborted()
  // A timeout that makes no sense is for the provider to refuse.
  if (timeout === undefined || !(timeout > 0 && timeout <= LONGEST))
    return { provider: await endable(loader.load(), signal), timeout }
  const startedAt = performance.now()
  const late = (): TimeoutError => new TimeoutError({ provider: loader.id, timeout })
  const provider = await endable(loader.load(), signal, { timeout, late })
  const left = timeout - Math.floor(performance.now() - startedAt)
  if (left <= 0) throw late()
  return { provider, timeout: left }
}

/** The promise, unless the signal or the timeout comes first. No listener or timer is left. */
function endable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  end?: { readonly timeout: number; readonly late: () => Error },
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = end && setTimeout(() => settle(() => reject(end.late())), end.timeout)
    const abort = (): void => settle(() => reject(signal?.reason))
    const settle = (how: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      how()
    }
    signal?.addEventListener('abort', abort)
    promise.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    )
    if (signal?.aborted) abort()
  })
}
