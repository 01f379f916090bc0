import type { Clock, PageCallOptions } from '@picturedesk/provider'
import type { Client, QuerySerializerOptions } from 'openapi-fetch'
import type { FailureRule, Method, Operation } from './operation.ts'
import type { Redact } from './redact.ts'
import type { VendorFailure } from './response/vendor-failure.ts'
import type { WireInput, WireOperations, WireResponse } from './wire.ts'

/** How requests are written: openapi-fetch's serializers, and headers. */
export interface RequestFormat {
  readonly headers?: Readonly<Record<string, string>>
  /** Query to text. The cheap place to sign; runs once an attempt. Or how lists are written. */
  readonly querySerializer?: ((query: Record<string, unknown>) => string) | QuerySerializerOptions
  /** Body to text. The cheap place to sign; runs once an attempt. */
  readonly bodySerializer?: (body: Record<string, unknown>) => string
}

/** A success with its payload, or a failure inside HTTP 200. */
export type Envelope =
  | {
      readonly payload: unknown
      /** Where the payload stands in the body, for messages; empty when it is the body. Default: `data`. */
      readonly at?: string | undefined
      readonly failure?: undefined
    }
  | { readonly failure: VendorFailure; readonly payload?: undefined }

/** What the transport must know of a vendor. */
export interface Vendor {
  /** Id of the provider. */
  readonly provider: string
  /** Checked, without trailing slash. */
  readonly baseUrl: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly failures: readonly FailureRule[]
  /** Takes secrets out of text that is shown. */
  readonly redact: Redact
  readonly format: (method: Method) => RequestFormat
  /** Opens the envelope of a JSON answer; `undefined` when it is none. */
  readonly open: (body: unknown) => Envelope | undefined
}

/** A vendor's operations, ready to call. */
export interface Transport<W extends WireOperations<W>, Paths extends object> {
  /**
   * Calls an operation: checks its parameters, sends it, repeats it where that is
   * safe, opens the envelope and checks the answer.
   * @throws InvalidArgumentError before sending
   * @throws UnauthorizedError, NotFoundError, RateLimitedError, VendorError
   * @throws NetworkError, TimeoutError, InvalidResponseError
   * @throws the signal's reason
   */
  call<Name extends keyof W & string>(
    operation: Name,
    input: WireInput<W[Name]>,
    options?: PageCallOptions,
  ): Promise<WireResponse<W[Name]['payload']>>
  /** The typed client underneath: formats and signs, but neither repeats nor checks. */
  readonly client: Client<Paths>
  readonly clock: Clock
}
