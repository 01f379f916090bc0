import { readOwnId, type Sale, type Sales } from '@picturedesk/provider'
import { createReporting, type ReadySale } from '@picturedesk/transport/purchasing'
import type { OgqConnection } from './connection.ts'
import type { Wire } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OgqOptions } from './ogq-options.ts'
import { listPages } from './pages.ts'
import { toReported, toSale } from './to-sale.ts'
import { toWon } from './to-won.ts'

/** What OGQ calls an image, beside a sticker. */
const IMAGE = 'IMAGE'

/** The members of a report by OGQ's names. */
const names = {
  contentId: 'asset',
  krwPrice: 'price.amount',
  orderNo: 'reference',
  policyCode: 'offer',
  transactedAt: 'soldAt',
  username: 'userName',
}

/** Makes the capability `sales`: reports of what was sold to users, which OGQ's share model demands. */
export function createSales(
  connection: OgqConnection,
  { timeout }: Pick<OgqOptions, 'timeout'>,
): Required<Sales> {
  const { transport, userOf } = connection
  const { clock } = transport

  const list: Required<Sales>['list'] = (query = {}, options) =>
    listPages(connection, {
      operation: 'listPurchases',
      query,
      options,
      toItem: toSale,
      // The message does not repeat what the vendor wrote, which may be anything.
      whyLeftOut: ({ contentType }) =>
        contentType === IMAGE
          ? undefined
          : 'A purchase was left out. It is no image, but may be a sticker. `raw` has it as it came.',
    })

  const report = createReporting({
    manifest,
    clock,
    timeout,
    list,
    check: ({ sale }) => void toWon(sale.price),
    send: async (ready, call): Promise<Sale> => {
      const input = { body: bodyOf(ready, userOf(call)), names }
      const { payload } = await transport.call('reportSale', input, call)
      return toReported(ready.sale, payload)
    },
  })

  return { report, list }
}

function bodyOf({ sale, report }: ReadySale, userId: string): Wire['reportSale']['body'] {
  return {
    contentId: readOwnId(manifest, sale.assetId, 'asset').vendorId,
    contentType: IMAGE,
    krwPrice: toWon(sale.price),
    orderNo: sale.reference,
    policyCode: sale.offerId,
    transactedAt: Date.parse(sale.soldAt),
    userId,
    ...(report.userName !== undefined && { username: report.userName }),
  }
}
