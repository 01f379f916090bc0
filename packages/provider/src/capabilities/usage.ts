import type { Asset } from '../model/asset.ts'
import type { UserCallOptions } from './user-options.ts'

/** Telling the vendor that an asset was used. */
export interface Usage {
  /** Reports one use; sent once. Takes the asset as it was listed, since its URL is inside. */
  report(asset: Asset, options?: UserCallOptions): Promise<void>
}
