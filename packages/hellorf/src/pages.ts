import {
  type CallOptions,
  createListing,
  type Listing,
  type PageCallOptions,
  type PageContent,
  type Warning,
} from '@picturedesk/provider'
import { type MapContext, toNumber, type WireResponse } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { HellorfTransport } from './transport.ts'

type Count = components['schemas']['Count']

/** What the payload of a counted page says about its place in the whole list. */
interface Counted {
  readonly per_page?: Count
  readonly total?: Count
}

/** A listing whose cursors are Hellorf's page numbers, which start at 1. */
export function listPages<T>(
  { clock }: HellorfTransport,
  load: (cursor: string, call: PageCallOptions) => Promise<PageContent<T>>,
  options?: CallOptions,
  start = '1',
): Listing<T> {
  return createListing((cursor = start, call) => load(cursor, call), options, clock)
}

/** A page whose response states the number of matches, from which the next cursor follows. */
export function countedPage<T>(
  items: readonly T[],
  response: WireResponse<Counted>,
  cursor: string,
  warnings: readonly Warning[],
): PageContent<T> {
  const { payload: raw } = response
  const total = toNumber(raw.total, 'total', response)
  const size = toNumber(raw.per_page, 'per_page', response) ?? items.length
  const page = Number(cursor)
  // Without a total, only an empty page marks the end.
  const hasMore = items.length > 0 && (total === undefined || page * size < total)
  return { items, total, nextCursor: hasMore ? String(page + 1) : undefined, warnings, raw }
}

/** The only page of a list that Hellorf sends in one response. */
export function wholePage<Wire, T>(
  response: WireResponse<readonly Wire[]>,
  toItem: (wire: Wire, context: MapContext) => T,
  warnings: readonly Warning[] = [],
): PageContent<T> {
  const items = response.payload.map((wire) => toItem(wire, response))
  return { items, total: items.length, warnings, raw: response.payload }
}
