import {
  type CallOptions,
  createListing,
  type Listing,
  type ListQuery,
  type Warning,
} from '@picturedesk/provider'
import {
  itemWarnings,
  type MapContext,
  type OptionMap,
  pagingOptions,
  rawOf,
  receivedCount,
  type Translation,
  translate,
  type WireResponse,
} from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import { paging, type Wire } from './generated/operations.ts'
import { manifest } from './manifest.ts'

/** OGQ's parameters for the options that every list has. */
export const listOptions = pagingOptions(paging) satisfies OptionMap<ListQuery>

type ListOperation = 'searchImages' | 'listFavorites' | 'listRecents' | 'listPurchases'
type Item<Name extends ListOperation> = Wire[Name]['payload']['elements'][number]

/** What differs from list to list. */
interface ListCall<Name extends ListOperation, T> {
  readonly operation: Name
  readonly query: ListQuery
  readonly options: CallOptions | undefined
  /** Translates the query for the page at a cursor. Default: with `listOptions` alone. */
  readonly toParameters?: (cursor: string) => Translation
  /** @param index Place of the item in the whole list, from 0. */
  readonly toItem: (wire: Item<Name>, context: MapContext, index: number) => T
  /** Why an entry cannot be an item, as the message of a warning. Default: each can. */
  readonly whyLeftOut?: (wire: Item<Name>) => string | undefined
}

/** A listing for a user, in pages. */
export function listPages<Name extends ListOperation, T>(
  { transport, userOf }: OgqConnection,
  call: ListCall<Name, T>,
): Listing<T> {
  const { operation, query, options, toItem, whyLeftOut = () => undefined } = call
  const { toParameters = (cursor) => translate(manifest.id, listOptions, query, { cursor }) } = call
  const leftOut = (wire: Item<Name>): Warning[] => {
    const message = whyLeftOut(wire)
    return message === undefined
      ? []
      : [{ code: 'invalid-item', raw: transport.masked(rawOf(wire)), message }]
  }
  return createListing(
    async (cursor = query.cursor ?? String(paging.first), pageOptions) => {
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
      const size = query.perPage ?? paging.usualSize
      const page = Number(cursor)
      // Recents have no `hasNext`, so that a page that is not full counts as the last.
      const hasNext = ('hasNext' in payload ? payload.hasNext : undefined) ?? received >= size
      return {
        items: elements.flatMap((wire, index) =>
          whyLeftOut(wire) === undefined
            ? [toItem(wire, response, (page - paging.first) * size + index)]
            : [],
        ),
        nextCursor: hasNext && received > 0 ? String(page + 1) : undefined,
        warnings: [...warnings, ...itemWarnings(response), ...elements.flatMap(leftOut)],
        raw: rawOf(payload),
      }
    },
    options,
    transport.clock,
  )
}
