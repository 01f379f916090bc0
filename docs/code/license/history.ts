// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf()
{
  const asset = await hellorf.assets.get('hellorf:image/363488282')
  await hellorf.licensing.purchase({ asset, offer: asset.offers[0]?.id ?? '', licensee: '测试' })
}

const [newest] = (await hellorf.licensing.history({ kind: 'image' })).items
if (newest === undefined) throw new Error('Nothing was bought so far.')
const { url } = await hellorf.licensing.download(newest) // a new link, at no cost
const warrant = await hellorf.licensing.warrant(newest) // the licence document
console.log(newest.assetId, new URL(url).protocol, warrant.mediaType, warrant.bytes.length > 0)
// #endregion sample
