// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf()

let count = 0
for await (const asset of hellorf.search.assets({ text: '云南' })) {
  count += 1
  if (count === 1) console.log('the first of all pages:', asset.title)
}
console.log(count, 'in all')
// #endregion sample
