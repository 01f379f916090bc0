import type { Bulk } from './bulk.ts'
import type { BulkOptions } from './bulk-options.ts'

/**
 * Opens durable bulk work.
 * @example
 * await using bulk = await openBulk({ providers: [createOmnious()] })
 * const job = await bulk.tag(pictures, { provider: 'omnious', name: 'spring-catalogue' })
 * await bulk.work()
 * for await (const row of job.results()) console.log(row.id, row.ok)
 */
export async function openBulk(_options: BulkOptions): Promise<Bulk> {
  throw new Error('The engine of @picturedesk/bulk is not part of this package yet.')
}
