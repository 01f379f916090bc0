import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'
import type { Asset, AssetRef } from '../model/asset.ts'
import type { QualifiedId } from '../model/qualified-id.ts'

/** The result for one id. Results come in the order of ids. */
export type AssetResult =
  | { readonly id: QualifiedId; readonly ok: true; readonly asset: Asset }
  | { readonly id: QualifiedId; readonly ok: false; readonly error: PicturedeskError }

/** Options of looking at assets. */
export interface AssetOptions extends CallOptions {
  /** BCP 47 tag of the language for titles and names. Default: the vendor's. */
  readonly language?: string | undefined
}

/** Options of looking at many assets. */
export interface BulkAssetOptions extends AssetOptions {
  /** Maximum number of calls at the same time. Default: 4. */
  readonly concurrency?: number | undefined
}

/** Looking at assets. */
export interface Assets {
  /**
   * One asset with everything that the vendor tells about it, its offers included where they
   * depend on the asset alone.
   * @throws NotFoundError
   */
  get(asset: AssetRef, options?: AssetOptions): Promise<Asset>
  /**
   * Any number of assets, with few calls: one result for each id, in the order of ids. An error of
   * one asset is its result, and the iteration goes on. Nothing is sent before the first result is
   * requested.
   */
  getMany?(
    assets: Iterable<AssetRef> | AsyncIterable<AssetRef>,
    options?: BulkAssetOptions,
  ): AsyncIterable<AssetResult>
}
