import { type Clock, sleep } from '@picturedesk/provider'
import type { BulkJob, ResultsOptions } from '../bulk-job.ts'
import type { Database } from '../database/database.ts'
import { BulkDatabaseError } from '../database/database-error.ts'
import type { JobInfo, JobProgress } from '../progress.ts'
import type { Queue } from '../queue/queue.ts'
import type { FailedInput, Row } from '../row.ts'
import { checkFailedOptions, checkResultsOptions } from './check-row-options.ts'
import { type JobRecord, toJobInfo } from './job-record.ts'
import { JobStateError } from './job-state-error.ts'
import type { JobStore } from './job-store.ts'
import { readProgress } from './read-progress.ts'
import { readFailed, readRows } from './read-rows.ts'

/** How often, in milliseconds, rows that are not there yet are looked for. */
const LOOK = 250

/** What a handle works with. */
export interface HandleDetails {
  readonly database: Database
  readonly jobs: JobStore
  readonly queue: Queue
  readonly clock: Clock
  /** Called when a job was cancelled by a handle. */
  readonly onCancel: (job: string) => void
}

/** The handle of a job that is in the database. */
export class JobHandle implements BulkJob {
  readonly id: string
  readonly name: string
  readonly read: Promise<void>
  readonly #details: HandleDetails

  constructor({ id, name }: JobRecord, read: Promise<void>, details: HandleDetails) {
    this.id = id
    this.name = name
    this.read = read
    this.#details = details
  }

  async *results(options: ResultsOptions = {}): AsyncGenerator<Row, void, undefined> {
    const { from, follow, signal } = checkResultsOptions(options)
    const { database, clock } = this.#details
    let next = from
    for (;;) {
      signal?.throwIfAborted()
      const before = await this.#record()
      for await (const { rows } of readRows(database, before, next)) {
        if (follow && rows[0]?.index !== next) break
        for (const row of rows) {
          signal?.throwIfAborted()
          yield row
          next = row.index + 1
        }
      }
      const isOpen =
        before.state === 'active' || (before.state === 'cancelled' && !before.finishedAt)
      if (!follow || !isOpen) return
      await sleep(clock, LOOK, signal)
    }
  }

  async *failed(
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): AsyncGenerator<FailedInput, void, undefined> {
    const { signal } = checkFailedOptions(options)
    signal?.throwIfAborted()
    for await (const input of readFailed(this.#details.database, await this.#record())) {
      signal?.throwIfAborted()
      yield input
    }
  }

  async progress(): Promise<JobProgress> {
    return readProgress(this.#details.database, await this.#record())
  }

  async info(): Promise<JobInfo> {
    return toJobInfo(await this.#record())
  }

  async pause(): Promise<void> {
    if (!(await this.#details.jobs.pause(this.id, undefined)))
      await this.#refuse('paused', 'paused')
  }

  async resume(): Promise<void> {
    await this.#details.jobs.resume(this.id)
    await this.#refuse('resumed', 'active')
  }

  async cancel(): Promise<void> {
    await this.#details.jobs.cancel(this.id)
    await this.#refuse('cancelled', 'cancelled')
    this.#details.onCancel(this.id)
  }

  async remove(): Promise<void> {
    const { jobs, queue } = this.#details
    const job = await this.#record()
    if (job.finishedAt === undefined && job.state !== 'cancelled')
      throw new JobStateError(
        `The job "${this.name}" is ${job.state}, and only a job that has ended can be removed. Cancel it first.`,
      )
    if (job.finishedAt === undefined && (await queue.isInHand(this.id)))
      throw new JobStateError(
        `The job "${this.name}" is cancelled, and a worker still has units of it in hand. Remove it when that worker has ended them. Units of a worker that died are free when their lease is over.`,
      )
    // In this order: a job whose queue is gone would wait for its units for ever. A queue without a job goes at the next start.
    await jobs.remove(this.id)
    await queue.remove(this.id)
  }

  /** @throws JobStateError when the job is not in the state that a call wanted */
  async #refuse(verb: string, wanted: JobInfo['state']): Promise<void> {
    const { state } = await this.#record()
    if (state !== wanted)
      throw new JobStateError(`The job "${this.name}" is ${state}, and cannot be ${verb} any more.`)
  }

  async #record(): Promise<JobRecord> {
    const job = await this.#details.jobs.find(this.id)
    if (job === undefined)
      throw new BulkDatabaseError(
        `The job "${this.name}" is not in the database any more. It was removed.`,
      )
    return job
  }
}
