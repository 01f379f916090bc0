// #region sample
import { createHellorf, PriceAboveMaximumError } from '@picturedesk/hellorf'

const hellorf = createHellorf()
const asset = await hellorf.assets.get('hellorf:image/363488282')
const [offer] = asset.offers
if (offer === undefined) throw new Error('The asset is not for sale.')

try {
  await hellorf.licensing.purchase({
    asset,
    offer,
    licensee: '测试',
    maxPrice: { amount: '0.50', currency: 'CNY' },
  })
} catch (error) {
  if (!PriceAboveMaximumError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
