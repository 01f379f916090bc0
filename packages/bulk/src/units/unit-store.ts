import { jsonText } from '../data/json-text.ts'
import type { Database, DatabaseRow, Executor } from '../database/database.ts'
import { Json } from '../database/stored-text.ts'
import type { JobState } from '../progress.ts'
import { NOW, type Queue, type Turn } from '../queue/queue.ts'
import type { RowError } from '../row.ts'
import { LeaseLostError } from './lease-lost-error.ts'
import { pack, type UnitInputs, unpack } from './payload.ts'
import { countCodes, type StoredRow } from './stored-row.ts'

/** Where a unit is: `handing-in` is written before the call, `handed-in` after the vendor's answer. */
export type UnitState = 'ready' | 'handing-in' | 'handed-in' | 'done'

/** A unit in this worker's hands. */
export interface Unit {
  readonly job: string
  readonly number: number
  readonly first: number
  readonly count: number
  readonly state: UnitState
  /** Failures whose cause is not the vendor's state. */
  readonly failures: number
  readonly payload: UnitInputs
  /** Rows that are known already, by their place; `null` for those that are not. */
  readonly known: readonly (StoredRow | null)[] | undefined
  readonly handIn: HandIn | undefined
}

/** How a unit and its job stand now, which others may have changed while a worker had the unit. */
export interface Standing {
  readonly job: JobState
  readonly unit: UnitState
}

/** The latest time that a unit was handed in. */
export interface HandIn {
  readonly number: number
  readonly mark: string
  readonly task: string
  /** Requests that the vendor refused when they were handed in. */
  readonly refused: readonly { readonly id?: string; readonly error: RowError }[]
  /** What an observer said of where it was made. */
  readonly origin?: string | undefined
  /** Milliseconds after which who made it gave up waiting for the answer. Absent: it was not written down. */
  readonly callTimeout?: number | undefined
  /** Milliseconds since it was written down, by the database's clock. */
  readonly age: number
}

const UNITS = 'picturedesk_bulk.units'
const HAND_INS = 'picturedesk_bulk.hand_ins'
/** The state of SQL for a key that is there already. */
const TAKEN = '23505'
/** A unit as long as this worker has it. */
const OWN = 'job = $1 AND number = $2 AND fence = $3'

/** The tables of units and hand-ins. What a worker writes is refused once another has the unit. */
export class UnitStore {
  readonly #database: Database
  readonly #queue: Queue
  readonly #origin: () => string | undefined

  /** @param origin What is kept of where a unit is handed in. */
  constructor(
    database: Database,
    queue: Queue,
    origin: () => string | undefined = () => undefined,
  ) {
    this.#database = database
    this.#queue = queue
    this.#origin = origin
  }

