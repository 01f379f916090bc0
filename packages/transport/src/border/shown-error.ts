import type { Redact } from './redact.ts'
import { LONGEST_NAME, shown } from './shown.ts'

/** A copy of an error as it may be seen: name, code, message and causes, without secrets. */
export function shownError(error: unknown, redact: Redact, depth = 3): Error {
  const message = shown(read(error, 'message') ?? asText(error), redact)
  const name = shown(read(error, 'name') ?? 'Error', redact, LONGEST_NAME)
  const code = read(error, 'code')
  const cause = depth === 0 ? undefined : member(error, 'cause')
  const copy = new Error(
    message,
    cause === undefined ? {} : { cause: shownError(cause, redact, depth - 1) },
  )
  // The original stack repeats the message with its secrets.
  copy.stack = `${name}: ${message}`
  return Object.assign(
    copy,
    { name },
    code === undefined ? {} : { code: shown(code, redact, LONGEST_NAME) },
  )
}

function read(error: unknown, name: string): string | undefined {
  const value = member(error, name)
  return typeof value === 'string' ? value : undefined
}

/** `fetch` may be anyone's, and what it throws may throw when it is looked at. */
function member(error: unknown, name: string): unknown {
  try {
    return error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : undefined
  } catch {
    return undefined
  }
}

function asText(value: unknown): string {
  try {
    return String(value)
  } catch {
    return 'an unknown error'
  }
}
