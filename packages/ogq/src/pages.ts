import {
  createListing,
  type Listing,
  type ListQuery,
  type UserCallOptions,
} from '@picturedesk/provider'
import {
  fromDigits,
  type MapContext,
  type OptionMap,
  translate,
  type WireResponse,
} from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import type { Wire } from './generated/operations.ts'

/** Items a page when none is asked for. */
const PAGE_SIZE = 40

/** What every list takes, in OGQ's words. */
export const paging = {
  perPage: 'pageSize',
  cursor: ['page', fromDigits],
} as const satisfies OptionMap<ListQuery>

type ListOperation = 'searchImages' | 'listFavorites' | 'listRecents'
type Item<Name extends ListOperation> = Wire[Name]['payload']['elements'][number]

/** What sets one list apart from the others. */
interface ListCall<Name extends ListOperation, Query extends ListQuery, T> {
  readonly operation: Name
  readonly map: OptionMap<Query>
  readonly query: Query
  readonly options: UserCallOptions | undefined
  /** Throws for a query that cannot be sent at all. */
  readonly check?: (query: Query) => void
  /** @param index Its place in the whole list. */
  readonly toItem: (wire: Item<Name>, context: MapContext, index: number) => T
}

/** A list as OGQ has it: for a user, and in pages that are counted from 0. */
export function listPages<Name extends ListOperation, Query extends ListQuery, T>(
  { transport, userOf }: OgqConnection,
  { operation, map, query, options, check, toItem }: ListCall<Name, Query, T>,
): Listing<T> {
  return createListing(
    async (cursor = query.cursor ?? '0', call) => {
      check?.(query)
      const { parameters, names, warnings } = translate<ListQuery>('ogq', map, query, { cursor })
      const input = { query: { ...parameters, userId: userOf(options) }, names }
      const answer: WireResponse<Wire[ListOperation]['payload']> = await transport.call(
        operation as ListOperation,
        input,
        call,
      )
      const raw = answer.payload
      const elements = raw.elements as readonly Item<Name>[]
      const size = query.perPage ?? PAGE_SIZE
      const page = Number(cursor)
      // recents do not say whether there is more: a page that is not full is the last
      const hasNext = ('hasNext' in raw ? raw.hasNext : undefined) ?? elements.length >= size
      return {
        items: elements.map((wire, index) => toItem(wire, answer, page * size + index)),
        nextCursor: hasNext && elements.length > 0 ? String(page + 1) : undefined,
        warnings,
        raw,
      }
    },
    options,
    transport.clock.now,
  )
}
