import { randomBytes } from 'node:crypto'
import type { Database, Executor } from '../database/database.ts'
import { Json } from '../database/stored-text.ts'
import type { JobKind } from '../progress.ts'
import { NOW } from '../queue/queue.ts'
import type { RowError } from '../row.ts'
import { type JobRecord, type KeptOptions, toJobRecord } from './job-record.ts'

/** What a new job is made of. */
export interface NewJob {
  readonly name: string
  readonly kind: JobKind
  readonly provider: string
  readonly options: KeptOptions
  readonly unitSize: number
}

const JOBS = 'picturedesk_bulk.jobs'
const UNITS = 'picturedesk_bulk.units'

/** The table of jobs. */
export class JobStore {
  readonly #database: Database
  readonly #origin: () => string | undefined

  /** @param origin What is kept of where a job is made. */
  constructor(database: Database, origin: () => string | undefined = () => undefined) {
    this.#database = database
    this.#origin = origin
  }

  /** The job with this name: a new one, or that which is there. */
  async obtain({ name, kind, provider, options, unitSize }: NewJob): Promise<JobRecord> {
    await this.#database.query(
      `INSERT INTO ${JOBS} (id, name, kind, provider, options, unit_size, origin, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, ${NOW}) ON CONFLICT (name) DO NOTHING`,
      [
        ...[randomBytes(6).toString('hex'), name, kind, provider, new Json(options), unitSize],
        this.#origin() ?? null,
      ],
    )
    return (await this.named(name)) as JobRecord
  }

  /** The job with exactly this name. */
  async named(name: string): Promise<JobRecord | undefined> {
    const [row] = await this.#database.query(`SELECT * FROM ${JOBS} WHERE name = $1`, [name])
    return row && toJobRecord(row)
  }

  /** The job with this id, or else with this name. */
  async find(idOrName: string): Promise<JobRecord | undefined> {
    const [row] = await this.#database.query(
      `SELECT * FROM ${JOBS} WHERE id = $1 OR name = $1 ORDER BY (id = $1) DESC LIMIT 1`,
      [idOrName],
    )
    return row && toJobRecord(row)
  }

  async list(): Promise<JobRecord[]> {
    const rows = await this.#database.query(`SELECT * FROM ${JOBS} ORDER BY created_at DESC, id`)
    return rows.map(toJobRecord)
  }

  /** The jobs of these providers that have units to work on, or a source that is not read yet. */
  async open(providers: readonly string[]): Promise<JobRecord[]> {
    const rows = await this.#database.query(
      `SELECT * FROM ${JOBS} WHERE provider = ANY($1) AND (state = 'active' OR state = 'cancelled' AND finished_at IS NULL)
       ORDER BY created_at, id`,
      [providers],
    )
    return rows.map(toJobRecord)
  }

  /** Pauses a job that is active. Gives whether it was. */
  async pause(id: string, reason: RowError | undefined): Promise<boolean> {
    const rows = await this.#database.query(
      `UPDATE ${JOBS} SET state = 'paused', reason = $2 WHERE id = $1 AND state = 'active' RETURNING id`,
      [id, reason === undefined ? null : new Json(reason)],
    )
    return rows.length > 0
  }

  async resume(id: string): Promise<void> {
    await this.#database.query(
      `UPDATE ${JOBS} SET state = 'active', reason = NULL WHERE id = $1 AND state = 'paused'`,
      [id],
    )
  }

  /** Ends a job. Units that were not handed in end with it; workers end those that have some rows. */
  async cancel(id: string): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      const rows = await transaction.query(
        `UPDATE ${JOBS} SET state = 'cancelled', reason = NULL
         WHERE id = $1 AND state IN ('active', 'paused') RETURNING id`,
        [id],
      )
      if (rows.length === 0) return
      await transaction.query(
        `UPDATE ${UNITS} SET state = 'done', failed = count, done_at = ${NOW}, error = NULL,
           codes = jsonb_build_object('cancelled', count)
         WHERE job = $1 AND state = 'ready' AND rows IS NULL`,
        [id],
      )
    })
    await this.end(id)
  }

  /** Marks a job as ended when all its units are done. Gives whether this call did it. */
  async end(id: string): Promise<boolean> {
    const rows = await this.#database.query(
      `UPDATE ${JOBS} SET finished_at = ${NOW}, state = CASE state WHEN 'active' THEN 'finished' ELSE state END
       WHERE id = $1 AND finished_at IS NULL
         AND (state = 'active' AND source_ended OR state = 'cancelled')
         AND NOT EXISTS (SELECT FROM ${UNITS} WHERE job = $1 AND state <> 'done')
       RETURNING id`,
      [id],
    )
    return rows.length > 0
  }

  async endSource(id: string, executor: Executor = this.#database): Promise<void> {
    await executor.query(`UPDATE ${JOBS} SET source_ended = true WHERE id = $1`, [id])
  }

  async remove(id: string): Promise<void> {
    await this.#database.query(`DELETE FROM ${JOBS} WHERE id = $1`, [id])
  }
}
