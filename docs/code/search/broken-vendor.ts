// mock: ogq fault {"name":"server-error","operation":"searchImages","times":"always"}
// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { createRegistry } from '@picturedesk/registry'

const desk = createRegistry([
  createHellorf({ maxAttempts: 1 }),
  createOgq({ maxAttempts: 1 }),
])

const hits = desk.search.assets({ text: '云南' })
let count = 0
for await (const _asset of hits) count += 1
console.log(count, 'assets')
for (const { provider, status, error } of hits.report)
  console.log(provider, status, error === undefined ? '' : error.message)
// #endregion sample
