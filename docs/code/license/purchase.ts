// #region sample
import { createHellorf, PriceAboveMaximumError } from '@picturedesk/hellorf'

const hellorf = createHellorf()
const asset = await hellorf.assets.get('hellorf:image/363488282')
for (const offer of asset.offers)
  console.log(offer.id, offer.name, offer.price?.amount)

const [offer] = asset.offers
if (offer === undefined) throw new Error('The asset is not for sale.')
const order = { asset, offer, licensee: '测试' }
try {
  await hellorf.licensing.purchase({
    ...order,
    maxPrice: { amount: '0.50', currency: 'CNY' },
  })
} catch (error) {
  if (!PriceAboveMaximumError.isInstance(error)) throw error
  console.log(error.code, error.outcome) // nothing was sent
}
const maxPrice = { amount: '5000.00', currency: 'CNY' }
const purchase = await hellorf.licensing.purchase({ ...order, maxPrice })
console.log('bought', purchase.assetId, 'for', purchase.licensee)
// #endregion sample
