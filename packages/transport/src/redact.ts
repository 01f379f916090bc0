const MASK = '***'

/** Masks secrets in text: known values, and the values of sensitive names. */
export type Redact = (text: string) => string

/**
 * Makes a function that masks secrets, also as URLs, forms and JSON write them.
 * @param secrets Values to mask.
 * @param names Names of parameters whose values are masked, such as a signature.
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

/** A copy of an error without secrets: name, code, message and causes. */
export function redactCause(error: unknown, redact: Redact, depth = 3): Error {
  const { name, message, code, cause } = (
    error instanceof Error ? error : { message: String(error) }
  ) as Error & { code?: unknown }
  const copy = new Error(
    redact(message),
    cause === undefined || depth === 0 ? {} : { cause: redactCause(cause, redact, depth - 1) },
  )
  // The original stack repeats the message with its secrets.
  copy.stack = `${name ?? 'Error'}: ${copy.message}`
  return Object.assign(copy, { name: name ?? 'Error' }, typeof code === 'string' ? { code } : {})
}
