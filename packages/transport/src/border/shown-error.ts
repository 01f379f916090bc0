import type { Redact } from './redact.ts'
import { LONGEST_NAME, shown } from './shown.ts'

/** A copy of an error as it may be seen: name, code, message and causes, without secrets. */
export function shownError(error: unknown, redact: Redact, depth = 3): Error {
  const member = (name: string): unknown =>
    attempt(() =>
      error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : undefined,
    )
  const read = (name: string, longest?: number): string | undefined => {
    const value = member(name)
    return typeof value === 'string' ? shown(value, redact, longest) : undefined
  }
  const message =
    read('message') ?? shown(attempt(() => String(error)) ?? 'an unknown error', redact)
  const name = read('name', LONGEST_NAME) ?? 'Error'
  const code = read('code', LONGEST_NAME)
  const cause = depth === 0 ? undefined : member('cause')
  const copy = new Error(
    message,
    cause === undefined ? {} : { cause: shownError(cause, redact, depth - 1) },
  )
  // The original stack repeats the message with its secrets.
  copy.stack = `${name}: ${message}`
  return Object.assign(copy, { name }, code === undefined ? {} : { code })
}

/** `fetch` may be anyone's, and what it throws may throw when it is looked at. */
function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
