import type { Findings, Labels, ProductModeration } from '@picturedesk/provider'

/** The error of a row, as data: the members of the provider's error, without stack and cause. */
export interface RowError {
  /** Such as `unusable-media`. `cancelled`: the job was cancelled before the input was sent. */
  readonly code: string
  readonly message: string
  /** `unknown`: the vendor may have worked on the input, and charged for it. */
  readonly outcome: 'not-sent' | 'rejected' | 'unknown'
  readonly provider?: string | undefined
  readonly operation?: string | undefined
  readonly status?: number | undefined
  readonly vendorCode?: string | number | undefined
  readonly vendorMessage?: string | undefined
  readonly [member: string]: unknown
}

/** What every row has. */
interface RowPlace {
  /** The place of the input in its source, from 0. Unique in the job. */
  readonly index: number
  /** The caller's id. */
  readonly id: string
}

/** The one row of an input: what the provider gives for it, or its error. */
export type Row<Result = Labels | Findings | ProductModeration> =
  | (RowPlace & { readonly ok: true } & Content<Result>)
  | (RowPlace & { readonly ok: false; readonly error: RowError })

/** Each kind of result for itself, so that none loses the members that only it has. */
type Content<Result> = Result extends unknown
  ? Omit<Result, 'raw'> & { readonly raw?: unknown }
  : never

/** An input that failed, as it was given, so that it can be fed in again. */
export interface FailedInput {
  readonly index: number
  readonly id: string
  readonly input: unknown
  readonly error: RowError
}
