import { PicturedeskError, systemClock } from '@picturedesk/provider'
import { createRegistry } from '@picturedesk/registry'
import type { Bulk } from './bulk.ts'
import type { BulkOptions } from './bulk-options.ts'
import type { CheckedOptions } from './check-bulk-options.ts'
import type { Database } from './database/database.ts'
import { BulkDatabaseError } from './database/database-error.ts'
import { alone, migrate } from './database/migrate.ts'
import { watchDatabase } from './database/watch-database.ts'
import { Events } from './events.ts'
import { JobStore } from './jobs/job-store.ts'
import { sharedLimits } from './limits/shared-limits.ts'
import { Observers } from './observers.ts'
import { OpenedBulk } from './opened-bulk.ts'
import { Queue } from './queue/queue.ts'
import { sentence } from './sentence.ts'
import { tellOutage, troubleTeller } from './tell-trouble.ts'
import { toRowError } from './units/row-error.ts'
import { UnitStore } from './units/unit-store.ts'

/**
 * Opens bulk work on a database that is open, and closes it when that fails.
 * @throws BulkDatabaseError when its tables cannot be made or used
 * @throws InvalidArgumentError
 */
export async function openOn(
  opened: Database,
  options: BulkOptions,
  { lease, callTimeout, patience }: CheckedOptions,
): Promise<Bulk> {
  const { providers, middleware = [], clock = systemClock } = options
  const events = new Events()
  const observers = new Observers()
  const outage = tellOutage(events, clock)
  const database = watchDatabase(opened, clock, outage)
  const onTrouble = troubleTeller(events, clock)
  const queue = new Queue(database, { lease, clock })
  try {
    await migrate(database)
    const plain = createRegistry(providers, { clock })
    const vendors = plain.list().map(({ id }) => id)
    const registry = plain.use(...middleware, ...sharedLimits(database, options, vendors))
    await alone(database, () => queue.start(onTrouble))
    await queue.removeStrays()
    const jobs = new JobStore(database, () => observers.origin())
    const units = new UnitStore(database, queue, () => observers.origin())
    // No other process has this database, so what is in hand there is in the hands of a dead one.
    if (database.kind === 'pglite')
      for (const { id, finishedAt } of await jobs.list())
        if (finishedAt === undefined) {
          await queue.open(id)
          await queue.releaseAll(id)
        }
    database.watchSilence(lease)
    return new OpenedBulk({
      registry,
      database,
      queue,
      jobs,
      units,
      events,
      observers,
      clock,
      lease,
      callTimeout,
      patience: patience * 1000,
      onTrouble,
      outage: outage.current,
    })
  } catch (error) {
    await queue.stop().catch(() => {})
    await database.close().catch(() => {})
    throw asDatabaseError(error)
  }
}

/** What the database refuses while its tables are made or read, in words of what to do. */
function asDatabaseError(error: unknown): unknown {
  if (PicturedeskError.isInstance(error)) return error
  const { message } = toRowError(error)
  return new BulkDatabaseError(
    `The tables of the bulk work cannot be made or used in the database: ${sentence(message)} ` +
      'Check that its user may make schemas and tables, or may use those in the schemas picturedesk_bulk and picturedesk_queue.',
    { cause: error },
  )
}
