import type { CallOptions } from '../call-options.ts'
import type { Asset } from '../model/asset.ts'

/** Reporting the usage of assets to the vendor. */
export interface Usage {
  /**
   * Reports one use. The report is sent once, and repeated only if it provably never left. Pass the
   * asset from a listing: it contains the URL to call, which names the user of the listing.
   * @throws InvalidArgumentError when the asset has no such URL, or the URL has another origin
   */
  report(asset: Asset, options?: CallOptions): Promise<void>
}
