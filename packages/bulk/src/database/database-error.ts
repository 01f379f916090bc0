import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from '@picturedesk/provider'

/**
 * The database of bulk work cannot be used. No vendor was called.
 *
 * @remarks
 * Check the address in `database`, and whether the server runs. A directory belongs to one process
 * at a time: use a Postgres server for several. `cause` is the database's own error.
 */
export class BulkDatabaseError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<BulkDatabaseError> =
    /* @__PURE__ */ errorGuard('bulk-database')
  override readonly name: 'BulkDatabaseError' = 'BulkDatabaseError'
  override readonly code: 'bulk-database' = 'bulk-database'

  constructor(message: string, context: Pick<ErrorContext, 'cause'> = {}) {
    super(message, context)
  }
}
