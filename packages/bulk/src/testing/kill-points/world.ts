import type { Plugin } from '@picturedesk/registry'
import { TestClock } from 'pg-boss'
import type { Bulk } from '../../bulk.ts'
import type { BulkOptions } from '../../bulk-options.ts'
import { checkBulkOptions } from '../../check-bulk-options.ts'
import type { Database } from '../../database/database.ts'
import { openPglite } from '../../database/open-pglite.ts'
import { openOn } from '../../open-on.ts'
import { Queue } from '../../queue/queue.ts'
import { freshDirectory } from '../fresh-directory.ts'
import type { Does } from '../paper-tagger.ts'
import { passTime } from '../pass-time.ts'
import { Mortal } from './mortal.ts'

/** A vendor as a process calls it. */
export interface Vendor {
  provider(does: Does): Plugin
}

/** A process with its bulk work. */
export interface Process {
  readonly bulk: Bulk
  readonly mortal: Mortal
}

/** A database and a time that several processes share, each of which may stop at any await. */
export interface World extends AsyncDisposable {
  readonly database: Database
  /** Starts a process. */
  start(vendor: Vendor, options?: Partial<BulkOptions>, mortal?: Mortal): Promise<Process>
  /** Lets time pass until the promise is settled, and gives what it gives. */
  pass<Result>(promise: Promise<Result>): Promise<Result>
}

/** Makes a world in virtual time. */
export async function makeWorld(): Promise<World> {
  const directory = await freshDirectory()
  const database = await openPglite(directory.path, false)
  const clock = new TestClock(Date.parse('2026-05-01T00:00:00Z'))
  // Has the database tell this time, whatever happens to the processes. It also ends leases.
  const keeper = new Queue(database, { lease: 30, clock })
  await keeper.start(() => {})
  return {
    database,
    start: async (vendor, more, mortal = new Mortal()) => {
      const options: BulkOptions = {
        providers: [vendor.provider((act, name) => mortal.does(act, name))],
        clock: mortal.clock(clock),
        lease: 10,
        callTimeout: 2_000,
        limits: false,
        ...more,
      }
      const bulk = await openOn(mortal.database(database), options, checkBulkOptions(options))
      bulk.on('trouble', () => {})
      return { bulk, mortal }
    },
    pass: (promise) => passTime(clock, promise),
    [Symbol.asyncDispose]: async () => {
      await keeper.stop()
      await database.close()
      directory[Symbol.dispose]()
    },
  }
}
