// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { memoryJournal } from '@picturedesk/journal'
import { mockVendor } from '@picturedesk/mocks/vitest'
import { expect, test } from 'vitest'

const mock = mockVendor('hellorf', { scenario: 'purchase-response-lost' })

test('buys once, though the response is lost', async () => {
  const { url: baseUrl, fetch, clock } = mock
  const journal = memoryJournal()
  const settings = { baseUrl, fetch, clock, journal }
  const hellorf = createHellorf({ ...settings, ...mock.credentials })
  const asset = await hellorf.assets.get('hellorf:image/363488282')
  const offer = asset.offers[0]?.id ?? ''
  const order = { asset, offer, licensee: '测试' }
  const purchase = await hellorf.licensing.purchase(order)
  expect(purchase.recovered).toBe(true)
  mock.assertRequested({ operation: 'purchaseImage', times: 1 })
})
// #endregion sample
