import { testProvider } from '@picturedesk/conformance'
import { startMock } from '@picturedesk/mocks'
import { test } from 'vitest'
import { createOgq, manifest } from './index.ts'
import './testing/warm-up.ts'

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials }) => {
    const mock = await startMock('ogq')
    const wrong = credentials === 'wrong' && { apiKey: 'wrong-key-canary' }
    const given = { ...mock.credentials, ...wrong }
    const provider = createOgq({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
    })
    return { provider, secrets: [given.apiKey], close: () => mock.close() }
  },
  samples: {
    text: '제주',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
  },
})
