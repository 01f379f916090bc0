// #region sample
import { mockVendor } from '@picturedesk/mocks/vitest'
import { expect, test } from 'vitest'
import { findTitles } from './find-pictures.ts'

const mock = mockVendor('hellorf')
const options = () => ({
  baseUrl: mock.url,
  fetch: mock.fetch,
  ...mock.credentials,
})

test('finds pictures with one request', async () => {
  expect(await findTitles('云南', options())).toContain('云南洱海')
  mock.assertRequested({
    operation: 'searchImages',
    query: { keyword: '云南' },
    times: 1,
  })
})

test('goes on when the vendor is away for a moment', async () => {
  mock.fault({ name: 'unavailable', operation: 'searchImages' })
  expect(await findTitles('云南', options())).toContain('云南洱海')
  mock.assertRequested({ operation: 'searchImages', times: 2 })
})
// #endregion sample
