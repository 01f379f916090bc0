import { createLimiter, limitCalls } from '@picturedesk/limits'
import { postgresStore } from '@picturedesk/limits/postgres'
import type { Middleware } from '@picturedesk/registry'
import type { BulkOptions } from '../bulk-options.ts'
import type { Executor } from '../database/database.ts'

/**
 * Limits that all workers with one database share.
 * @throws InvalidArgumentError for rules that cannot be kept
 */
export function sharedLimits(
  database: Executor,
  { limits = {}, clock }: Pick<BulkOptions, 'limits' | 'clock'>,
): readonly Middleware[] {
  if (limits === false) return []
  const client = {
    query: async (text: string, values?: unknown[]) => ({
      rows: await database.query(text, values),
    }),
  }
  const { rules, account } = limits
  const store = postgresStore(client, { clock })
  return [limitCalls(createLimiter({ store, rules, account, clock }))]
}
