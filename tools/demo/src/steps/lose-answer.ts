import type { Asset } from '@picturedesk/provider'
import { type Desk, purchaseOperation } from '../desk.ts'
import { purchaseRow } from '../purchase-row.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

/** Buys while the connection breaks after the vendor has sold and before it can say so. */
export async function loseAnswer(
  { hellorf, mock, requestCount }: Desk,
  hit: Asset,
): Promise<StepReport> {
  const operation = purchaseOperation(hit.kind)
  const asset = await hellorf.assets.get(hit.id)
  const offer = found(asset.offers?.[0], `offer of ${asset.id}`)
  const before = requestCount(operation)
  const fault = mock.fault({ name: 'response-lost', operation })
  const purchase = await hellorf.licensing.purchase({
    asset,
    offer,
    licensee: '测试',
    endUser: 'u-2',
  })
  const orders = requestCount(operation) - before
  const { items } = await hellorf.licensing.history({ kind: hit.kind, asset })
  return {
    step: 'lost-answer',
    kind: hit.kind,
    title: `Purchase ${asset.id} while the answer gets lost`,
    tables: {
      purchase: [{ ...purchaseRow(purchase), recovered: purchase.recovered }],
      journal: [{ operation, requests: orders, answersLost: fault.struck }],
    },
    checked: [
      verify(fault.struck === 1, 'the vendor sold, and its answer never came'),
      verify(orders === 1, 'the order was not sent again'),
      verify(
        purchase.recovered === true && items.length === 1 && items[0]?.id === purchase.id,
        'the purchase was found in the history, where it is once',
      ),
    ],
  }
}
