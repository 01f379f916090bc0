import type { Clock } from '@picturedesk/provider'
import { type Clock as EngineClock, PgBoss } from 'pg-boss'
import { type Database, type Executor, engineDatabase } from '../database/database.ts'

/** The engine's time, which is the database's: the same for all workers, whatever their clocks say. */
export const NOW = 'picturedesk_queue.job_now()'

/** A turn at a unit, as the queue gave it to this worker. */
export interface Turn {
  readonly job: string
  readonly unit: number
  /** Later turns at the same unit have higher ones. What a worker writes holds only with the highest. */
  readonly fence: number
  readonly attempt: { readonly id: string; readonly retryCount: number }
  readonly generation: number
}

interface Ticket {
  readonly unit: number
  readonly generation: number
}

/** Turns of one generation are told apart by their attempt. */
const ATTEMPTS = 1_000_000_000

/**
 * The queue of units, on pg-boss: who has which unit, until when, and when a unit that failed comes
 * again. Each job has a queue of its own, so that a job that is paused costs its workers nothing.
 */
export class Queue {
  readonly #boss: PgBoss
  readonly #database: Database
  readonly #lease: number
  readonly #known = new Set<string>()

  constructor(database: Database, options: { readonly lease: number; readonly clock: Clock }) {
    const { lease, clock } = options
    const often = Math.max(1, Math.floor(lease / 10))
    this.#database = database
    this.#lease = lease
    this.#boss = new PgBoss({
      db: engineDatabase(database, database.kind === 'pglite') as never,
      backend: database.kind,
      schema: 'picturedesk_queue',
      schedule: false,
      registerInstance: false,
      // Applications are told of units and jobs, by names without ids.
      openTelemetry: { enabled: false },
      superviseIntervalSeconds: often,
      monitorIntervalSeconds: often,
      ...(database.kind === 'pglite' && { monitorVacuum: false, reindex: false }),
      ...('setInterval' in clock && { clock: clock as unknown as EngineClock }),
    })
  }

  /** @param onTrouble Told of what goes wrong in the engine's own rounds. They are repeated. */
  async start(onTrouble: (error: unknown) => void): Promise<void> {
    this.#boss.on('error', onTrouble)
    // Without a listener the engine writes its warnings to the console.
    this.#boss.on('warning', () => {})
    await this.#boss.start()
  }

  /** Makes the queue of a job, if it is not there. */
  async open(job: string): Promise<void> {
    if (this.#known.has(job)) return
    await this.#boss.createQueue(nameOf(job), {
      retryLimit: ATTEMPTS - 1,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: this.#lease,
      // The heartbeat says who lives. This is the engine's most, for a vendor that takes very long.
      expireInSeconds: 24 * 60 * 60,
      // A job may be paused for years.
      retentionSeconds: 10 * 365 * 24 * 60 * 60,
      deleteAfterSeconds: 60,
    })
    this.#known.add(job)
  }

  /** Adds units in the transaction that stores them. */
  async add(job: string, units: readonly number[], transaction: Executor): Promise<void> {
    const tickets = units.map((unit) => ({ data: { unit, generation: 0 } satisfies Ticket }))
    await this.#boss.insert(nameOf(job), tickets, { db: engineDatabase(transaction) as never })
  }

  /** Takes up to so many units. They are this worker's as long as it beats. */
  async take(job: string, most: number): Promise<Turn[]> {
    const found = await this.#boss.fetch<Ticket>(nameOf(job), { batchSize: most })
    return found.map(({ id, retryCount, data: { unit, generation } }) => ({
      job,
      unit,
      generation,
      fence: generation * ATTEMPTS + retryCount,
      attempt: { id, retryCount },
    }))
  }

  /** Says that this worker lives. Gives the turns that are still its own. */
  async beat(turns: readonly Turn[]): Promise<Set<Turn>> {
    const own = new Set<Turn>()
    for (const [job, group] of Map.groupBy(turns, (turn) => turn.job)) {
      const response: { readonly settled?: readonly string[] } = await this.#boss.touch(
        nameOf(job),
        group.map(({ attempt }) => attempt),
      )
      for (const turn of group)
        if (response.settled === undefined || response.settled.includes(turn.attempt.id))
          own.add(turn)
    }
    return own
  }

  /** Ends a turn for good, in the transaction that stores what came of the unit. */
  async complete({ job, attempt }: Turn, transaction: Executor): Promise<void> {
    await this.#boss.complete(nameOf(job), attempt, null, {
      db: engineDatabase(transaction) as never,
    })
  }

  /** Gives a unit back after a failure. The engine doubles the wait with each, up to a minute. */
  async fail({ job, attempt }: Turn, transaction: Executor): Promise<void> {
    await this.#boss.fail(nameOf(job), attempt, null, { db: engineDatabase(transaction) as never })
  }

  /** Gives a unit back, for a turn after so many milliseconds. */
  async later(turn: Turn, milliseconds: number, transaction: Executor): Promise<void> {
    const db = engineDatabase(transaction) as never
    const ticket: Ticket = { unit: turn.unit, generation: turn.generation + 1 }
    await this.#boss.complete(nameOf(turn.job), turn.attempt, null, { db })
    await this.#boss.send(nameOf(turn.job), ticket, {
      startAfter: Math.ceil(milliseconds / 1000),
      db,
    })
  }

  /** Gives back what a process had in hand that died. Only where no other process can have anything. */
  async releaseAll(job: string): Promise<void> {
    const name = nameOf(job)
    const active = await this.#database.query(
      `SELECT id FROM picturedesk_queue.job WHERE name = $1 AND state = 'active'`,
      [name],
    )
    if (active.length > 0)
      await this.#boss.fail(
        name,
        active.map(({ id }) => String(id)),
      )
  }

  /** Whether a worker has a unit of a job, and was heard from within its lease. */
  async isInHand(job: string): Promise<boolean> {
    const rows = await this.#database.query(
      `SELECT FROM picturedesk_queue.job WHERE name = $1 AND state = 'active'
         AND coalesce(heartbeat_on, started_on) > ${NOW} - make_interval(secs => $2) LIMIT 1`,
      [nameOf(job), this.#lease],
    )
    return rows.length > 0
  }

  /** Deletes the queue of a job. */
  async remove(job: string): Promise<void> {
    this.#known.delete(job)
    await this.#boss.deleteQueue(nameOf(job))
  }

  /** Deletes the queues whose job was removed by a process that ended then. */
  async removeStrays(): Promise<void> {
    const strays = await this.#database.query(
      `SELECT queue.name FROM picturedesk_queue.queue WHERE queue.name LIKE $1 || '%'
         AND NOT EXISTS (SELECT FROM picturedesk_bulk.jobs WHERE $1 || jobs.id = queue.name)`,
      [nameOf('')],
    )
    for (const { name } of strays) await this.#boss.deleteQueue(String(name))
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ close: false, graceful: false })
  }
}

function nameOf(job: string): string {
  return `bulk-${job}`
}
