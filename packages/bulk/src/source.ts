import type { ModerationRequest, TaggingRequest } from '@picturedesk/provider'

/** Where inputs come from. It is read once, in order, and never further than needed. */
export type BulkSource<Input> = Iterable<Input> | AsyncIterable<Input>

/**
 * A picture to tag. The id may be there more than once in a job: rows are told apart by their index.
 * The picture is given by its URL or by its place in a store, not by its bytes.
 */
export type TagInput = TaggingRequest

/** A picture to check, or the id of a product that the vendor keeps. A job has one of the two kinds. */
export type ModerateInput = ModerationRequest | string
