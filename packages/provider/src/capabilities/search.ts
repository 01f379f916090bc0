import type { CallOptions } from '../call-options.ts'
import type { Asset, AssetRef, ImageType } from '../model/asset.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Listing } from '../model/listing.ts'

/** Options that every listing has. */
export interface ListQuery {
  /** Items a page, within the vendor's bounds. Default: the vendor's. */
  readonly perPage?: number | undefined
  /** Where to go on: the `nextCursor` of an earlier page. Default: the start. */
  readonly cursor?: string | undefined
}

/**
 * What to look for. An option that the vendor cannot honour comes back as a
 * warning of the page; a value that it does not know is an InvalidArgumentError.
 */
export interface AssetQuery extends ListQuery {
  /** Words to look for; without them, what the vendor shows of itself. */
  readonly text?: string | undefined
  /** Default: `image`. */
  readonly kind?: AssetKind | undefined
  readonly orientation?: 'horizontal' | 'vertical' | 'square' | undefined
  readonly imageType?: ImageType | undefined
  /** `#rrggbb`; vendors may know a few colours only. */
  readonly color?: string | undefined
  /** Id of a {@link Category} of the same vendor and kind. */
  readonly categoryId?: string | undefined
  /** Names of creators. */
  readonly creators?: readonly string[] | undefined
  readonly peopleAge?: string | undefined
  readonly peopleGender?: string | undefined
  readonly peopleNumber?: number | undefined
  readonly peopleEthnicity?: string | undefined
  /** `true`: only with the consent of the people shown; `false`: only without. */
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
  /** Options that only one vendor has, under its provider id; others do not look at them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
}

/** A picture to search with: exactly one of the two. */
export type ImageQuery = {
  /** Items that are wanted at the most. Default: the vendor's. */
  readonly perPage?: number | undefined
} & (
  | { readonly url: string; readonly bytes?: undefined }
  | { readonly bytes: Uint8Array; readonly url?: undefined }
)

/** Finding assets. */
export interface Search {
  /** Assets that match a query. */
  assets(query: AssetQuery, options?: CallOptions): Listing<Asset>
  /** Assets that look like one that the vendor has. */
  similar?(asset: AssetRef, options?: CallOptions): Listing<Asset>
  /** Assets that look like a picture of your own. */
  byImage?(query: ImageQuery, options?: CallOptions): Listing<Asset>
}
