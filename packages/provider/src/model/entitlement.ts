import type { AssetKind } from './asset-kind.ts'

/** What an account may still take: a subscription, a package of credits, a quota. */
export interface Entitlement {
  /** @minLength 1 */
  readonly id: string
  readonly name?: string | undefined
  /** Kinds of asset that it is for; absent if the vendor does not say. */
  readonly kinds?: readonly AssetKind[] | undefined
  /** The vendor's word for the licence that it gives. */
  readonly license?: string | undefined
  /**
   * What is left, in `unit`.
   * @minimum 0
   */
  readonly remaining?: number | undefined
  /**
   * What there was at the start of the period, in `unit`.
   * @minimum 0
   */
  readonly limit?: number | undefined
  /** The vendor's word for the unit, such as `downloads`. */
  readonly unit?: string | undefined
  /**
   * When `remaining` becomes `limit` again. RFC 3339, a time or a full date.
   * @format date-or-time
   */
  readonly resetsAt?: string | undefined
  /**
   * When it ends. RFC 3339, a time or a full date.
   * @format date-or-time
   */
  readonly expiresAt?: string | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}
