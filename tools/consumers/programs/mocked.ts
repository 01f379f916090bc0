import { createHellorf } from '@picturedesk/hellorf'
import { mockVendor } from '@picturedesk/mocks/vitest'
import { expect, test } from 'vitest'

const mock = mockVendor('hellorf')

test('finds pictures', async () => {
  const hellorf = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
  const page = await hellorf.search.assets({ text: '云南' })
  expect(page.items.length).toBeGreaterThan(0)
  mock.assertRequested({ operation: 'searchImages', times: 1 })
})
