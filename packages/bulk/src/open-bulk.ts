import type { Bulk } from './bulk.ts'
import type { BulkOptions } from './bulk-options.ts'
import { checkBulkOptions } from './check-bulk-options.ts'
import { openDatabase } from './database/open-database.ts'
import { openOn } from './open-on.ts'

/**
 * Opens durable bulk work.
 * @throws BulkDatabaseError when the database cannot be used, or is in use where it takes one process
 * @throws InvalidArgumentError
 * @example
 * await using bulk = await openBulk({ providers: [createOmnious()] })
 * const job = await bulk.tag(pictures, { provider: 'omnious', name: 'spring-catalogue' })
 * await bulk.work()
 * for await (const row of job.results()) console.log(row.id, row.ok)
 */
export async function openBulk(options: BulkOptions): Promise<Bulk> {
  const checked = checkBulkOptions(options)
  return openOn(await openDatabase(options.database, checked), options, checked)
}
