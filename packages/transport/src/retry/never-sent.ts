/** System calls that come before the first byte of a request. */
const BEFORE_SENDING = new Set(['connect', 'getaddrinfo'])
/** What a runtime says of the phase in which its client failed. */
const PHASES: readonly RegExp[] = [
  /client error \(Connect\)/, // Deno
  /before secure TLS connection was established/, // Node, in a TLS handshake
  /^(?:ECONNREFUSED: )?Unable to connect\. Is the computer able to access the url\?$/, // Bun
]

/** What Node, Deno and Bun have in place of the source of their own `fetch`. */
const OWN_SOURCES: readonly RegExp[] = [
  /require\('internal\/deps\/undici\/undici'\)/, // Node
  /^function fetch\(.{1,9}\)\{return lazyFetch\(\)\.fetch\(/, // Deno
  /^function fetch\(\) \{\s*\[native code\]\s*\}$/, // Bun, workerd
]

/**
 * Whether a `fetch` is the runtime's own, and not what a tool has put in its place. One that is not
 * recognised counts as a tool's, which only means that less is proved.
 */
export function isRuntimeFetch(fetch: unknown): boolean {
  try {
    const source = Function.prototype.toString.call(fetch)
    return OWN_SOURCES.some((own) => own.test(source))
  } catch {
    return false // It is no function.
  }
}

/**
 * Whether a failure of `fetch` proves that the request never left: by the phase in which it failed.
 * The name of an error proves nothing, as the kernel reports `EHOSTUNREACH` and others from an
 * established connection too.
 */
export function neverSent(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; depth++) {
    const { code, syscall, message } = current as NodeJS.ErrnoException
    if (syscall !== undefined) return BEFORE_SENDING.has(syscall)
    if (code === 'UND_ERR_CONNECT_TIMEOUT' || PHASES.some((phase) => phase.test(message)))
      return true
    // Several addresses were tried. All of them must have failed in time.
    const { errors } = current as Partial<AggregateError>
    if (Array.isArray(errors) && errors.length > 0) return errors.every(neverSent)
    current = current.cause
  }
  return false
}
