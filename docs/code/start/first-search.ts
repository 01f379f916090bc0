// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf() // reads HELLORF_CLIENT_ID and HELLORF_CLIENT_SECRET

const page = await hellorf.search.assets({ text: '云南', orientation: 'horizontal' })
for (const asset of page.items) console.log(asset.id, asset.title)
// #endregion sample
