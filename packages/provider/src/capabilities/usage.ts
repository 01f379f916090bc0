import type { CallOptions } from '../call-options.ts'
import type { AssetRef } from '../model/asset.ts'

/** The vendor's answer to a report. */
export interface UsageReceipt {
  /**
   * URL of the file, where the vendor answers a report with it.
   * @format web-url
   */
  readonly url?: string | undefined
  readonly raw: unknown
}

/** Reporting the usage of assets to the vendor. What was sold to users is reported with `sales`. */
export interface Usage {
  /**
   * Reports one use. The report is sent once, and repeated only if it provably never left. Some
   * vendors need the asset itself from a listing: it contains the URL to call, which names the user
   * of the listing.
   * @throws InvalidArgumentError when the asset has no such URL, or the URL has another origin
   */
  report(asset: AssetRef, options?: CallOptions): Promise<UsageReceipt>
}
