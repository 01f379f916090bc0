import type { JobInfo, JobProgress } from './progress.ts'
import type { FailedInput, Row } from './row.ts'

/** Options of {@link BulkJob.results}. */
export interface ResultsOptions {
  /** The index of the first row. Default: 0. */
  readonly from?: number | undefined
  /**
   * Whether rows that are not there yet are waited for, until the job has ended or is paused. Default:
   * false, which gives the rows that are there.
   */
  readonly follow?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** A durable job. It is a handle: the job itself lives in the database. */
export interface BulkJob {
  readonly id: string
  readonly name: string
  /**
   * Settles when this process has read the source to its end, or was closed before. It rejects with
   * the error of the source. A job that was found by `bulk.job` reads nothing, so that it is fulfilled.
   */
  readonly read: Promise<void>
  /** The rows, in the order of inputs: exactly one for each input of a job that has ended. */
  results(options?: ResultsOptions): AsyncIterable<Row>
  /** The inputs that failed so far, in order, to be fed in again. */
  failed(options?: { readonly signal?: AbortSignal | undefined }): AsyncIterable<FailedInput>
  progress(): Promise<JobProgress>
  info(): Promise<JobInfo>
  /** Workers take no further unit of it. Units in hand are finished. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Ends the job. Inputs that were not sent get rows with the error `cancelled`. */
  cancel(): Promise<void>
  /** Deletes the job with its rows. Only after its end. */
  remove(): Promise<void>
}
