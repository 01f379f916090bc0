/** What one operation takes and gives on the wire, as types. */
export interface WireOperation {
  path?: object | undefined
  query?: object | undefined
  header?: object | undefined
  body?: object | undefined
  payload: unknown
}

/** The operations of a vendor. Generated from the spec. */
export type WireOperations<W> = { [Name in keyof W]: WireOperation }

type Loose<T> = T extends object ? { [Key in keyof T]?: T[Key] | undefined } : undefined

/** The parameters of a call by their names on the wire; `undefined` ones are left out. */
export interface WireInput<S extends WireOperation> {
  readonly path?: Loose<NonNullable<S['path']>>
  readonly query?: Loose<NonNullable<S['query']>>
  readonly header?: Loose<NonNullable<S['header']>>
  readonly body?: Loose<NonNullable<S['body']>>
  /**
   * A URL that the vendor gave for this very call, on the origin of the base URL: taken as it
   * stands, in the place of path and query.
   */
  readonly url?: string | undefined
  /** How the caller calls a parameter, for messages: wire name → option; `url` is one, too. */
  readonly names?: Readonly<Record<string, string>>
}

/** A success, unwrapped and checked against the spec. */
export interface WireResponse<Payload> {
  readonly payload: Payload
  readonly headers: Headers
  /** Milliseconds since the epoch when the answer had arrived. */
  readonly receivedAt: number
  /** RFC 3339 time at which links in the answer stop working, where the spec says when. */
  readonly expiresAt: string | undefined
  /** How many times the request was sent. */
  readonly attempts: number
  /** Tells the hook of a value that the model has no place for. */
  readonly drift: (field: string, value: unknown) => void
}
