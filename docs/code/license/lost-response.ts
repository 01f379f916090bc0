// mock: hellorf scenario purchase-response-lost
// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { memoryJournal, recoverPurchases } from '@picturedesk/journal'

// sqliteJournal('purchases.db') survives the process.
const journal = memoryJournal()
const hellorf = createHellorf({ journal })
// What an earlier process left open.
await recoverPurchases(hellorf, journal)

const asset = await hellorf.assets.get('hellorf:image/363488282')
const [offer] = asset.offers
if (offer === undefined) throw new Error('The asset is not for sale.')
const purchase = await hellorf.licensing.purchase({
  asset,
  offer,
  licensee: '测试',
})
console.log('recovered:', purchase.recovered)
// #endregion sample
