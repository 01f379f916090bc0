import {
  type Asset,
  type AssetQuery,
  type CallOptions,
  type Listing,
  type Search,
  servedKind,
} from '@picturedesk/provider'
import { translateSearch } from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import { manifest } from './manifest.ts'
import { listPages } from './pages.ts'
import { searchOptions } from './search-options.ts'
import { toAsset } from './to-asset.ts'

/** Finding images. */
export interface OgqSearch extends Search {
  /** Without `text`, popular images. `creators` lists only images of creators with these exact names. */
  assets(query: AssetQuery, options?: CallOptions): Listing<Asset>
}

/** Makes the capability `search`. */
export function createSearch(connection: OgqConnection): OgqSearch {
  return {
    assets: (query, options) =>
      listPages(connection, {
        operation: 'searchImages',
        query,
        options,
        toParameters: (cursor) => {
          servedKind(manifest, query.kind)
          return translateSearch(manifest.id, searchOptions, {}, query, cursor)
        },
        toItem: toAsset,
      }),
  }
}
