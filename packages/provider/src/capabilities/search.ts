import type { CallOptions } from '../call-options.ts'
import type { Asset, AssetRef, ImageType } from '../model/asset.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Listing } from '../model/listing.ts'
import type { MediaSource } from '../model/media-source.ts'
import type { KindQuery } from './categories.ts'

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
  /** Words that no asset may have. */
  readonly excludeText?: string | undefined
  /** Default: `image`. */
  readonly kind?: AssetKind | undefined
  readonly orientation?: 'horizontal' | 'vertical' | 'square' | undefined
  /** One way of making, or several of which any will do. */
  readonly imageType?: ImageType | readonly ImageType[] | undefined
  /** `#rrggbb`. Some vendors know only a few colours. */
  readonly color?: string | undefined
  /** Id of a {@link Category} of the same vendor and kind. */
  readonly categoryId?: string | undefined
  /** Names or ids of creators. */
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
  /**
   * `true`: without what is for adults only. `false`: all of it. Default: the vendor's, which differs
   * from vendor to vendor.
   */
  readonly safe?: boolean | undefined
  /** `true`: only what may be used for editorial purposes alone. `false`: none of it. */
  readonly editorial?: boolean | undefined
  /** `true`: only what was made by AI. `false`: nothing made by AI. */
  readonly aiGenerated?: boolean | undefined
  /** Published at or after it: RFC 3339 time, full date, or Date. */
  readonly publishedFrom?: string | Date | undefined
  /** Published at or before it: RFC 3339 time, full date, or Date. */
  readonly publishedTo?: string | Date | undefined
  readonly sort?: 'relevance' | 'newest' | 'oldest' | 'popular' | 'random' | undefined
  /** BCP 47 tag of the language for titles and names. */
  readonly language?: string | undefined
  /** Options that only one vendor has, by its provider id. Other providers ignore them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
}

/** A search for assets that look like a picture. */
export interface ImageQuery extends ListQuery, KindQuery {
  readonly image: MediaSource
}

/** A search for assets that look like an asset. */
export interface SimilarQuery extends ListQuery {
  /** BCP 47 tag of the language for titles and names. */
  readonly language?: string | undefined
}

/** A text to complete. */
export interface SuggestQuery {
  /** Beginning of the search words. */
  readonly text: string
  /** Maximum number of suggestions. Default: the vendor's. */
  readonly limit?: number | undefined
  /** BCP 47 tag of the language of the words. */
  readonly language?: string | undefined
}

/** Searching for assets. */
export interface Search {
  /** Assets that match a query. */
  assets(query: AssetQuery, options?: CallOptions): Listing<Asset>
  /** Assets that look like an asset of the vendor, of the same kind. */
  similar?(asset: AssetRef, query?: SimilarQuery, options?: CallOptions): Listing<Asset>
  /** Assets that look like a picture of your own. */
  byImage?(query: ImageQuery, options?: CallOptions): Listing<Asset>
  /** Search words that begin as the text does, the best first. */
  suggest?(query: SuggestQuery, options?: CallOptions): Promise<readonly string[]>
}
