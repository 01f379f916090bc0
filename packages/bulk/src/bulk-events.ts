import type { JobInfo, JobProgress } from './progress.ts'
import type { RowError } from './row.ts'

/** A unit, by its job and its number from 0. */
export interface UnitRef {
  readonly job: string
  /** The job's name. */
  readonly name: string
  readonly provider: string
  readonly unit: number
  /** How many inputs it has. */
  readonly inputs: number
}

/** What a worker did with a unit. */
export type UnitEvent = UnitRef &
  (
    | { readonly state: 'taken' }
    /** The vendor has it, as this task; absent for vendors that answer at once. */
    | { readonly state: 'handed-in'; readonly task?: string | undefined }
    /** Found at the vendor, after its answer was lost. */
    | { readonly state: 'adopted'; readonly task: string }
    | {
        readonly state: 'done'
        readonly ok: number
        readonly failed: number
        /** Inputs of this unit that failed, by the code of their error. */
        readonly failures: Readonly<Record<string, number>>
        readonly milliseconds: number
      }
    /** It goes on later, by any worker. */
    | {
        readonly state: 'delayed'
        readonly error: RowError
        readonly milliseconds?: number | undefined
      }
    /**
     * This worker has done with it for now, and nothing is wrong: the vendor is not ready, the work stops, or the database does
     * not answer. Any worker goes on with it.
     */
    | { readonly state: 'released' }
    /** Another worker has it, since this one was not heard from. Nothing is written. */
    | { readonly state: 'lost' }
    /** The vendor has it twice. */
    | { readonly state: 'duplicate'; readonly task: string }
  )

/** A job that was removed. */
export type RemovedJob = Pick<JobInfo, 'id' | 'name' | 'kind' | 'provider'>

/** What can be listened to. */
export interface BulkEvents {
  /** Each second while this process works, and at the end, for each job that it works on. */
  readonly progress: JobProgress
  readonly unit: UnitEvent
  /** A job on which this process works was paused, by whom ever. Each process that works on it tells. */
  readonly paused: JobInfo
  /** A job on which this process works has ended, also by a cancel. Each process that works on it tells. */
  readonly finished: JobInfo
  /** A job on which this process worked is not in the database any more. Each process that worked on it tells. */
  readonly removed: RemovedJob
  /**
   * What goes wrong with the database: once for an outage, after which the work goes on. And a source of this process that
   * failed, when `work()` has done what was read of it.
   */
  readonly trouble: RowError
  /** The database is back, after it was away for so long. */
  readonly recovered: { readonly milliseconds: number }
}
