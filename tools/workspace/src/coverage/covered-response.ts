/** How the spec knows something; `unstated` where it does not say. */
type Kind = 'documented' | 'observed' | 'assumed' | 'unstated'

/** How the spec knows a response: its status, and its example where it shows one. */
export interface KnownResponse {
  readonly status: Kind
  readonly example?: Kind | undefined
}

/** A response of a spec, as the vendor kit notes it in `reports/coverage.json`. */
export interface CoveredResponse {
  /** The `operationId`. */
  readonly operation: string
  readonly status: number
  /** Undefined where the response has no body. */
  readonly mediaType?: string | undefined
  /** The name of the example; undefined where the spec shows none. */
  readonly example?: string | undefined
  readonly reached: boolean
  readonly known?: KnownResponse | undefined
}
