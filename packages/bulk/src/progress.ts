import type { RowError } from './row.ts'

/** What a job is for: labels, checks of pictures, or products that the vendor keeps. */
export type JobKind = 'tag' | 'check' | 'products'

/** `active`: workers take its units. `paused`: none does until `resume()`. The others are ends. */
export type JobState = 'active' | 'paused' | 'cancelled' | 'finished'

/** A job at one moment. */
export interface JobInfo {
  readonly id: string
  readonly name: string
  readonly kind: JobKind
  readonly provider: string
  readonly state: JobState
  /** Why the job is paused: the vendor's refusal that concerns every input. Absent: by `pause()`. */
  readonly reason?: RowError | undefined
  readonly createdAt: Date
  readonly finishedAt?: Date | undefined
}

/** How far a job is. */
export interface JobProgress extends JobInfo {
  /** Whether the source was read to its end. Until then, the totals grow. */
  readonly sourceEnded: boolean
  readonly inputs: {
    /** Read from the source so far. */
    readonly total: number
    /** With a row. */
    readonly done: number
    readonly ok: number
    readonly failed: number
  }
  readonly units: {
    readonly total: number
    /** Not handed in yet. */
    readonly waiting: number
    /** At the vendor, or about to be sent. */
    readonly handedIn: number
    readonly done: number
  }
  /** Failed inputs by the code of their error. */
  readonly failures: Readonly<Record<string, number>>
  /** Tasks of the vendor that hold inputs of this job a second time. They may have been charged. */
  readonly duplicates: number
  /** Inputs that got a row in the last minute, per second. */
  readonly rate: number
  /** Seconds until the end, by `rate`. Absent while the source is read, or while nothing happens. */
  readonly eta?: number | undefined
  /** The latest error that made a unit wait, such as a vendor that is down. Absent when work goes on. */
  readonly waitingFor?: RowError | undefined
}
