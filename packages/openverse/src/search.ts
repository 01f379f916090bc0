import {
  type Asset,
  type AssetRef,
  type CallOptions,
  createListing,
  type Listing,
  readOwnId,
  type Search,
  type SimilarQuery,
  servedKind,
} from '@picturedesk/provider'
import { translate, translateSearch } from '@picturedesk/transport'
import type { OpenverseConnection } from './connection.ts'
import { paging } from './generated/operations.ts'
import { checkLimits, PAGE_SIZE } from './limits.ts'
import { manifest } from './manifest.ts'
import { searchPage, wholePage } from './pages.ts'
import { type OpenverseAssetQuery, ownOptions, searchOptions } from './search-options.ts'

/** Finding images. */
export interface OpenverseSearch extends Required<Pick<Search, 'assets' | 'similar'>> {
  /**
   * Images with all words of `text` in title, description and tags. The signs `+`, `|`, `-`, quotes,
   * `*` and `~1` combine words. `creators`, and Openverse's own options `tags` and `title`, work only
   * without `text`; beside it, they are warnings.
   */
  assets(query: OpenverseAssetQuery, options?: CallOptions): Listing<Asset>
  /** At most ten images that share words of title or tags with an image, or else its creator. */
  similar(asset: AssetRef, query?: SimilarQuery, options?: CallOptions): Listing<Asset>
}

/** Makes the capability `search`. */
export function createSearch({ transport, limits }: OpenverseConnection): OpenverseSearch {
  const { clock } = transport
  return {
    assets: (query, options) =>
      createListing(
        async (cursor = query.cursor ?? String(paging.first), call) => {
          servedKind(manifest, query.kind)
          const hasText = query.text !== undefined
          const { parameters, names, warnings } = translateSearch(
            manifest.id,
            searchOptions(hasText, limits.isAnonymous),
            ownOptions(hasText),
            query,
            cursor,
          )
          const place = { page: Number(cursor), perPage: query.perPage ?? PAGE_SIZE, limits }
          checkLimits(limits, place.page, place.perPage)
          const input = { query: parameters, names }
          return searchPage(await transport.call('searchImages', input, call), warnings, place)
        },
        options,
        clock,
      ),

    similar: (asset, query, options) =>
      createListing(
        async (_, call) => {
          const { warnings } = translate<SimilarQuery>(manifest.id, {}, query)
          const { vendorId: identifier } = readOwnId(manifest, asset, 'asset')
          const input = { path: { identifier }, names: { identifier: 'asset' } }
          return wholePage(await transport.call('listRelatedImages', input, call), warnings)
        },
        options,
        clock,
      ),
  }
}
