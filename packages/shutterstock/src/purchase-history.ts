import {
  InvalidArgumentError,
  type Licensing,
  type PurchaseQuery,
  readOwnId,
  servedKind,
} from '@picturedesk/provider'
import { type OptionMap, pagingOptions, translate } from '@picturedesk/transport'
import type { ShutterstockConnection } from './connection.ts'
import { paging } from './generated/operations.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages } from './pages.ts'
import { toPurchase } from './to-purchase.ts'

const toTimestamp = (time: string | Date): string =>
  time instanceof Date && !Number.isNaN(+time) ? time.toISOString() : (time as string)

/** Shutterstock's parameters for the options of the history. */
const historyOptions: OptionMap<PurchaseQuery> = {
  kind: null,
  asset: null,
  ...pagingOptions(paging),
  from: ['start_date', toTimestamp],
  to: ['end_date', toTimestamp],
}

/** Makes the listing of what the customer licensed, newest first. */
export function createHistory(
  { transport }: ShutterstockConnection,
  reference: string | undefined,
): NonNullable<Licensing['history']> {
  return (query = {}, options) =>
    listPages(
      transport,
      async (cursor, call) => {
        const own =
          query.asset === undefined ? undefined : readOwnId(manifest, query.asset, 'asset')
        const kind = servedKind(manifest, query.kind ?? own?.kind)
        if (own !== undefined && own.kind !== kind)
          throw new InvalidArgumentError({
            provider: manifest.id,
            field: 'asset',
            allowed: `of kind "${kind}", which \`kind\` asks for`,
            value: own.id,
            remedy: 'Leave out `kind` or `asset`.',
          })
        const { history, assetId } = kinds[kind]
        const { parameters, names, warnings } = translate(manifest.id, historyOptions, query, {
          cursor,
        })
        const input = {
          query: { ...parameters, [assetId]: own?.vendorId },
          names: { ...names, [assetId]: 'asset' },
        }
        const response = await transport.call(history, input, call)
        const items = response.payload.data.map((wire) =>
          toPurchase(wire, kind, reference, response),
        )
        return countedPage(items, response, cursor, warnings)
      },
      options,
      query.cursor,
    )
}
