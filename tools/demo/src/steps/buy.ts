import type { Asset, Purchase } from '@picturedesk/provider'
import { type Desk, purchaseOperation } from '../desk.ts'
import { purchaseRow } from '../purchase-row.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

/** Buys the first offer of an asset. */
export async function buy(
  { hellorf, requestCount }: Desk,
  asset: Asset,
): Promise<{ report: StepReport; purchase: Purchase }> {
  const offer = found(asset.offers?.[0], `offer of ${asset.id}`)
  const purchase = await hellorf.licensing.purchase({
    asset,
    offer,
    licensee: '测试',
    endUser: 'u-1',
    maxPrice: found(offer.price, `price of offer ${offer.id}`),
  })
  return {
    purchase,
    report: {
      step: 'purchase',
      kind: asset.kind,
      title: `Purchase ${asset.id}`,
      tables: {
        purchase: [purchaseRow(purchase)],
        file: [{ downloadUrl: purchase.downloadUrl }],
      },
      checked: [
        verify(
          purchase.assetId === asset.id && purchase.offer?.id === offer.id,
          'it is the asset and the offer that were ordered',
        ),
        verify(requestCount(purchaseOperation(asset.kind)) === 1, 'the order was sent once'),
      ],
    },
  }
}
