import type { CallOptions } from '../call-options.ts'
import type { Asset, AssetRef } from '../model/asset.ts'
import type { Offer } from '../model/offer.ts'

/** An asset with everything that the vendor tells about it. */
export interface AssetDetail extends Asset {
  readonly offers: readonly Offer[]
}

/** Looking at one asset. */
export interface Assets {
  /**
   * One asset with its offers.
   * @throws NotFoundError
   */
  get(asset: AssetRef, options?: CallOptions): Promise<AssetDetail>
}
