import {
  type Asset,
  type CallOptions,
  type ImageQuery,
  InvalidArgumentError,
  type Listing,
  readOwnId,
  type Search,
} from '@picturedesk/provider'
import { translate } from '@picturedesk/transport'
import type { HellorfTransport } from './connection.ts'
import { checkKind, kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listing, wholePage } from './pages.ts'
import { type HellorfAssetQuery, searchOptions } from './search-options.ts'
import { toAsset } from './to-asset.ts'
import { toBase64 } from './to-base64.ts'

/** Bytes that the vendor takes in a search by image; the spec bounds their base64. */
const MAX_IMAGE_BYTES = 4 * 1024 * 1024

/** Finding images and videos. */
export interface HellorfSearch extends Required<Search> {
  /** Keywords are split at spaces; AND, OR, NOT and parentheses combine them. */
  assets(query: HellorfAssetQuery, options?: CallOptions): Listing<Asset>
}

export function createSearch(transport: HellorfTransport): HellorfSearch {
  return {
    assets: (query, options) => {
      const { kind = 'image', vendorOptions } = query
      return listing(
        transport,
        async (cursor, call) => {
          checkKind(kind)
          const { parameters, names, warnings } = translate(
            'hellorf',
            searchOptions[kind],
            query,
            vendorOptions?.hellorf,
            { cursor },
          )
          const input = { query: parameters, names }
          const answer = await transport.call(kinds[kind].search, input, call)
          const items = answer.payload.list.map((wire) => toAsset(wire, kind, answer))
          return countedPage(items, answer, cursor, warnings)
        },
        options,
        query.cursor,
      )
    },

    similar: (asset, options) =>
      listing(
        transport,
        async (_, call) => {
          const { kind, vendorId } = readOwnId(manifest, asset, 'asset')
          const answer = await transport.call(
            kinds[kind].similar,
            { path: { id: vendorId }, names: { id: 'asset' } },
            call,
          )
          return wholePage(answer, (wire, context) => toAsset(wire, kind, context))
        },
        options,
      ),

    byImage: (query, options) =>
      listing(
        transport,
        async (_, call) => {
          const answer = await transport.call(
            'searchImagesByImage',
            {
              body: { url: query.url, file: checkedFile(query), per_page: query.perPage },
              names: { file: 'bytes', per_page: 'perPage' },
            },
            call,
          )
          return wholePage(answer, (wire, context) => toAsset(wire, 'image', context))
        },
        options,
      ),
  }
}

/** The picture as base64, if it is one of bytes. */
function checkedFile({ url, bytes }: ImageQuery): string | undefined {
  const refuse = (field: string, allowed: string, value: unknown): never => {
    throw new InvalidArgumentError({ provider: 'hellorf', field, allowed, value })
  }
  if ((url === undefined) === (bytes === undefined))
    refuse('url', 'given without `bytes`, or `bytes` without it: exactly one of the two', url)
  const size = bytes?.byteLength ?? 1
  if (size === 0 || size > MAX_IMAGE_BYTES)
    refuse('bytes', `an image of at most ${MAX_IMAGE_BYTES} bytes (4 MB)`, bytes)
  return bytes && toBase64(bytes)
}
