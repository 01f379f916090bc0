// #region sample
import { createHellorf } from '@picturedesk/hellorf'

// Reads HELLORF_CLIENT_ID and HELLORF_CLIENT_SECRET.
const hellorf = createHellorf()

const page = await hellorf.search.assets({ text: '云南' })
for (const asset of page.items) console.log(asset.id, asset.title)
// #endregion sample
