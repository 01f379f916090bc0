import type { BulkDatabaseError } from './database-error.ts'
import { failure } from './failure.ts'

/** The error of a call after the end. Waiting does not help. */
export function bulkClosed(cause?: unknown): BulkDatabaseError {
  return failure('lost', 'The bulk work is closed. Open it again by `openBulk`.', cause)
}
