// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { createOpenverse } from '@picturedesk/openverse'
import { createRegistry } from '@picturedesk/registry'

const desk = createRegistry([createHellorf(), createOgq(), createOpenverse()])

const page = await desk.search.assets(
  { text: '云南', perPage: 2 },
  { timeout: 3000 },
)
for (const asset of page.items) console.log(asset.provider, asset.title)
for (const { provider, status } of page.report)
  console.log(provider, 'has', status)
// #endregion sample
