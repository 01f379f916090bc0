import type { Clock } from './clock.ts'
import { startTimer } from './start-timer.ts'

/**
 * Waits. It leaves neither timer nor listener behind, however it ends.
 * @throws the signal's reason as soon as it is aborted
 */
export async function sleep(
  clock: Clock,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      cancel()
      reject(signal?.reason)
    }
    const wake = (): void => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const cancel = startTimer(clock, wake, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
