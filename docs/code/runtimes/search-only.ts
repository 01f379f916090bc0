// #region sample
import { createOpenverseSearch } from '@picturedesk/openverse/search'

const openverse = createOpenverseSearch() // a provider with this capability alone
const page = await openverse.search.assets({ text: 'boat' })
console.log(page.items.length, 'pictures')
// #endregion sample
