import type { BulkEvents } from './bulk-events.ts'
import type { BulkJob } from './bulk-job.ts'
import type { BulkObserver } from './bulk-observer.ts'
import type { ModerateJobOptions, TagJobOptions } from './job-options.ts'
import type { JobInfo } from './progress.ts'
import type { BulkSource, ModerateInput, TagInput } from './source.ts'
import type { WorkOptions } from './work-options.ts'

/** Durable bulk work. Made by {@link openBulk}. */
export interface Bulk extends AsyncDisposable {
  /**
   * Makes a job that tags pictures, or goes on with the job of that name. Fulfilled when the job is in
   * the database; its source is read in the background: see `BulkJob.read`.
   */
  tag(source: BulkSource<TagInput>, options: TagJobOptions): Promise<BulkJob>
  /** The same for moderation: of pictures, or of products by their ids. */
  moderate(source: BulkSource<ModerateInput>, options: ModerateJobOptions): Promise<BulkJob>
  /** Works on units. Any number of processes may do so at the same time, on a Postgres server. */
  work(options?: WorkOptions): Promise<void>
  /** All jobs, the newest first. */
  jobs(): Promise<readonly JobInfo[]>
  /** The job with this id or name. */
  job(idOrName: string): Promise<BulkJob | undefined>
  /** Calls the listener until the function that is returned is called. What it throws is ignored. */
  on<Name extends keyof BulkEvents>(
    name: Name,
    listener: (event: BulkEvents[Name]) => void,
  ): () => void
  /**
   * Has each turn at a unit run within what the observer makes of it, such as the context of a span, until the function that is
   * returned is called. For OpenTelemetry, `observeBulk` of `@picturedesk/bulk/opentelemetry` does this.
   */
  observe(observer: BulkObserver): () => void
  /** Stops reading and working, gives back the units in hand, and closes the database. */
  close(): Promise<void>
}
