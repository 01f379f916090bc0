/** A limit of the rate that a vendor states: most requests of an account in any span of so many seconds. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
  /** The operations that count together, by operationId. Absent: all of them. */
  readonly operations?: readonly string[] | undefined
  /** Whom it is for: callers with credentials, or without. Absent: all. */
  readonly callers?: 'registered' | 'anonymous' | undefined
}
