import { systemClock } from '@picturedesk/provider'

/**
 * Milliseconds that a provider has to tidy up, by the machine's clock: one that a test holds still must
 * not keep the caller.
 */
const CLOSING = 1000

/**
 * Tells an iterator that no more is wanted. An iterator that throws there, or never settles, does
 * not keep the caller, because the caller has all that it wanted.
 */
export async function closeIterator(
  iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined,
): Promise<void> {
  let timer: unknown
  try {
    const closing = leaveIterator(iterator)
    if (closing === undefined) return
    const patience = new Promise<void>((resolve) => {
      timer = systemClock.setTimeout(resolve, CLOSING)
    })
    await Promise.race([closing, patience])
  } finally {
    systemClock.clearTimeout(timer)
  }
}

/**
 * The same, without waiting.
 * @returns A promise that never rejects, if the iterator gave one.
 */
export function leaveIterator(
  iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined,
): Promise<unknown> | undefined {
  try {
    const closing: unknown = iterator?.return?.()
    if (typeof (closing as PromiseLike<unknown> | undefined)?.then !== 'function') return undefined
    return Promise.resolve(closing).catch(() => {})
  } catch {
    return undefined // The iteration is over in any case.
  }
}