  /** Takes possession of a unit. `undefined`: it is done, or in later hands. */
  async claim({ job, unit, fence }: Turn): Promise<Unit | undefined> {
    const [row] = await this.#database.query(
      `UPDATE ${UNITS} SET fence = $3 WHERE job = $1 AND number = $2 AND fence < $3 AND state <> 'done' RETURNING *`,
      [job, unit, fence],
    )
    if (row === undefined) return undefined
    const number = Number(row['hand_in'])
    const [sent] =
      number === 0
        ? []
        : await this.#database.query(
            `SELECT *, extract(epoch FROM ${NOW} - sent_at) * 1000 AS age FROM ${HAND_INS}
             WHERE job = $1 AND unit = $2 AND number = $3 AND state <> 'stray'`,
            [job, unit, number],
          )
    return toUnit(row, sent)
  }

  /**
   * Writes down that a unit is about to be handed in, with the mark by which it can be found at the
   * vendor. `undefined`: the job is paused or cancelled.
   * @param isRepeat Whether this turn may have written it already, by a statement whose answer was lost.
   * @param callTimeout Milliseconds after which the call is given up.
   * @throws LeaseLostError
   */
  async beginHandIn(
    turn: Turn,
    callTimeout: number,
    isRepeat = false,
  ): Promise<{ number: number; mark: string } | undefined> {
    const [written] = await this.#database.query(
      `WITH taken AS (
         UPDATE ${UNITS} SET state = 'handing-in', hand_in = hand_in + 1
         WHERE ${OWN} AND state = 'ready'
           AND EXISTS (SELECT FROM picturedesk_bulk.jobs WHERE id = $1 AND state = 'active')
         RETURNING job, number, hand_in)
       INSERT INTO ${HAND_INS} (job, unit, number, mark, state, origin, call_timeout, sent_at)
       SELECT job, number, hand_in, $4 || hand_in, 'sending', $5, $6, ${NOW} FROM taken RETURNING number, mark`,
      [...keys(turn), markOf(turn.job, turn.unit), this.#origin() ?? null, callTimeout],
    )
    const row = written ?? (isRepeat ? await this.#begun(turn) : undefined)
    if (row) return { number: Number(row['number']), mark: String(row['mark']) }
    const own = await this.#database.query(`SELECT FROM ${UNITS} WHERE ${OWN}`, keys(turn))
    if (own.length === 0) throw new LeaseLostError()
    return undefined
  }

  async #begun(turn: Turn): Promise<DatabaseRow | undefined> {
    const [row] = await this.#database.query(
      `SELECT sent.number, sent.mark FROM ${UNITS} JOIN ${HAND_INS} AS sent
         ON sent.job = units.job AND sent.unit = units.number AND sent.number = units.hand_in
       WHERE units.job = $1 AND units.number = $2 AND fence = $3
         AND units.state = 'handing-in' AND sent.state = 'sending'`,
      keys(turn),
    )
    return row
  }

  /**
   * Writes down rows that are known before the unit is handed in.
   * @throws LeaseLostError
   */
  async know(turn: Turn, known: NonNullable<Unit['known']>): Promise<void> {
    const sql = `UPDATE ${UNITS} SET rows = $4 WHERE ${OWN} AND state = 'handing-in' RETURNING 1`
    await owned(this.#database, sql, [...keys(turn), pack(jsonText(known))])
  }

  /** The tasks of other hand-ins of a unit, which hold other parts of it. */
  async otherTasks({ job, unit }: Turn, number: number): Promise<ReadonlySet<string>> {
    const rows = await this.#database.query(
      `SELECT task FROM ${HAND_INS} WHERE job = $1 AND unit = $2 AND number <> $3 AND state = 'accepted'`,
      [job, unit, number],
    )
    return new Set(rows.map(({ task }) => String(task)))
  }

  /**
   * How the unit and its job stand now.
   * @throws LeaseLostError
   */
  async standing(turn: Turn): Promise<Standing> {
    const [row] = await this.#database.query(
      `SELECT jobs.state AS job, units.state AS unit
       FROM ${UNITS} JOIN picturedesk_bulk.jobs ON jobs.id = job WHERE ${OWN}`,
      keys(turn),
    )
    if (row === undefined) throw new LeaseLostError()
    return { job: row['job'] as Standing['job'], unit: row['unit'] as UnitState }
  }

  /**
   * Writes down the vendor's answer: its task.
   * @throws LeaseLostError after the task was written down as one too many
   */
  async accept(
    turn: Turn,
    { number, mark }: { readonly number: number; readonly mark: string },
    answer: { readonly task: string; readonly refused: HandIn['refused'] },
  ): Promise<void> {
    const values = [...keys(turn), number, answer.task]
    const write = () =>
      this.#database.query(
        `WITH taken AS (UPDATE ${UNITS} SET state = 'handed-in', error = NULL WHERE ${OWN} AND state = 'handing-in' RETURNING 1)
         UPDATE ${HAND_INS} SET state = 'accepted', task = $5, refused = $6, answered_at = ${NOW}
         WHERE job = $1 AND unit = $2 AND number = $4 AND state = 'sending' AND EXISTS (SELECT FROM taken) RETURNING 1`,
        [...values, new Json(answer.refused)],
      )
    const rows = await write().catch(async (error: unknown) => {
      if ((error as { readonly code?: unknown }).code !== TAKEN) throw error
      // A worker that lost the unit has noted the task as one too many, before this one found it at the vendor.
      await this.#database.query(
        `DELETE FROM ${HAND_INS} WHERE job = $1 AND unit = $2 AND number = $3 AND task = $4 AND state = 'stray'`,
        [turn.job, turn.unit, number, answer.task],
      )
      return write()
    })
    if (rows.length > 0) return
    // The first try was stored, and its answer was lost.
    const stored = await this.#database.query(
      `SELECT FROM ${UNITS} WHERE ${OWN} AND state = 'handed-in' AND EXISTS (
         SELECT FROM ${HAND_INS} AS sent WHERE sent.job = $1 AND unit = $2 AND sent.number = $4 AND task = $5 AND sent.state = 'accepted')`,
      values,
    )
    if (stored.length > 0) return
    await this.stray(turn, mark, number, answer.task)
    throw new LeaseLostError()
  }

  /** Writes down a task that holds a unit a second time. A task that is known changes nothing. */
  async stray(
    { job, unit }: Pick<Turn, 'job' | 'unit'>,
    mark: string,
    number: number,
    task: string,
  ): Promise<boolean> {
    const rows = await this.#database.query(
      `INSERT INTO ${HAND_INS} (job, unit, number, mark, state, task, sent_at)
       SELECT $1, $2, $3, $4, 'stray', $5, ${NOW}
       WHERE NOT EXISTS (SELECT FROM ${HAND_INS} WHERE job = $1 AND unit = $2 AND task = $5)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [job, unit, number, mark, task],
    )
    return rows.length > 0
  }

  /**
   * The hand-in had no effect, by proof: the unit is ready again.
   * @throws LeaseLostError
   */
  async takeBack(
    turn: Turn,
    number: number,
    state: 'not-sent' | 'refused' | 'lost',
  ): Promise<void> {
    const rows = await this.#database.query(
      `WITH taken AS (UPDATE ${UNITS} SET state = 'ready' WHERE ${OWN} AND state = 'handing-in' RETURNING 1)
       UPDATE ${HAND_INS} SET state = $5, answered_at = ${NOW}
       WHERE job = $1 AND unit = $2 AND number = $4 AND state = 'sending' AND EXISTS (SELECT FROM taken) RETURNING 1`,
      [...keys(turn), number, state],
    )
    if (rows.length === 0) throw new LeaseLostError()
  }

  /**
   * Stores the rows of a unit and ends it, in one transaction.
   * @param isRepeat Whether it may be stored already, by a commit whose answer was lost.
   * @throws LeaseLostError
   */
  async finish(
    turn: Turn,
    rows: readonly StoredRow[],
    isRepeat = false,
  ): Promise<{ ok: number; failed: number }> {
    const failed = rows.filter(({ ok }) => !ok).length
    const codes = countCodes(rows)
    const stored = pack(jsonText(rows))
    await this.#database.transaction(async (transaction) => {
      if (isRepeat && (await isDone(turn, transaction))) return
      await owned(
        transaction,
        `UPDATE ${UNITS} SET state = 'done', rows = $4, ok = $5, failed = $6, codes = $7, error = NULL, done_at = ${NOW}
         WHERE ${OWN} AND state <> 'done' RETURNING 1`,
        [...keys(turn), stored, rows.length - failed, failed, codes ? new Json(codes) : null],
      )
      await this.#queue.complete(turn, transaction)
    })
    return { ok: rows.length - failed, failed }
  }

  /**
   * Gives a unit back.
   * @param details.milliseconds When it comes again. Default: as the engine's back-off says.
   * @throws LeaseLostError
   */
  async giveBack(
    turn: Turn,
    details: {
      readonly error?: RowError | undefined
      readonly milliseconds?: number | undefined
      readonly isFailure?: boolean | undefined
      readonly known?: Unit['known']
      /** A call for this unit ended without effect on the inputs that are left. */
      readonly isReady?: boolean | undefined
    },
  ): Promise<void> {
    const { error, milliseconds, isFailure = false, known, isReady = false } = details
    await this.#database.transaction(async (transaction) => {
      await owned(
        transaction,
        `UPDATE ${UNITS} SET error = coalesce($4::jsonb, error), error_at = CASE WHEN $4::jsonb IS NULL THEN error_at ELSE ${NOW} END,
           failures = failures + $5, rows = coalesce($6, rows),
           state = CASE WHEN $7 THEN 'ready' ELSE state END
         WHERE ${OWN} AND state <> 'done' RETURNING 1`,
        [
          ...keys(turn),
          error === undefined ? null : new Json(error),
          isFailure ? 1 : 0,
          known === undefined ? null : pack(jsonText(known)),
          isReady,
        ],
      )
      if (milliseconds === undefined) await this.#queue.fail(turn, transaction)
      else await this.#queue.later(turn, milliseconds, transaction)
    })
  }

  /** Ends the turn at a unit that is done already. */
  async drop(turn: Turn): Promise<void> {
    await this.#queue.complete(turn, this.#database)
  }
}

/** What the marks of a unit begin with. The number of the hand-in follows. */
export function markOf(job: string, unit: number): string {
  return `picturedesk ${job}/${unit}#`
}

