import { testProvider } from '@picturedesk/conformance'
import { startMock } from '@picturedesk/mocks'
import { test } from 'vitest'
import { createOmnious, manifest } from './index.ts'

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials }) => {
    const mock = await startMock('omnious')
    const given = credentials === 'wrong' ? { apiKey: 'wrong-key-canary' } : mock.credentials
    const provider = createOmnious({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
    })
    return { provider, secrets: Object.values(given), close: () => mock.close() }
  },
})
