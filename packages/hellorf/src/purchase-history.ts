import {
  InvalidArgumentError,
  type Licensing,
  type PurchaseQuery,
  readOwnId,
  servedKind,
} from '@picturedesk/provider'
import { type OptionMap, pagingOptions, receivedCount, translate } from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import { paging } from './generated/operations.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages } from './pages.ts'
import { toPurchase } from './to-purchase.ts'
import { toVendorTime } from './vendor-time.ts'

export type History = NonNullable<Licensing['history']>

/** Hellorf's parameters for the options of the history. */
const historyOptions: OptionMap<PurchaseQuery> = {
  kind: null,
  asset: null,
  ...pagingOptions(paging),
  from: ['begin_at', (time: string | Date) => toVendorTime(time, 'from')],
  to: ['end_at', (time: string | Date) => toVendorTime(time, 'to')],
  downloaded: [
    'is_download',
    (downloaded: boolean) =>
      typeof downloaded === 'boolean' ? 2 - Number(downloaded) : downloaded,
  ],
}

/** Makes the listing of what the account bought. That the newest comes first is assumed, and nothing rests on it. */
export function createHistory({ transport, currency }: HellorfConnection): History {
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
        const { parameters, names, warnings } = translate(manifest.id, historyOptions, query, {
          cursor,
        })
        const response = await transport.call(
          kinds[kind].history,
          {
            query: { ...parameters, [`${kind}_id`]: own?.vendorId },
            names: { ...names, image_id: 'asset', video_id: 'asset' },
          },
          call,
        )
        const { list } = response.payload
        const items = list.map((wire) => toPurchase(wire, kind, currency, response))
        return countedPage(items, receivedCount(list), response, cursor, warnings)
      },
      options,
      query.cursor,
    )
}