function keys({ job, unit, fence }: Turn): [string, number, number] {
  return [job, unit, fence]
}

async function owned(
  transaction: Executor,
  sql: string,
  values: readonly unknown[],
): Promise<void> {
  if ((await transaction.query(sql, values)).length === 0) throw new LeaseLostError()
}

async function isDone(turn: Turn, transaction: Executor): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM ${UNITS} WHERE ${OWN} AND state = 'done' AND rows IS NOT NULL`,
    keys(turn),
  )
  return rows.length > 0
}

function toUnit(row: DatabaseRow, sent: DatabaseRow | undefined): Unit {
  return {
    job: String(row['job']),
    number: Number(row['number']),
    first: Number(row['first']),
    count: Number(row['count']),
    state: row['state'] as UnitState,
    failures: Number(row['failures']),
    payload: unpack(row['inputs']),
    known: row['rows'] === null ? undefined : unpack(row['rows']),
    handIn: sent && {
      number: Number(sent['number']),
      mark: String(sent['mark']),
      task: String(sent['task']),
      refused: (sent['refused'] ?? []) as HandIn['refused'],
      origin: (sent['origin'] ?? undefined) as string | undefined,
      callTimeout: sent['call_timeout'] === null ? undefined : Number(sent['call_timeout']),
      age: Number(sent['age']),
    },
  }
}
