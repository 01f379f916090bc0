import {
  type Asset,
  type CallOptions,
  type ImageQuery,
  type Listing,
  readOwnId,
  type Search,
  type SimilarQuery,
  servedKind,
} from '@picturedesk/provider'
import {
  type MediaLimits,
  type OptionMap,
  readMedia,
  receivedCount,
  toBase64,
  translate,
  translateSearch,
} from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages, wholePage } from './pages.ts'
import { type HellorfAssetQuery, ownOptions, searchOptions } from './search-options.ts'
import { toAsset } from './to-asset.ts'

/** Pictures to search with: 4 MB. The spec states the length of their base64. */
const PICTURE: MediaLimits = { manifest, maxBytes: 4 * 1024 * 1024 }

const PICTURE_OPTIONS: OptionMap<ImageQuery> = { image: null, kind: null, perPage: null }

/** Finding images and videos. */
export interface HellorfSearch extends Required<Omit<Search, 'suggest'>> {
  /** `text` is split at spaces into keywords; `AND`, `OR`, `NOT` and parentheses combine them. */
  assets(query: HellorfAssetQuery, options?: CallOptions): Listing<Asset>
}

/** Makes the capability `search`. */
export function createSearch({ transport }: HellorfConnection): HellorfSearch {
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
            query,
            cursor,
          )
          // An older edition of Hellorf's page requires a keyword for images. The newer one does not say.
          if (kind === 'image' && query.text === undefined)
            warnings.push({
              code: 'missing-option',
              option: 'text',
              message: 'Hellorf may refuse a search without `text`.',
            })
          const input = { query: parameters, names }
          const response = await transport.call(kinds[kind].search, input, call)
          const { list } = response.payload
          const items = list.map((wire) => toAsset(wire, kind, response))
          return countedPage(items, receivedCount(list), response, cursor, warnings)
        },
        options,
        query.cursor,
      ),

    similar: (asset, query, options) =>
      listPages(
        transport,
        async (_, call) => {
          const { kind, vendorId } = readOwnId(manifest, asset, 'asset')
          const { warnings } = translate<SimilarQuery>(manifest.id, {}, query)
          const input = { path: { id: vendorId }, names: { id: 'asset' } }
          const response = await transport.call(kinds[kind].similar, input, call)
          return wholePage(response, (wire, context) => toAsset(wire, kind, context), warnings)
        },
        options,
      ),

    byImage: (query, options) =>
      listPages(
        transport,
        async (_, call) => {
          servedKind(manifest, query.kind, 'search.byImage')
          const { warnings } = translate<ImageQuery>(manifest.id, PICTURE_OPTIONS, query)
          const { url, bytes } = await readMedia(query.image, PICTURE, call.signal)
          const response = await transport.call(
            'searchImagesByImage',
            {
              body: { url, file: bytes && toBase64(bytes), per_page: query.perPage },
              names: { url: 'image.url', file: 'image', per_page: 'perPage' },
            },
            call,
          )
          return wholePage(response, (wire, context) => toAsset(wire, 'image', context), warnings)
        },
        options,
      ),
  }
}
