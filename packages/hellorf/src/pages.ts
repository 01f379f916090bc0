import {
  type CallOptions,
  createListing,
  type Listing,
  type PageCallOptions,
  type PageContent,
  type Warning,
} from '@picturedesk/provider'
import { type MapContext, toNumber, type WireResponse } from '@picturedesk/transport'
import type { HellorfTransport } from './connection.ts'
import type { components } from './generated/schema.ts'

type Count = components['schemas']['Count']

/** What an answer says about where it stands. */
interface Counted {
  readonly per_page?: Count
  readonly total?: Count
}

/** A listing whose cursors are Hellorf's page numbers, from 1. */
export function listing<T>(
  { clock }: HellorfTransport,
  load: (cursor: string, call: PageCallOptions) => Promise<PageContent<T>>,
  options?: CallOptions,
  start = '1',
): Listing<T> {
  return createListing((cursor = start, call) => load(cursor, call), options, clock.now)
}

/** A page whose answer counts: number of matches, and the cursor of the next page. */
export function countedPage<T>(
  items: readonly T[],
  answer: WireResponse<Counted>,
  cursor: string,
  warnings: readonly Warning[],
): PageContent<T> {
  const { payload: raw } = answer
  const total = toNumber(raw.total, 'total', answer)
  const size = toNumber(raw.per_page, 'per_page', answer) ?? items.length
  const page = Number(cursor)
  // without a total, only an empty page tells the end
  const more = items.length > 0 && (total === undefined || page * size < total)
  return { items, total, nextCursor: more ? String(page + 1) : undefined, warnings, raw }
}

/** The only page of a listing that Hellorf sends whole. */
export function wholePage<Wire, T>(
  answer: WireResponse<readonly Wire[]>,
  toItem: (wire: Wire, context: MapContext) => T,
  warnings: readonly Warning[] = [],
): PageContent<T> {
  const items = answer.payload.map((wire) => toItem(wire, answer))
  return { items, total: items.length, warnings, raw: answer.payload }
}
