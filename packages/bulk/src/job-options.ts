import type { BulkModerationOptions, TaggingOptions } from '@picturedesk/provider'

/** Options that jobs of every kind have. */
export interface JobOptions {
  /** The id of the provider that does the work. */
  readonly provider: string
  /**
   * The name of the job. The same name again is the same job: it goes on where reading its source
   * stopped, and reads nothing twice into it.
   */
  readonly name: string
  /** How many inputs are one unit of work. Default: the most that the vendor takes in one call. */
  readonly unitSize?: number | undefined
  /**
   * How many units may wait for workers before reading of the source pauses. Default: no limit, so
   * that the whole source is in the database soon.
   */
  readonly ahead?: number | undefined
  /**
   * What happens to inputs of a call that may have reached the vendor, costs money, and about which the
   * vendor cannot be asked. `report`: each gets a row with an error whose `outcome` is `unknown`.
   * `repeat`: they are sent again, and may be charged twice. Default: `report`.
   */
  readonly onUnknown?: 'report' | 'repeat' | undefined
  /** Whether rows keep what the vendor sent, as `raw`. Default: false, which keeps the database small. */
  readonly raw?: boolean | undefined
}

/** Options of the provider's call that a job does not keep: they live in one process, or the job has its own way. */
export type NotKept =
  | 'signal'
  | 'timeout'
  | 'onWarning'
  | 'onProgress'
  | 'beforeRequest'
  | 'concurrency'
  | 'description'
  | 'strict'

/** Options of {@link Bulk.tag}: those of a job, and those of the provider's call. */
export interface TagJobOptions extends JobOptions, Omit<TaggingOptions, NotKept> {}

/** Options of {@link Bulk.moderate}: those of a job, and those of the provider's call. */
export interface ModerateJobOptions extends JobOptions, Omit<BulkModerationOptions, NotKept> {
  /** What the inputs are. Default: products if the first input is a text, else pictures. */
  readonly subject?: 'pictures' | 'products' | undefined
}
