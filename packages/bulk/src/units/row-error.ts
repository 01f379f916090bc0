import { PicturedeskError } from '@picturedesk/provider'
import { jsonText } from '../data/json-text.ts'
import type { RowError } from '../row.ts'

/** The error as data. Errors that are not the interface's have the code `unexpected`. */
export function toRowError(error: unknown): RowError {
  if (PicturedeskError.isInstance(error)) return JSON.parse(jsonText(error)) as RowError
  return { code: 'unexpected', message: wordsOf(error), outcome: 'unknown' }
}

/** Anything can be thrown, also what has no words. */
function wordsOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  } catch {
    return 'What was thrown cannot be read.'
  }
}
