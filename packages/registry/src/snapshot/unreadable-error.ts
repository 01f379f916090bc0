/** A plugin could not be copied. Inside the package only: callers get an InvalidProviderError. */
export class UnreadableError extends Error {
  override readonly name: 'UnreadableError' = 'UnreadableError'
  readonly #own = true

  /** Unlike `instanceof`, this looks at no member: what a plugin throws may throw when it is looked at. */
  static isInstance(value: unknown): value is UnreadableError {
    return typeof value === 'object' && value !== null && #own in value
  }
}

/**
 * Reads something of a plugin. Getters and proxies of a plugin may throw anything.
 * @param what Names what is read, such as `manifest.id`.
 * @throws UnreadableError with the cause
 */
export function readFrom<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (UnreadableError.isInstance(cause)) throw cause
    throw new UnreadableError(`reading \`${what}\` threw ${kindOf(cause)} (see \`cause\`)`, {
      cause,
    })
  }
}

/** The name of an error's class. Its message is left out, because it may hold a secret. */
export function kindOf(thrown: unknown): string {
  try {
    if (thrown instanceof Error && typeof thrown.name === 'string') return thrown.name
  } catch {
    // A proxy that throws again.
  }
  return typeof thrown
}
