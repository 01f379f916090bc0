import type { ModerationRequest, TaggingRequest } from '@picturedesk/provider'

/** Where inputs come from. It is read once, in order, and never further than needed. */
export type BulkSource<Input> = Iterable<Input> | AsyncIterable<Input>

/**
 * What a source could not read, such as a wrong line of a file. It costs one row: that of an error
 * `invalid-argument` with this message, `outcome` `not-sent` and the line. It is never sent.
 */
export interface UnusableInput {
  /** Empty if it could not be read. */
  readonly id: string
  /** What is wrong and what to do, in sentences. */
  readonly problem: string
  /** The line of the file, counted from 1. */
  readonly line?: number | undefined
  /** The line as it stands in the file, as far as it can be read. `BulkJob.failed` gives it, so that it can be mended. */
  readonly text?: string | undefined
}

/**
 * A picture to tag. The id may be there more than once in a job: rows are told apart by their index.
 * The picture is given by its URL or by its place in a store, not by its bytes.
 */
export type TagInput = TaggingRequest | UnusableInput

/** A picture to check, or the id of a product that the vendor keeps. A job has one of the two kinds. */
export type ModerateInput = ModerationRequest | UnusableInput | string

/** Tells what a source could not read from inputs. */
export function isUnusable(input: unknown): input is UnusableInput {
  return (
    typeof input === 'object' &&
    input !== null &&
    typeof (input as Partial<UnusableInput>).problem === 'string' &&
    !('image' in input)
  )
}
