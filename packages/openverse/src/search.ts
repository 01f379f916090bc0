import {
  type Asset,
  type CallOptions,
  createListing,
  type Listing,
  NotSupportedError,
  type PageContent,
  type Search,
  type Warning,
} from '@picturedesk/provider'
import { translate, type WireResponse } from '@picturedesk/transport'
import type { OpenverseConnection } from './connection.ts'
import type { components } from './generated/schema.ts'
import { checkLimits, isWithin, type Limits, PAGE_SIZE } from './limits.ts'
import { manifest } from './manifest.ts'
import { ownImageId } from './own-image.ts'
import { type OpenverseAssetQuery, searchOptions } from './search-options.ts'
import { toAsset } from './to-asset.ts'
import { toWarnings } from './to-warnings.ts'

type ImagePage = components['schemas']['ImagePage']

/** Finding images. */
export interface OpenverseSearch extends Search {
  /**
   * `text` has all its words found in title, description and tags; `+`, `|`, `-`, quotes, `*` and
   * `~1` combine them. `creators` and the `tags` and `title` of Openverse's own options count only
   * without it.
   */
  assets(query: OpenverseAssetQuery, options?: CallOptions): Listing<Asset>
  /** At most ten images that share words of title or tags, or else the creator. */
  similar(asset: Asset | Asset['id'], options?: CallOptions): Listing<Asset>
}

export function createSearch({ transport, limits }: OpenverseConnection): OpenverseSearch {
  const { now } = transport.clock
  return {
    assets: (query, options) =>
      createListing(
        async (cursor = query.cursor ?? '1', call) => {
          checkKind(query)
          const map = searchOptions(query.text !== undefined, limits.isAnonymous)
          const own = query.vendorOptions?.openverse
          const { parameters, names, warnings } = translate(manifest.id, map, query, own, {
            cursor,
          })
          const place = { page: Number(cursor), perPage: query.perPage ?? PAGE_SIZE, limits }
          checkLimits(limits, place.page, place.perPage)
          const answer = await transport.call('searchImages', { query: parameters, names }, call)
          return toPage(answer, warnings, place)
        },
        options,
        now,
      ),

    similar: (asset, options) =>
      createListing(
        async (_, call) => {
          const identifier = ownImageId(asset, 'asset')
          const input = { path: { identifier }, names: { identifier: 'asset' } }
          const answer = await transport.call('listRelatedImages', input, call)
          const items = itemsOf(answer)
          const { payload: raw } = answer
          return { items, total: items.length, warnings: toWarnings(raw.warnings), raw }
        },
        options,
        now,
      ),
  }
}

/** Where in a search a page stands. */
interface Place {
  readonly page: number
  readonly perPage: number
  readonly limits: Limits
}

function toPage(
  answer: WireResponse<ImagePage>,
  untranslated: readonly Warning[],
  { page, perPage, limits }: Place,
): PageContent<Asset> {
  const { payload: raw } = answer
  const items = itemsOf(answer)
  const warnings = [...untranslated, ...toWarnings(raw.warnings)]
  const hasMore = items.length > 0 && page < raw.page_count
  const isVisible = isWithin(limits, page + 1, perPage)
  if (hasMore && !isVisible) warnings.push(cutShort(raw.result_count, limits))
  const nextCursor = hasMore && isVisible ? String(page + 1) : undefined
  return { items, total: raw.result_count, nextCursor, warnings, raw }
}

function itemsOf(answer: WireResponse<ImagePage>): Asset[] {
  return answer.payload.results.map((wire) => toAsset(wire, answer))
}

function cutShort(total: number, { results }: Limits): Warning {
  const message = `${manifest.name} shows no more than the first ${results} of ${total} images; set \`maxResults\` if more was granted.`
  return { code: 'approximated-option', option: 'cursor', message }
}

/** @throws NotSupportedError */
function checkKind({ kind = 'image' }: OpenverseAssetQuery): void {
  if (kind !== 'image')
    throw new NotSupportedError({
      provider: manifest.id,
      feature: `kind "${kind}"`,
      remedy: 'There is image.',
    })
}
