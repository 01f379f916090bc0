import type {
  BeforeRequest,
  Manifest,
  RateLimit,
  RequestAhead,
  RequestEnded,
} from '@picturedesk/provider'

/** A request that asks for permission. */
export type LimitedRequest = Pick<RequestAhead, 'provider'> & {
  readonly [Member in 'operation' | 'attempt' | 'remaining' | 'signal' | 'account']?:
    | RequestAhead[Member]
    | undefined
} & {
  /** What the vendor documents, from its manifest. */
  readonly limits?: readonly RateLimit[] | undefined
  /** Where the operation is not known yet: all that it may be. */
  readonly operations?: readonly string[] | undefined
}

/** The part of a manifest that a limiter reads. */
export type LimitedVendor = Pick<Manifest, 'rateLimits'>

/** Makes requests wait for their turn, together with all who share its store. */
export interface Limiter {
  /**
   * Waits until a request may be sent. Call what it gives when the request has ended, with the error if it failed.
   * @throws RateLimitedError, at once, where the wait would be longer than `remaining`; nothing was sent
   * @throws UnavailableError where the store fails or does not respond in time
   * @throws the signal's reason
   */
  acquire(request: LimitedRequest): Promise<RequestEnded>
  /**
   * The same as `beforeRequest` of a provider, for one that stands behind no registry.
   * @example
   * createHellorf({ beforeRequest: limiter.gate(manifest) })
   */
  gate(vendor?: LimitedVendor): BeforeRequest
  /**
   * Checks that rules are for these vendors, by their ids. A registry does so, by `limitCalls`.
   * @throws InvalidArgumentError for a rule of another one, with the nearest id
   */
  checkVendors?(vendors: readonly string[]): void
}
