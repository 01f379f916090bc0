import type { PurchaseIntent } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { answerAt } from './testing/answer-at.ts'
import { image, startSoleBuyer, unknownOf } from './testing/orders.ts'

describe('resolve', () => {
  test('resolve refuses the intent of another provider', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const intent: PurchaseIntent = {
      id: 'x',
      provider: 'ogq',
      assetId: 'ogq:image/1',
      offerId: '1',
      licensee: 'A',
      startedAt: '2026-01-01T00:00:00Z',
      knownPurchases: [],
    }
    await expect(hellorf.licensing.resolve(intent)).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'intent.assetId',
    })
    expect(mock.requests()).toEqual([])
  })

  test('resolve walks every page of the history', async () => {
    const line = (id: number): object => ({ id, able_id: 363488282, warrant_name: '别人' })
    const lost = { ...line(2), warrant_name: '测试' }
    const { provider: hellorf } = await startSoleBuyer({
      wrapFetch: answerAt('/image/my-purchases', (url: URL) => ({
        per_page: 1,
        total: 2,
        list: [url.searchParams.get('page') === '1' ? line(1) : lost],
      })),
    })
    const intent: PurchaseIntent = {
      id: 'x',
      provider: 'hellorf',
      assetId: 'hellorf:image/363488282',
      offerId: '27',
      licensee: '测试',
      startedAt: '2026-01-01T00:00:00Z',
      knownPurchases: [],
    }
    expect(await hellorf.licensing.resolve(intent)).toMatchObject({ id: 'hellorf:image/2' })
  })

  test('resolve fails when the history cannot be read', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer({ scenario: 'purchase-history-lags' })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const { intent } = await unknownOf(
      passTime(mock.clock, hellorf.licensing.purchase(image, { timeout: 1000 })),
    )
    mock.fault({ name: 'html', operation: 'listImagePurchases' })
    await expect(hellorf.licensing.resolve(intent)).rejects.toMatchObject({
      code: 'invalid-response',
    })
  })
})
