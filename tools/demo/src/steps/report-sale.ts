import type { Asset } from '@picturedesk/provider'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

/** Sells a picture to a user and tells the vendor, whose response is lost: the purchases show it. */
export async function reportSale({ ogq, mocks }: Desk, asset: Asset): Promise<StepReport> {
  const offer = found(asset.offers?.[0], `offer of ${asset.id}`)
  const price = found(offer.price, `price of ${offer.id}`)
  const soldAt = new Date(mocks.ogq.clock.now())
  mocks.ogq.fault({ name: 'response-lost', operation: 'reportSale' })
  const sale = await ogq.sales.report({ asset, offer, price, reference: 'order-7', soldAt })
  const { items } = await ogq.sales.list()
  return {
    step: 'sales',
    kind: asset.kind,
    title: `Report the sale of ${asset.id}, and lose the response`,
    tables: {
      sales: items.map(({ reference, assetId }) => ({ reference, asset: assetId })),
    },
    checked: [
      verify(
        mocks.ogq.requests({ operation: 'reportSale' }).length === 1,
        'the sale was reported once',
      ),
      verify(sale.recovered === true, 'it was found among the purchases of the user'),
      verify(items.length === 1 && items[0]?.assetId === asset.id, 'it is there, and alone'),
    ],
  }
}
