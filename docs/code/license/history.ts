// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf()
const asset = await hellorf.assets.get('hellorf:image/363488282')
const [offer] = asset.offers
if (offer === undefined) throw new Error('The asset is not for sale.')
await hellorf.licensing.purchase({ asset, offer, licensee: '测试' })

const { items } = await hellorf.licensing.history({ kind: 'image' })
const [newest] = items
if (newest === undefined) throw new Error('Nothing was bought so far.')
// A new link to the file, at no cost.
const { url } = await hellorf.licensing.download(newest)
// The licence document.
const { mediaType } = await hellorf.licensing.warrant(newest)
console.log(newest.assetId, URL.canParse(url), mediaType)
// #endregion sample
