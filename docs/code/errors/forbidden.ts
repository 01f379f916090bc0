// mock: shutterstock scenario plan-lacks-licensing
// #region sample
import { createShutterstock, ForbiddenError } from '@picturedesk/shutterstock'

const shutterstock = createShutterstock()
const [asset] = (
  await shutterstock.search.assets({ text: 'lighthouse', kind: 'image' })
).items
if (asset === undefined) throw new Error('Nothing was found.')
const [offer] = await shutterstock.licensing.offers(asset)
if (offer === undefined) throw new Error('The asset is not for sale.')

try {
  await shutterstock.licensing.purchase({ asset, offer })
} catch (error) {
  if (!ForbiddenError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
