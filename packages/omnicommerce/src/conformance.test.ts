import { testProvider } from '@picturedesk/conformance'
import { startMock } from '@picturedesk/mocks'
import { test } from 'vitest'
import { createOmniCommerce, manifest } from './index.ts'

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials }) => {
    const mock = await startMock('omnicommerce')
    const apiKey = credentials === 'wrong' ? 'wrong-key-canary' : mock.credentials.apiKey
    const provider = createOmniCommerce({
      apiKey,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
    })
    return { provider, secrets: [apiKey], close: () => mock.close() }
  },
  samples: { products: ['A1001', 'A1000', 'outlet/A1 (red)/50%'], unknownProduct: 'Z1' },
})
