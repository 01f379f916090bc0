import { createLimiter, limitCalls } from '@picturedesk/limits'
import { postgresStore } from '@picturedesk/limits/postgres'
import type { Middleware } from '@picturedesk/registry'
import type { BulkOptions } from '../bulk-options.ts'
import type { Executor } from '../database/database.ts'
import { checkLimits } from './check-limits.ts'

/**
 * Limits that all workers with one database share.
 * @param vendors The ids of the providers that work.
 * @throws InvalidArgumentError for rules that cannot be kept
 */
export function sharedLimits(
  database: Executor,
  { limits = {}, clock }: Pick<BulkOptions, 'limits' | 'clock'>,
  vendors: readonly string[],
): readonly Middleware[] {
  checkLimits(limits, vendors)
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
