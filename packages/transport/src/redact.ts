const MASK = '***'

/** Takes secrets out of text: known values, and whatever follows a sensitive name. */
export type Redact = (text: string) => string

/**
 * @param secrets Values that must never be seen.
 * @param names Parameters whose values must never be seen, such as a signature.
 */
export function createRedact(secrets: readonly string[], names: readonly string[]): Redact {
  const values = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ '': secret }).toString().slice(1), // forms encode more
      JSON.stringify(secret).slice(1, -1),
    ])
    .sort((a, b) => b.length - a.length)
  const named =
    names.length === 0
      ? undefined
      : new RegExp(`\\b(${names.join('|')})(["']?\\s*[=:]\\s*["']?)[^&\\s"',}]+`, 'gi')
  return (text) => {
    let clean = text
    for (const value of values) clean = clean.replaceAll(value, MASK)
    return named === undefined ? clean : clean.replace(named, `$1$2${MASK}`)
  }
}

/** A copy of an error that is fit to be shown: name, code and message, without secrets. */
export function redactCause(error: unknown, redact: Redact, depth = 3): Error {
  const { name, message, code, cause } = (
    error instanceof Error ? error : { message: String(error) }
  ) as Error & { code?: unknown }
  const copy = new Error(
    redact(message),
    cause === undefined || depth === 0 ? {} : { cause: redactCause(cause, redact, depth - 1) },
  )
  copy.stack = `${name ?? 'Error'}: ${copy.message}` // the original's stack repeats its message
  return Object.assign(copy, { name: name ?? 'Error' }, typeof code === 'string' ? { code } : {})
}
