import { type Clock, InvalidArgumentError, sleep } from '@picturedesk/provider'
import type { Database } from '../database/database.ts'
import { patiently } from '../database/patiently.ts'
import type { JobRecord } from '../jobs/job-record.ts'
import { JobStateError } from '../jobs/job-state-error.ts'
import type { JobStore } from '../jobs/job-store.ts'
import type { Queue } from '../queue/queue.ts'
import type { BulkSource } from '../source.ts'
import { pack } from '../units/payload.ts'
import { type Cut, cutUnits } from './cut-units.ts'
import { otherSource } from './other-source.ts'
import { until } from './until.ts'

/** How often, in milliseconds, a reader that is ahead of the workers looks how far they are. */
const LOOK = 200

/** What reading needs. */
export interface Reading {
  readonly job: JobRecord
  readonly source: BulkSource<unknown>
  readonly ahead: number
  readonly database: Database
  readonly jobs: JobStore
  readonly queue: Queue
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Milliseconds for which a database that is away is waited for. */
  readonly patience: number
}

/**
 * Reads a source into units. What an earlier reading has stored is passed over, and must be the same.
 * @throws what the source throws
 * @throws InvalidArgumentError when the source differs from what was read before
 */
export async function readSource(reading: Reading): Promise<void> {
  const { job, source, jobs, signal } = reading
  let number = 0
  // Units that may be stored before it is asked again how far the workers are.
  let free = 0
  for await (const cut of cutUnits(until(signal, source), job)) {
    if (signal.aborted) return
    if (number >= job.units) {
      if (!(await patiently((isRepeat) => store(reading, number, cut, isRepeat), reading))) return
    } else if (number === job.units - 1 && cut.fingerprint !== job.fingerprint)
      throw otherSource(job)
    number++
    if (--free <= 0) free = await patiently(() => room(reading), reading)
  }
  if (signal.aborted) return
  if (number < job.units) throw otherSource(job)
  await patiently(() => jobs.endSource(job.id), reading)
}

/** Stores a unit. `false`: the job is cancelled, and takes no more. */
async function store(
  { job, database, queue }: Reading,
  number: number,
  { first, count, payload, fingerprint }: Cut,
  isRepeat: boolean,
): Promise<boolean> {
  const inputs = pack(JSON.stringify(payload))
  return database.transaction(async (transaction) => {
    const isStored = async (): Promise<boolean> =>
      (
        await transaction.query(
          'SELECT FROM picturedesk_bulk.jobs WHERE id = $1 AND units = $2 AND fingerprint = $3',
          [job.id, number + 1, fingerprint],
        )
      ).length > 0
    const rows = await transaction.query(
      `UPDATE picturedesk_bulk.jobs SET units = units + 1, inputs = inputs + $3, fingerprint = $4
       WHERE id = $1 AND units = $2 AND NOT source_ended AND state <> 'cancelled' RETURNING 1`,
      [job.id, number, count, fingerprint],
    )
    // The first try was stored, and its answer was lost.
    if (rows.length === 0 && isRepeat && (await isStored())) return true
    if (rows.length === 0) {
      const [found] = await transaction.query(
        'SELECT state FROM picturedesk_bulk.jobs WHERE id = $1',
        [job.id],
      )
      if (found?.['state'] === 'cancelled') return false
      if (found === undefined)
        throw new JobStateError(
          `The job "${job.name}" was removed while its source was read. Make it again, with the same source.`,
        )
      throw new InvalidArgumentError({
        provider: job.provider,
        field: 'name',
        allowed: 'the name of a job whose source nobody else reads',
        value: job.name,
        message: `The source of the job "${job.name}" is read by another process, or by another open bulk, at the same time. Stop one of the two.`,
      })
    }
    await transaction.query(
      'INSERT INTO picturedesk_bulk.units (job, number, first, count, inputs) VALUES ($1, $2, $3, $4, $5)',
      [job.id, number, first, count, inputs],
    )
    await queue.add(job.id, [number], transaction)
    return true
  })
}

/**
 * Waits while more units are waiting than wanted. A job that is cancelled needs no more.
 * @returns How many units may follow.
 */
async function room({ job, ahead, database, clock, signal }: Reading): Promise<number> {
  if (ahead === Number.POSITIVE_INFINITY) return ahead
  for (;;) {
    const [row] = await database.query(
      `SELECT count(*) AS waiting, (SELECT state FROM picturedesk_bulk.jobs WHERE id = $1) AS state
       FROM picturedesk_bulk.units WHERE job = $1 AND state = 'ready'`,
      [job.id],
    )
    const free = ahead - Number(row?.['waiting'])
    // Storing tells of a job that is cancelled or removed.
    const isOver = row?.['state'] === 'cancelled' || row?.['state'] === null
    if (free > 0 || isOver || signal.aborted) return free
    await sleep(clock, LOOK, signal).catch(() => {})
  }
}
