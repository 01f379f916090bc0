import type { CallOptions } from '../call-options.ts'
import type { Asset } from '../model/asset.ts'

/** Telling the vendor that an asset was used. */
export interface Usage {
  /**
   * Reports one use: sent once, never repeated unless it provably never left. Takes the
   * asset as it was listed, since the URL to call is inside, and in that the user for
   * whom it was listed.
   * @throws InvalidArgumentError when the asset carries no such URL, or one of another origin
   */
  report(asset: Asset, options?: CallOptions): Promise<void>
}
