import { type Asset, type Money, PriceAboveMaximumError } from '@picturedesk/provider'
import { type Desk, purchaseOperation } from '../desk.ts'
import { errorTables, failureOf } from '../failure.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

/** Tries to buy for less than it costs. */
export async function priceCeiling(
  { hellorf, requestCount }: Desk,
  asset: Asset,
): Promise<StepReport> {
  const offer = found(asset.offers?.[0], `offer of ${asset.id}`)
  const maxPrice: Money = { amount: '99.99', currency: 'CNY' }
  const error = await failureOf(
    hellorf.licensing.purchase({ asset, offer, licensee: '测试', endUser: 'u-1', maxPrice }),
  )
  return {
    step: 'price-ceiling',
    kind: asset.kind,
    title: `Refuse to pay more than ${maxPrice.amount} ${maxPrice.currency}`,
    tables: errorTables([error]),
    checked: [
      verify(
        PriceAboveMaximumError.isInstance(error) && error.outcome === 'not-sent',
        'the error is a PriceAboveMaximumError',
      ),
      verify(
        requestCount(purchaseOperation(asset.kind)) === 0,
        'no order was sent: the offer was looked up and costs too much',
      ),
    ],
  }
}
