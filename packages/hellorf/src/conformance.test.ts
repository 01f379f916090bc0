import { testProvider } from '@picturedesk/conformance'
import { startMock } from '@picturedesk/mocks'
import { test } from 'vitest'
import { createHellorf, manifest } from './index.ts'
import './testing/warm-up.ts'

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials }) => {
    const mock = await startMock('hellorf')
    const wrong = credentials === 'wrong' && { clientSecret: 'wrong-secret-canary' }
    const given = { ...mock.credentials, ...wrong }
    const provider = createHellorf({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
    })
    return { provider, secrets: Object.values(given), close: () => mock.close() }
  },
  samples: {
    text: { video: 'Yunnan' },
    unknownAsset: 'hellorf:image/1',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    refusal: {
      body: JSON.stringify({ result: false, message: '失败', code: 1001 }),
      vendorCode: 1001,
    },
  },
})
