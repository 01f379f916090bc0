import type { DatabaseRow } from '../database/database.ts'
import type { JobInfo, JobKind, JobState } from '../progress.ts'
import type { RowError } from '../row.ts'

/** The options of a job that its workers need. */
export interface KeptOptions {
  /** The options of the provider's call. */
  readonly call: Readonly<Record<string, unknown>>
  readonly onUnknown: 'report' | 'repeat'
  readonly raw: boolean
}

/** A job as it is stored. */
export interface JobRecord extends JobInfo {
  readonly options: KeptOptions
  readonly unitSize: number
  readonly inputs: number
  readonly units: number
  readonly sourceEnded: boolean
  /** What an observer said of where it was made. */
  readonly origin: string | undefined
  /** Says which inputs were read, in which order. */
  readonly fingerprint: string
}

/** Reads a row of the table of jobs. */
export function toJobRecord(row: DatabaseRow): JobRecord {
  return {
    id: String(row['id']),
    name: String(row['name']),
    kind: row['kind'] as JobKind,
    provider: String(row['provider']),
    state: row['state'] as JobState,
    reason: (row['reason'] ?? undefined) as RowError | undefined,
    createdAt: row['created_at'] as Date,
    finishedAt: (row['finished_at'] ?? undefined) as Date | undefined,
    options: row['options'] as KeptOptions,
    unitSize: Number(row['unit_size']),
    inputs: Number(row['inputs']),
    units: Number(row['units']),
    sourceEnded: row['source_ended'] === true,
    origin: (row['origin'] ?? undefined) as string | undefined,
    fingerprint: String(row['fingerprint']),
  }
}

/** What of a job is told to callers. */
export function toJobInfo(job: JobRecord): JobInfo {
  const { id, name, kind, provider, state, reason, createdAt, finishedAt } = job
  return {
    id,
    name,
    kind,
    provider,
    state,
    ...(reason && { reason }),
    createdAt,
    ...(finishedAt && { finishedAt }),
  }
}
