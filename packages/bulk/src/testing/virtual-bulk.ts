import type { Clock } from '@picturedesk/provider'
import type { Plugin } from '@picturedesk/registry'
import { TestClock } from 'pg-boss'
import type { Bulk } from '../bulk.ts'
import type { UnitEvent } from '../bulk-events.ts'
import type { BulkOptions } from '../bulk-options.ts'
import { openBulk } from '../open-bulk.ts'
import { freshDirectory } from './fresh-directory.ts'
import { passTime } from './pass-time.ts'

/** Bulk work on an embedded database, with a clock that database and worker share. */
export interface VirtualBulk extends AsyncDisposable {
  /** The one that is open now. */
  readonly bulk: Bulk
  readonly events: UnitEvent[]
  now(): number
  /** Lets time pass until the promise is settled, and gives what it gives. */
  pass<Result>(promise: Promise<Result>): Promise<Result>
  /** Opens the same database again, as another process with other options would. */
  reopen(options: Partial<BulkOptions>): Promise<void>
}

/** Opens bulk work in virtual time. */
export async function virtualBulk(
  providers: readonly Plugin[],
  options: Partial<BulkOptions> = {},
): Promise<VirtualBulk> {
  const directory = await freshDirectory()
  const clock = new TestClock(Date.parse('2026-05-01T00:00:00Z'))
  const events: UnitEvent[] = []
  const open = async (more: Partial<BulkOptions>): Promise<Bulk> => {
    const opened = await openBulk({
      database: directory.path,
      providers,
      clock: clock as unknown as Clock,
      // The engine looks after leases every tenth of it, which costs more than the tests.
      lease: 300,
      flush: false,
      ...more,
    })
    opened.on('unit', (event) => void events.push(event))
    return opened
  }
  let bulk = await open(options)
  return {
    get bulk() {
      return bulk
    },
    events,
    now: () => clock.now(),
    pass: (promise) => passTime(clock, promise),
    reopen: async (other) => {
      await bulk.close()
      bulk = await open(other)
    },
    [Symbol.asyncDispose]: async () => {
      await bulk.close()
      directory[Symbol.dispose]()
    },
  }
}
