import type { PGlite } from '@electric-sql/pglite'

/**
 * Lets an embedded database end at a panic, as a server does. PGlite goes on inside the same program, whose locks are
 * held for ever then: the next call may never come back, and nothing else of the process runs meanwhile. PGlite itself
 * makes such calls, to end what failed. They get an empty response, so that the panic is the error that is told.
 */
export function endAtPanic<Session extends Pick<PGlite, 'execProtocolStream'>>(
  session: Session,
): Session {
  const execute = session.execProtocolStream.bind(session)
  let hasEnded = false
  session.execProtocolStream = async (message, options) => {
    if (hasEnded) return []
    try {
      return await execute(message, options)
    } catch (error) {
      hasEnded = isDeath(error)
      throw error
    }
  }
  return session
}

/** Postgres ends itself by a panic or a fatal error; what runs it by an error of WebAssembly or of its files. */
export function isDeath(cause: unknown): boolean {
  const { severity, name } = (cause ?? {}) as {
    readonly severity?: unknown
    readonly name?: unknown
  }
  return (
    severity === 'PANIC' ||
    severity === 'FATAL' ||
    name === 'ErrnoError' ||
    name === 'ExitStatus' ||
    cause instanceof WebAssembly.RuntimeError
  )
}
