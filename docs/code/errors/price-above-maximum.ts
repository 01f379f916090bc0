// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf()
const asset = await hellorf.assets.get('hellorf:image/363488282')
const [offer] = asset.offers
if (offer === undefined) throw new Error('The asset is not for sale.')

import { PriceAboveMaximumError } from '@picturedesk/hellorf'

try {
  const maxPrice = { amount: '0.50', currency: 'CNY' }
  await hellorf.licensing.purchase({ asset, offer, licensee: '测试', maxPrice })
} catch (error) {
  if (!PriceAboveMaximumError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
