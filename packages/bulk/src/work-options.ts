/** Options of {@link Bulk.work}. */
export interface WorkOptions {
  /** How many units this worker has in hand at the same time. Default: 4. */
  readonly concurrency?: number | undefined
  /**
   * `empty`: until no job has work left that can go on; units in the hands of other workers are waited
   * for. `forever`: until the signal. Default: `empty`.
   */
  readonly until?: 'empty' | 'forever' | undefined
  /** Only this job, by id or name. Default: all jobs whose provider is there. */
  readonly job?: string | undefined
  /** Stops the work. Units in hand are given back, so that any worker goes on with them. */
  readonly signal?: AbortSignal | undefined
}
