/** Stable names of the kinds of error. More may follow: a reader needs a default branch. */
export type ErrorCode =
  | 'invalid-argument'
  | 'invalid-provider'
  | 'duplicate-provider'
  | 'unknown-provider'
  | 'provider-not-loaded'
  | 'missing-credentials'
  | 'missing-package'
  | 'unauthorized'
  | 'forbidden'
  | 'quota-exceeded'
  | 'unusable-media'
  | 'not-found'
  | 'not-supported'
  | 'rate-limited'
  | 'vendor-error'
  | 'network-error'
  | 'timeout'
  | 'invalid-response'
  | 'price-above-maximum'
  | 'purchase-outcome-unknown'
  | 'sale-outcome-unknown'
  | 'unavailable'
  | 'all-providers-failed'
  | (string & {})

/**
 * What happened to the request. `not-sent`: it provably never left. `rejected`: the vendor refused
 * it. `unknown`: it may have taken effect.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'
