import {
  InvalidArgumentError,
  type Licensing,
  type PurchaseQuery,
  readOwnId,
} from '@picturedesk/provider'
import { fromDigits, type OptionMap, translate } from '@picturedesk/transport'
import type { HellorfTransport } from './connection.ts'
import { checkKind, kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listing } from './pages.ts'
import { toPurchase } from './to-purchase.ts'
import { toVendorTime } from './vendor-time.ts'

export type History = NonNullable<Licensing['history']>

const historyOptions: OptionMap<PurchaseQuery> = {
  kind: null,
  asset: null,
  cursor: ['page', fromDigits],
  perPage: 'per_page',
  from: ['begin_at', (time: string | Date) => toVendorTime(time, 'from')],
  to: ['end_at', (time: string | Date) => toVendorTime(time, 'to')],
  downloaded: ['is_download', (downloaded: boolean) => (downloaded ? 1 : 2)],
}

/** What the account bought. */
export function createHistory(transport: HellorfTransport, currency: string): History {
  return (query = {}, options) =>
    listing(
      transport,
      async (cursor, call) => {
        const own = query.asset && readOwnId(manifest, query.asset, 'asset')
        const kind = query.kind ?? own?.kind ?? 'image'
        checkKind(kind)
        if (own !== undefined && own.kind !== kind)
          throw new InvalidArgumentError({
            provider: 'hellorf',
            field: 'asset',
            allowed: `of the kind "${kind}" that is asked for`,
            value: own.id,
          })
        const { parameters, names, warnings } = translate('hellorf', historyOptions, query, {
          cursor,
        })
        const answer = await transport.call(
          kinds[kind].history,
          {
            query: { ...parameters, [`${kind}_id`]: own?.vendorId },
            names: { ...names, image_id: 'asset', video_id: 'asset' },
          },
          call,
        )
        const items = answer.payload.list.map((wire) => toPurchase(wire, kind, currency, answer))
        return countedPage(items, answer, cursor, warnings)
      },
      options,
      query.cursor,
    )
}
