import type { CallOptions } from '../call-options.ts'
import type { Asset, AssetRef, ImageType } from '../model/asset.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Listing } from '../model/listing.ts'

/** Options that every listing has. */
export interface ListQuery {
  /** Number of items on a page, within the vendor's limits. Default: the vendor's. */
  readonly perPage?: number | undefined
  /** Where to continue: `nextCursor` of an earlier page. Default: the start. */
  readonly cursor?: string | undefined
}

/**
 * A search for assets. An option that the vendor cannot honour becomes a warning of the page. A
 * value that the vendor does not know is an InvalidArgumentError.
 */
export interface AssetQuery extends ListQuery {
  /** Search words. Without them the vendor decides which assets to list. */
  readonly text?: string | undefined
  /** Default: `image`. */
  readonly kind?: AssetKind | undefined
  readonly orientation?: 'horizontal' | 'vertical' | 'square' | undefined
  readonly imageType?: ImageType | undefined
  /** `#rrggbb`. Some vendors know only a few colours. */
  readonly color?: string | undefined
  /** Id of a {@link Category} of the same vendor and kind. */
  readonly categoryId?: string | undefined
  /** Names of creators. */
  readonly creators?: readonly string[] | undefined
  readonly peopleAge?: string | undefined
  readonly peopleGender?: string | undefined
  readonly peopleNumber?: number | undefined
  readonly peopleEthnicity?: string | undefined
  /** `true`: only with the consent of the people shown. `false`: only without it. */
  readonly modelReleased?: boolean | undefined
  /** Pixels. */
  readonly minWidth?: number | undefined
  /** Pixels. */
  readonly maxWidth?: number | undefined
  /** Pixels. */
  readonly minHeight?: number | undefined
  /** Pixels. */
  readonly maxHeight?: number | undefined
  /** Seconds. */
  readonly minDuration?: number | undefined
  /** Seconds. */
  readonly maxDuration?: number | undefined
  readonly resolution?: 'sd' | 'hd' | '4k' | undefined
  readonly sort?: 'relevance' | 'newest' | 'popular' | undefined
  /** BCP 47 tag of the language for titles and names. */
  readonly language?: string | undefined
  /** Options that only one vendor has, by its provider id. Other providers ignore them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
}

/** A picture to search with: either its URL or its bytes. */
export type ImageQuery = {
  /** Maximum number of items. Default: the vendor's. */
  readonly perPage?: number | undefined
} & (
  | { readonly url: string; readonly bytes?: undefined }
  | { readonly bytes: Uint8Array; readonly url?: undefined }
)

/** Searching for assets. */
export interface Search {
  /** Assets that match a query. */
  assets(query: AssetQuery, options?: CallOptions): Listing<Asset>
  /** Assets that look like an asset of the vendor. */
  similar?(asset: AssetRef, options?: CallOptions): Listing<Asset>
  /** Assets that look like a picture of your own. */
  byImage?(query: ImageQuery, options?: CallOptions): Listing<Asset>
}
