// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { memoryJournal } from '@picturedesk/journal'
import { startMock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'

test('buys once, though the response is lost', async () => {
  await using mock = await startMock('hellorf', {
    scenario: 'purchase-response-lost',
  })
  const { url: baseUrl, fetch, clock } = mock
  const journal = memoryJournal()
  const hellorf = createHellorf({
    baseUrl,
    fetch,
    clock,
    journal,
    ...mock.credentials,
  })
  const asset = await hellorf.assets.get('hellorf:image/363488282')
  const offer = asset.offers[0]?.id ?? ''
  const purchase = await hellorf.licensing.purchase({
    asset,
    offer,
    licensee: '测试',
  })
  expect(purchase.recovered).toBe(true)
  mock.assertRequested({ operation: 'purchaseImage', times: 1 })
})
// #endregion sample
