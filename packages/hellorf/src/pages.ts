import {
  type CallOptions,
  createListing,
  type Listing,
  type PageCallOptions,
  type PageContent,
  type Warning,
} from '@picturedesk/provider'
import {
  itemWarnings,
  type MapContext,
  rawOf,
  receivedCount,
  toCount,
  type WireResponse,
} from '@picturedesk/transport'
import { paging } from './generated/operations.ts'
import type { components } from './generated/schema.ts'
import type { HellorfTransport } from './transport.ts'

type Count = components['schemas']['Count']

/** What the payload of a counted page says about its place in the whole list. */
interface Counted {
  readonly per_page?: Count
  readonly total?: Count
}

/** A listing whose cursors are Hellorf's page numbers. */
export function listPages<T>(
  { clock }: HellorfTransport,
  load: (cursor: string, call: PageCallOptions) => Promise<PageContent<T>>,
  options?: CallOptions,
  start = String(paging.first),
): Listing<T> {
  return createListing((cursor = start, call) => load(cursor, call), options, clock)
}

/**
 * A page whose response states the number of matches, from which the next cursor follows.
 * @param received How many items the vendor sent, those that were left out included.
 */
export function countedPage<T>(
  items: readonly T[],
  received: number,
  response: WireResponse<Counted>,
  cursor: string,
  warnings: readonly Warning[],
): PageContent<T> {
  const { payload } = response
  const total = toCount(payload.total, 'total', response)
  const size = toCount(payload.per_page, 'per_page', response) || received
  const page = Number(cursor)
  // Without a total, only an empty page marks the end.
  const end = (page - paging.first + 1) * size
  const hasMore = received > 0 && (total === undefined || end < total)
  return {
    items,
    total,
    nextCursor: hasMore ? String(page + 1) : undefined,
    warnings: [...warnings, ...itemWarnings(response)],
    raw: rawOf(payload),
  }
}

/** The only page of a list that Hellorf sends in one response. */
export function wholePage<Wire, T>(
  response: WireResponse<readonly Wire[]>,
  toItem: (wire: Wire, context: MapContext) => T,
  warnings: readonly Warning[] = [],
): PageContent<T> {
  const items = response.payload.map((wire) => toItem(wire, response))
  return {
    items,
    total: receivedCount(response.payload),
    warnings: [...warnings, ...itemWarnings(response)],
    raw: rawOf(response.payload),
  }
}
