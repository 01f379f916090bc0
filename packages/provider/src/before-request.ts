/** A request that a call is about to send. */
export interface RequestAhead {
  /** Id of the provider. */
  readonly provider: string
  /** operationId in the vendor's spec. */
  readonly operation: string
  /** Number of the attempt, from 1. */
  readonly attempt: number
  /** The method of HTTP, such as `GET`. */
  readonly method: string
  /** The path of the operation as the spec has it, with names in place of values: `/pictures/{id}`. */
  readonly path: string
  /** The URL to which the vendor's paths are added. It has no secrets. */
  readonly server: string
  /**
   * Gives the URL that was sent, without secrets, once the request has ended. `undefined` before, and where nothing was sent.
   * Absent where the provider does not tell it.
   */
  readonly sentUrl?: (() => string | undefined) | undefined
  /** Milliseconds that the call has left. A longer wait is not worth to begin. */
  readonly remaining: number
  /** Aborted when the call ends. */
  readonly signal: AbortSignal
  /**
   * What tells the vendor's accounts apart: a hash of the credentials and the salt, by which nobody can find the credentials.
   * `undefined` where there are no credentials. Absent where the provider does not know its account.
   */
  readonly account?: ((salt: string) => Promise<string | undefined>) | undefined
}

/**
 * Called when a request has ended.
 * @param error Why it failed. Absent when it did not.
 * @param status HTTP status of the response. Absent when there was none.
 */
export type RequestEnded = (error?: unknown, status?: number) => void

/**
 * Called before each request, and awaited. What it throws ends the call before the request is sent. What it
 * returns is called when the request has ended.
 */
export type BeforeRequest = (
  request: RequestAhead,
) => Promise<RequestEnded | undefined> | RequestEnded | undefined
