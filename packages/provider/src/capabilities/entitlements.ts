import type { CallOptions } from '../call-options.ts'
import type { Entitlement } from '../model/entitlement.ts'
import type { Listing } from '../model/listing.ts'
import type { ListQuery } from './search.ts'

/** What the account may still take. */
export interface Entitlements {
  /** Subscriptions, credits and quotas, in the vendor's order. */
  list(query?: ListQuery, options?: CallOptions): Listing<Entitlement>
}
