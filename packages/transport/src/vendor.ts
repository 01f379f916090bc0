import type { Redact } from './border/redact.ts'
import type { FailureRule, Method, Operation } from './operation.ts'
import type { Envelope } from './response/envelope.ts'

export type { Envelope } from './response/envelope.ts'

/** How requests are written. */
export interface RequestFormat {
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Writes the query. Runs once for each attempt, so it can also sign. Default: each parameter in the
   * style that the spec documents.
   */
  readonly querySerializer?: (query: Record<string, unknown>) => string
  /** Whether lists that have no style in the spec repeat the name for each value. Default: true. */
  readonly explodeLists?: boolean
  /**
   * Writes the body. Runs once for each attempt, so it can also sign. Default: in the media type that the
   * spec documents.
   */
  readonly bodySerializer?: (body: Record<string, unknown>) => string
  /** Parameters that every query has, such as a key. */
  readonly query?: Readonly<Record<string, string>>
}

/** The description of a vendor for its transport. */
export interface Vendor {
  /** Id of the provider. */
  readonly provider: string
  /** A checked URL without trailing slash. */
  readonly baseUrl: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly failures: readonly FailureRule[]
  /** Masks secrets in text that is shown. */
  readonly redact: Redact
  /**
   * What tells accounts apart, such as a key: the same for every call of the account. Empty for a caller without
   * credentials. Only a hash of it is shown, to `beforeRequest`. Absent: not known.
   */
  readonly credentials?: readonly string[] | undefined
  /** Names of parameters whose values are masked in what a call shows, wherever they come back. */
  readonly sensitive: readonly string[]
  readonly format: (method: Method) => RequestFormat
  /** Opens the envelope of a JSON response. `undefined` if the JSON is not such an envelope. */
  readonly open: (body: unknown) => Envelope | undefined
}
