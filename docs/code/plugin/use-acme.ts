// #region sample
import { createRegistry } from '@picturedesk/registry'
import { createAcme } from './acme.ts'

const acme = createAcme(async (words = '') => ({
  hits: [{ id: '1', name: `A ${words}` }],
}))
const desk = createRegistry([acme])
for await (const asset of desk.search.assets({ text: 'lighthouse' }))
  console.log(asset.id, asset.title)
// #endregion sample
