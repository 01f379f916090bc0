import { createHellorf, PurchaseOutcomeUnknownError } from '@picturedesk/hellorf'
import { startMock } from '@picturedesk/mocks'

/** With a mock in the same process, on a bad day. */
export async function inProcessCase(): Promise<void> {
  const mock = await startMock('hellorf', { scenario: 'purchase-response-lost' })
  const { baseUrl, fetch, ...credentials } = {
    baseUrl: mock.url,
    fetch: mock.fetch,
    ...mock.credentials,
  }
  const hellorf = createHellorf({ ...credentials, baseUrl, fetch, clock: mock.clock })
  const { items } = await hellorf.search.assets({ text: '云南' })
  const [first] = items
  if (first === undefined) throw new Error('The search found nothing.')
  const asset = await hellorf.assets.get(first)
  const offer = asset.offers[0]?.id
  if (offer === undefined) throw new Error('The asset has no offer.')
  try {
    await hellorf.licensing.purchase({
      asset,
      offer,
      licensee: '测试',
      maxPrice: { amount: '100000', currency: 'CNY' },
    })
    throw new Error('Expected that the outcome is unknown.')
  } catch (error) {
    if (!(error instanceof PurchaseOutcomeUnknownError)) throw error
  }
  mock.assertRequested({ operation: 'purchaseImage', times: 1 })
  await mock.close()
}
