// mock: ogq scenario sale-unknown
// #region sample
import { createOgq, SaleOutcomeUnknownError } from '@picturedesk/ogq'

const ogq = createOgq()
const [asset] = (await ogq.search.assets({ text: '제주' })).items
if (asset === undefined) throw new Error('Nothing was found.')
const sale = {
  asset,
  offer: asset.offers?.[0]?.id ?? '',
  price: { amount: '1000', currency: 'KRW' },
  reference: 'order-1',
  soldAt: '2026-01-01T00:00:00Z',
}

try {
  await ogq.sales.report(sale, { timeout: 500 })
} catch (error) {
  if (!SaleOutcomeUnknownError.isInstance(error)) throw error
  console.log(error.message)
  console.log('look for:', error.sale.reference)
}
// #endregion sample
