import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The absolute path that a search starts at. Undefined for a `from` that is neither a path nor a `file:` URL, and
 * where the working directory was removed.
 *
 * @param from Default: the working directory.
 */
export function startPath(from?: unknown): string | undefined {
  try {
    if (from === undefined) return process.cwd()
    if (from instanceof URL || (typeof from === 'string' && isUrl(from)))
      return resolve(fileURLToPath(from))
    return typeof from === 'string' && from !== '' ? resolve(from) : undefined
  } catch {
    return undefined
  }
}

/** Of any kind, as others than `file:` would be taken for paths. A letter alone is a drive. */
function isUrl(text: string): boolean {
  return /^([a-z][a-z0-9+.-]+:\/|file:)/i.test(text)
}
