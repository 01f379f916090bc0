import { damagedMessage } from './damaged-message.ts'
import { BulkDatabaseError } from './database-error.ts'

/** Codes of Postgres for damaged files, a full disk and a failing one. */
const OF_FILES = /^(XX|58|53100|F0|55000)/

/**
 * An error of the embedded database whose reason is its files or the engine itself, with the directory and a remedy.
 * What a statement has done wrong passes as it is.
 */
export function pgliteTrouble(directory: string, cause: unknown): unknown {
  if (BulkDatabaseError.isInstance(cause) || !isOfFiles(cause)) return cause
  return new BulkDatabaseError(damagedMessage(directory, cause, 'used'), { cause })
}

function isOfFiles(cause: unknown): boolean {
  const { code, name, message } = (cause ?? {}) as {
    readonly code?: unknown
    readonly name?: unknown
    readonly message?: unknown
  }
  if (typeof code === 'string')
    return OF_FILES.test(code) || /^E[A-Z]+$/.test(code) || isMissingTable(code)
  // The engine has stopped, or its file system has: neither error has a code.
  return (
    cause instanceof WebAssembly.RuntimeError ||
    name === 'ErrnoError' ||
    name === 'ExitStatus' ||
    /program (terminated|has already)|exit\(|aborted|PGlite (is|failed)/i.test(String(message))
  )
}

/** The tables are made at the start, so that one that is missing has lost its entry. */
function isMissingTable(code: string): boolean {
  return code === '42P01' || code === '3F000' || code === '42703'
}
