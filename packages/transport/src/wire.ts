import type { GivenUrl } from './input/given-url.ts'
import type { BadItem } from './response/check-payload.ts'

/** The types of one operation: its parameters by their names on the wire, and its payload. */
export interface WireOperation {
  path?: object | undefined
  query?: object | undefined
  header?: object | undefined
  cookie?: object | undefined
  body?: unknown
  payload: unknown
}

/** The operations of a vendor. Generated from the spec. */
export type WireOperations<W> = { [Name in keyof W]: WireOperation }

/** Values that are given as a whole. */
type Whole =
  | readonly unknown[]
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | FormData
  | ReadableStream
  | URLSearchParams

type Loose<T> = T extends Whole
  ? T
  : T extends object
    ? { [Key in keyof T]?: T[Key] | undefined }
    : T

/** With the members that the spec requires. Their values are checked before sending. */
type Complete<T> = T extends Whole
  ? T
  : T extends object
    ? { [Key in keyof T]: T[Key] | undefined }
    : T

/** The parameters of a call by their names on the wire. Those that are `undefined` are not sent. */
export interface WireInput<S extends WireOperation> {
  readonly path?: Loose<NonNullable<S['path']>>
  readonly query?: Loose<NonNullable<S['query']>>
  readonly header?: Loose<NonNullable<S['header']>>
  /** Cookies, which no browser lets code send: there, such a call is refused. */
  readonly cookie?: Complete<NonNullable<S['cookie']>>
  /** A stream is sent once: a failed call with one is not repeated. */
  readonly body?: Complete<S['body']>
  /**
   * Media type of the body, where the spec documents several. Default: the first documented one that can
   * carry the body.
   */
  readonly mediaType?: string | undefined
  /** Media type to ask for, where the spec documents several. Default: all of them, the first before others. */
  readonly accept?: string | undefined
  /**
   * A URL that the vendor gave for this call, on the origin of the base URL: `givenUrl(text)`. It is used
   * unchanged, and replaces path and query.
   */
  readonly url?: GivenUrl | undefined
  /** The caller's option by parameter, for messages. `url` can be among the parameters. */
  readonly names?: Readonly<Record<string, string>>
}

/** A successful response, without its envelope and checked against the spec. */
export interface WireResponse<Payload> {
  readonly payload: Payload
  readonly headers: Headers
  /** Milliseconds since the epoch when the response was complete. */
  readonly receivedAt: number
  /** RFC 3339 time when links in the response stop working, if the spec tells it. */
  readonly expiresAt: string | undefined
  /** Number of times that the request was sent. */
  readonly attempts: number
  /** The vendor's id of the request, without secrets. */
  readonly requestId: string | undefined
  /** A text of the vendor as errors and warnings may show it: without secrets, of readable length. */
  readonly shown: (text: string) => string
  /** Entries of lists that were left out of the payload. `onDrift` was told. */
  readonly badItems: readonly BadItem[]
  /** Reports a value that does not fit into the model to the `onDrift` hook. */
  readonly drift: (field: string, value: unknown) => void
}
