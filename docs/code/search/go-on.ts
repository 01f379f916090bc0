// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { createRegistry } from '@picturedesk/registry'

const desk = createRegistry([createHellorf(), createOgq()])

const query = { text: '云南', perPage: 2 }
const first = await desk.search.assets(query)
const cursors = JSON.stringify(first.cursors) // into the link to the next page

const second = await desk.search.assets({
  ...query,
  cursors: JSON.parse(cursors),
})
console.log(first.items.length, second.items.length)
// #endregion sample
