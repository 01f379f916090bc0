import {
  type AnyProvider,
  type CallOptions,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import type { ProviderLoader } from './provider-loader.ts'

/**
 * Loads a provider under the signal and the deadline of one call. Other calls may wait for the
 * same load, so it goes on when this call ends.
 * @returns The provider, and how much of the timeout is left, in milliseconds.
 * @throws TimeoutError
 */
export async function loadWithin(
  loader: ProviderLoader,
  { signal, timeout }: CallOptions,
): Promise<{ readonly provider: AnyProvider; readonly timeout: number | undefined }> {
  // The provider refuses an invalid timeout itself, once it is loaded.
  const limit = timeout !== undefined && timeout > 0 ? timeout : Number.POSITIVE_INFINITY
  const expired = (): TimeoutError => new TimeoutError({ provider: loader.id, timeout: limit })
  const deadline = startDeadline({ clock: loader.clock, timeout: limit, signal, expired })
  try {
    const provider = await deadline.race(loader.load())
    if (limit === Number.POSITIVE_INFINITY) return { provider, timeout }
    const left = deadline.remaining()
    if (left <= 0) throw expired()
    return { provider, timeout: left }
  } finally {
    deadline.release()
  }
}
