import {
  type Asset,
  type CallOptions,
  type Listing,
  readOwnId,
  type Search,
  type SimilarQuery,
  servedKind,
} from '@picturedesk/provider'
import {
  lookUpLanguage,
  type OptionMap,
  pagingOptions,
  translate,
  translateSearch,
  warnUnsupported,
} from '@picturedesk/transport'
import { createByImage } from './by-image.ts'
import type { ShutterstockConnection } from './connection.ts'
import { dayWarnings } from './day-warnings.ts'
import { listSimilarImages, paging } from './generated/operations.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages } from './pages.ts'
import { ownOptions, type ShutterstockAssetQuery, searchOptions } from './search-options.ts'
import { toAsset } from './to-asset.ts'
import { withExclusions } from './with-exclusions.ts'

const SIMILAR = { image: 'listSimilarImages', video: 'listSimilarVideos' } as const

const similarOptions: OptionMap<SimilarQuery> = {
  ...pagingOptions(paging),
  language: [
    'language',
    (tag: string) => lookUpLanguage(manifest.id, listSimilarImages.query.language.enum, tag),
  ],
}

/** Finding images, videos and music. */
export interface ShutterstockSearch extends Required<Search> {
  /** Without `sort`, the most popular come first. In `text`, `NOT` excludes the word behind it. */
  assets(query: ShutterstockAssetQuery, options?: CallOptions): Listing<Asset>
}

/** Makes the capability `search`. */
export function createSearch({ transport }: ShutterstockConnection): ShutterstockSearch {
  return {
    assets: (query, options) =>
      listPages(
        transport,
        async (cursor, call) => {
          const kind = servedKind(manifest, query.kind)
          const { parameters, names, warnings } = translateSearch(
            manifest.id,
            searchOptions[kind],
            ownOptions[kind],
            withExclusions(query, kind),
            cursor,
          )
          const input = { query: parameters, names }
          const response = await transport.call(kinds[kind].search, input, call)
          const items = response.payload.data.map((wire) => toAsset(wire, kind, response))
          return countedPage(items, response, cursor, [...warnings, ...dayWarnings(kind, query)])
        },
        options,
        query.cursor,
      ),

    similar: (asset, query, options) =>
      listPages(
        transport,
        async (cursor, call) => {
          const { kind, vendorId: id } = readOwnId(manifest, asset, 'asset')
          // Music has no operation for it.
          const served = servedKind(manifest, kind, 'search.similar')
          const own = translate<SimilarQuery>(manifest.id, similarOptions, query, { cursor })
          const input = {
            path: { id },
            query: own.parameters,
            names: { ...own.names, id: 'asset' },
          }
          const response = await transport.call(SIMILAR[served], input, call)
          const items = response.payload.data.map((wire) => toAsset(wire, kind, response))
          return countedPage(items, response, cursor, own.warnings)
        },
        options,
        query?.cursor,
      ),

    byImage: createByImage(transport),

    suggest: async ({ text, limit, language }, options) => {
      warnUnsupported(manifest.name, { language }, options)
      const input = { query: { query: text, limit }, names: { query: 'text' } }
      const { payload } = await transport.call('listImageSuggestions', input, options)
      return payload.data
    },
  }
}
