// #region sample
import { createOpenverseSearch } from '@picturedesk/openverse/search'

// A provider with this capability alone.
const openverse = createOpenverseSearch()
const page = await openverse.search.assets({ text: 'boat' })
console.log(page.items.length, 'pictures')
// #endregion sample
