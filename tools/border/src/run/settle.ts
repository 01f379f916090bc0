import { PicturedeskError } from '@picturedesk/provider'

/** How a call ended. */
export type Ending =
  | { readonly value: unknown }
  | { readonly error: unknown }
  | { readonly hung: true }

/** Real milliseconds after which a call counts as hanging: far above what any takes here. */
const HANG = 60_000

/** Waits for whatever a call gives: a promise, a listing, or items. Items that all failed are a failure. */
export async function settle(call: () => unknown): Promise<Ending> {
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<Ending>((resolve) => {
    timer = setTimeout(() => resolve({ hung: true }), HANG)
  })
  try {
    return await Promise.race([outcomeOf(call), hung])
  } finally {
    clearTimeout(timer)
  }
}

async function outcomeOf(call: () => unknown): Promise<Ending> {
  try {
    const given = call()
    if (isItems(given)) {
      const items: { readonly ok?: boolean; readonly error?: unknown }[] = []
      for await (const item of given) items.push(item as never)
      const failed = items.filter(({ ok }) => ok === false)
      return failed.length > 0 && failed.length === items.length
        ? { error: failed[0]?.error }
        : { value: items }
    }
    return { value: withoutMethods(await (given as PromiseLike<unknown>)) }
  } catch (error) {
    return { error }
  }
}

/** Items, but no listing: that is awaited for its first page. */
function isItems(given: unknown): given is AsyncIterable<unknown> {
  return (
    typeof given === 'object' &&
    given !== null &&
    Symbol.asyncIterator in given &&
    !('then' in given)
  )
}

/** A value without its functions, and without times that depend on how long the call took. */
function withoutMethods(value: unknown): unknown {
  if (value instanceof Uint8Array) return value
  return value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value, (key, member) => (key === 'expiresAt' ? undefined : member)))
}

export const isTyped = (error: unknown): error is PicturedeskError =>
  PicturedeskError.isInstance(error)
