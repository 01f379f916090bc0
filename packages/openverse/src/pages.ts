import type { Asset, PageContent, Warning } from '@picturedesk/provider'
import {
  itemWarnings,
  rawOf,
  receivedCount,
  toCount,
  type WireResponse,
} from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { isWithin, type Limits } from './limits.ts'
import { manifest } from './manifest.ts'
import { toAsset } from './to-asset.ts'
import { toWarnings } from './to-warnings.ts'

type ImagePage = components['schemas']['ImagePage']

/** The place of a page in a search. */
export interface Place {
  /** Number of the page, from 1. */
  readonly page: number
  readonly perPage: number
  readonly limits: Limits
}

/**
 * A page of a search. The listing ends at the last image that the limits let us see, with a warning
 * where there are more.
 * @param untranslated Warnings of options that were not sent.
 */
export function searchPage(
  response: WireResponse<ImagePage>,
  untranslated: readonly Warning[],
  { page, perPage, limits }: Place,
): PageContent<Asset> {
  const { payload } = response
  const items = itemsOf(response)
  const warnings = [...untranslated, ...warningsOf(response)]
  const total = toCount(payload.result_count, 'result_count', response)
  const pages = toCount(payload.page_count, 'page_count', response) ?? 0
  const hasMore = receivedCount(payload.results) > 0 && page < pages
  const isVisible = isWithin(limits, page + 1, perPage)
  if (hasMore && !isVisible) warnings.push(cutShort(total, limits))
  const nextCursor = hasMore && isVisible ? String(page + 1) : undefined
  return { items, total, nextCursor, warnings, raw: rawOf(payload) }
}

/** The only page of a list that Openverse sends in one response. */
export function wholePage(
  response: WireResponse<ImagePage>,
  untranslated: readonly Warning[],
): PageContent<Asset> {
  return {
    items: itemsOf(response),
    total: receivedCount(response.payload.results),
    warnings: [...untranslated, ...warningsOf(response)],
    raw: rawOf(response.payload),
  }
}

function warningsOf(response: WireResponse<ImagePage>): Warning[] {
  return [...toWarnings(response.payload.warnings, response), ...itemWarnings(response)]
}

function itemsOf(response: WireResponse<ImagePage>): Asset[] {
  return response.payload.results.map((wire) => toAsset(wire, response))
}

function cutShort(total: number | undefined, { results }: Limits): Warning {
  const message =
    `${manifest.name} lists only the first ${results} of ${total ?? 'more'} images. ` +
    'If it granted you more, set `maxResults`.'
  return { code: 'approximated-option', option: 'cursor', message }
}
