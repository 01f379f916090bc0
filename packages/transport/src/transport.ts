import type {
  CallOptions,
  Clock,
  Deadline,
  PageCallOptions,
  RequestAhead,
  RequestEnded,
} from '@picturedesk/provider'
import type { ClientSource } from './client/client-source.ts'
import type { Vendor } from './vendor.ts'
import type { WireInput, WireOperations, WireResponse } from './wire.ts'

export type { Envelope, RequestFormat, Vendor } from './vendor.ts'

/** Options of a call by a transport. */
export interface TransportCallOptions extends PageCallOptions {
  /** Called for each request that is sent, so that work of many calls can say how many there were. */
  readonly onSent?: (() => void) | undefined
  /** What of the vendor is different for this call, such as the headers with the token of one user. */
  readonly as?: Pick<Vendor, 'format' | 'redact'> | undefined
}

/** A vendor's operations, ready to call. */
export interface Transport<W extends WireOperations<W>, Paths extends object> {
  /**
   * Calls an operation. It checks the parameters, sends the request, repeats it where that is safe,
   * opens the envelope and checks the payload.
   * @throws InvalidArgumentError before sending
   * @throws UnauthorizedError, NotFoundError, RateLimitedError, VendorError
   * @throws NetworkError, TimeoutError, InvalidResponseError
   * @throws the signal's reason
   */
  call<Name extends keyof W & string>(
    operation: Name,
    input: WireInput<W[Name]>,
    options?: TransportCallOptions,
  ): Promise<WireResponse<W[Name]['payload']>>
  /** What `clientOf` of `@picturedesk/transport/client` makes openapi-fetch's typed client of. */
  readonly connection: ClientSource<Paths>
  readonly clock: Clock
  /**
   * Asks `beforeRequest` for an operation before it is called, for a call that must not wait any more when it is
   * sent. The call itself is then given a `beforeRequest` that asks nobody.
   */
  readonly permit: (
    operation: string,
    options: CallOptions,
    deadline: Deadline,
    attempt?: number,
    /** Gives the URL that the call has sent. */
    sentUrl?: RequestAhead['sentUrl'],
  ) => Promise<RequestEnded | undefined>
  /** A copy of a vendor's data without secrets, for errors that carry it. */
  readonly masked: <Value>(value: Value) => Value
}
