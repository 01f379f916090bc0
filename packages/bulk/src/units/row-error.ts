import { PicturedeskError } from '@picturedesk/provider'
import type { RowError } from '../row.ts'

/** The error as data. Errors that are not the interface's have the code `unexpected`. */
export function toRowError(error: unknown): RowError {
  if (PicturedeskError.isInstance(error)) return JSON.parse(JSON.stringify(error)) as RowError
  return {
    code: 'unexpected',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    outcome: 'unknown',
  }
}
