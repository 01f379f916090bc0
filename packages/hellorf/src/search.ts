import {
  type Asset,
  type CallOptions,
  type ImageQuery,
  InvalidArgumentError,
  type Listing,
  readOwnId,
  type Search,
  servedKind,
} from '@picturedesk/provider'
import { receivedCount, translateSearch } from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages, wholePage } from './pages.ts'
import { type HellorfAssetQuery, ownOptions, searchOptions } from './search-options.ts'
import { toAsset } from './to-asset.ts'
import { toBase64 } from './to-base64.ts'

/** Most bytes of a picture to search with. The spec states the length of their base64. */
const MAX_IMAGE_BYTES = 4 * 1024 * 1024

/** Finding images and videos. */
export interface HellorfSearch extends Required<Search> {
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
          const input = { query: parameters, names }
          const response = await transport.call(kinds[kind].search, input, call)
          const { list } = response.payload
          const items = list.map((wire) => toAsset(wire, kind, response))
          return countedPage(items, receivedCount(list), response, cursor, warnings)
        },
        options,
        query.cursor,
      ),

    similar: (asset, options) =>
      listPages(
        transport,
        async (_, call) => {
          const { kind, vendorId } = readOwnId(manifest, asset, 'asset')
          const input = { path: { id: vendorId }, names: { id: 'asset' } }
          const response = await transport.call(kinds[kind].similar, input, call)
          return wholePage(response, (wire, context) => toAsset(wire, kind, context))
        },
        options,
      ),

    byImage: (query, options) =>
      listPages(
        transport,
        async (_, call) => {
          const response = await transport.call(
            'searchImagesByImage',
            {
              body: { url: query.url, file: checkedFile(query), per_page: query.perPage },
              names: { file: 'bytes', per_page: 'perPage' },
            },
            call,
          )
          return wholePage(response, (wire, context) => toAsset(wire, 'image', context))
        },
        options,
      ),
  }
}

/**
 * The base64 of the picture, unless the query names one by its URL.
 * @throws InvalidArgumentError unless there is either a URL or a picture of 1 byte to 4 MB
 */
function checkedFile({ url, bytes }: ImageQuery): string | undefined {
  const provider = manifest.id
  if ((url === undefined) === (bytes === undefined))
    throw new InvalidArgumentError({
      provider,
      field: 'url',
      allowed: 'given without `bytes`, or `bytes` without it',
      value: url,
      message: `Pass either \`url\` or \`bytes\`. Received ${url === undefined ? 'neither' : 'both'}.`,
    })
  if (bytes === undefined) return undefined
  const size = isBytes(bytes) ? bytes.length : 0
  if (size === 0 || size > MAX_IMAGE_BYTES)
    throw new InvalidArgumentError({
      provider,
      field: 'bytes',
      allowed: `an image of at least 1 and at most ${MAX_IMAGE_BYTES} bytes (4 MB), as a Uint8Array`,
      value: bytes,
    })
  return toBase64(bytes)
}

/** By its name, because test runners and frames have a `Uint8Array` of their own. */
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}
