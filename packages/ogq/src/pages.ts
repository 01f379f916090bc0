import {
  createListing,
  type Listing,
  type ListQuery,
  type UserCallOptions,
} from '@picturedesk/provider'
import {
  fromDigits,
  itemWarnings,
  type MapContext,
  type OptionMap,
  rawOf,
  receivedCount,
  type Translation,
  translate,
  type WireResponse,
} from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import type { Wire } from './generated/operations.ts'
import { manifest } from './manifest.ts'

/** Items a page when the query does not say. */
const PAGE_SIZE = 40

/** OGQ's parameters for the options that every list has. */
export const paging = {
  perPage: 'pageSize',
  cursor: ['page', fromDigits],
} as const satisfies OptionMap<ListQuery>

type ListOperation = 'searchImages' | 'listFavorites' | 'listRecents'
type Item<Name extends ListOperation> = Wire[Name]['payload']['elements'][number]

/** What differs from list to list. */
interface ListCall<Name extends ListOperation, T> {
  readonly operation: Name
  readonly query: ListQuery
  readonly options: UserCallOptions | undefined
  /** Translates the query for the page at a cursor. Default: with the options of `paging` alone. */
  readonly toParameters?: (cursor: string) => Translation
  /** @param index Place of the item in the whole list, from 0. */
  readonly toItem: (wire: Item<Name>, context: MapContext, index: number) => T
}

/** A listing for a user, in pages that OGQ counts from 0. */
export function listPages<Name extends ListOperation, T>(
  { transport, userOf }: OgqConnection,
  call: ListCall<Name, T>,
): Listing<T> {
  const { operation, query, options, toItem } = call
  const { toParameters = (cursor) => translate(manifest.id, paging, query, { cursor }) } = call
  return createListing(
    async (cursor = query.cursor ?? '0', pageOptions) => {
      const { parameters, names, warnings } = toParameters(cursor)
      const input = { query: { ...parameters, userId: userOf(options) }, names }
      const response: WireResponse<Wire[ListOperation]['payload']> = await transport.call(
        operation as ListOperation,
        input,
        pageOptions,
      )
      const { payload } = response
      const elements = payload.elements as readonly Item<Name>[]
      const received = receivedCount(elements)
      const size = query.perPage ?? PAGE_SIZE
      const page = Number(cursor)
      // Recents have no `hasNext`, so that a page that is not full counts as the last.
      const hasNext = ('hasNext' in payload ? payload.hasNext : undefined) ?? received >= size
      return {
        items: elements.map((wire, index) => toItem(wire, response, page * size + index)),
        nextCursor: hasNext && received > 0 ? String(page + 1) : undefined,
        warnings: [...warnings, ...itemWarnings(response)],
        raw: rawOf(payload),
      }
    },
    options,
    transport.clock,
  )
}
