import { createRegistry } from '@picturedesk/registry'
import { discover } from '@picturedesk/registry/discover'

// What is installed is found by its declaration, and loaded by the first call.
const { plugins, problems } = await discover({ from: import.meta.url })
const desk = createRegistry(plugins)
const { items } = await desk.search.assets({ text: '云南' })
console.log(
  JSON.stringify({
    discovered: desk.list().map(({ id }) => id),
    problems: problems.length,
    found: items.length,
  }),
)
