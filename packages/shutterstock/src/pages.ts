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
  rawOf,
  receivedCount,
  toCount,
  type WireResponse,
} from '@picturedesk/transport'
import { paging } from './generated/operations.ts'
import type { ShutterstockTransport } from './transport.ts'

/** What the payload of every list has. */
interface Counted {
  readonly data: readonly unknown[]
  readonly per_page?: number | undefined
  readonly total_count?: number | undefined
}

/** A listing whose cursors are Shutterstock's page numbers. */
export function listPages<T>(
  { clock }: ShutterstockTransport,
  load: (cursor: string, call: PageCallOptions) => Promise<PageContent<T>>,
  options?: CallOptions,
  start = String(paging.first),
): Listing<T> {
  return createListing((cursor = start, call) => load(cursor, call), options, clock)
}

/** A page, and the cursor of the next one if the counts say that there is one. */
export function countedPage<T>(
  items: readonly T[],
  response: WireResponse<Counted>,
  cursor: string,
  warnings: readonly Warning[],
): PageContent<T> {
  const { payload } = response
  const received = receivedCount(payload.data)
  const total = toCount(payload.total_count, 'total_count', response)
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
