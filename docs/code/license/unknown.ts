// mock: hellorf scenario purchase-response-lost
// #region sample
import {
  createHellorf,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/hellorf'

const hellorf = createHellorf()
const asset = await hellorf.assets.get('hellorf:image/363488282')
const [offer] = asset.offers
if (offer === undefined) throw new Error('The asset is not for sale.')

try {
  await hellorf.licensing.purchase({ asset, offer, licensee: '测试' })
} catch (error) {
  if (!PurchaseOutcomeUnknownError.isInstance(error)) throw error
  console.log(error.outcome, 'candidates:', error.candidates.length)
  // Plain JSON: keep it where you keep orders.
  const kept = JSON.stringify(error.intent)
  console.log('kept:', JSON.parse(kept).assetId)
}
// #endregion sample
