import { testProvider } from '@picturedesk/conformance'
import { startMock } from '@picturedesk/mocks'
import { test } from 'vitest'
import { createOpenverse, manifest } from './index.ts'
import './testing/warm-up.ts'

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials }) => {
    const mock = await startMock('openverse')
    const wrong = credentials === 'wrong' && { clientSecret: 'wrong-secret-canary' }
    const given = { ...mock.credentials, ...wrong }
    const wrapped = wrapFetch(mock.fetch)
    const provider = createOpenverse({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      // The suite counts what a call sends, and would count the first one's token along. What
      // becomes of tokens is in tokens.test.ts.
      fetch: (input, init) =>
        wrong === false && String(input).endsWith('/v1/auth_tokens/token/')
          ? mock.fetch(input, init)
          : wrapped(input, init),
    })
    return {
      provider,
      secrets: [given.clientId, given.clientSecret, 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'],
      close: () => mock.close(),
    }
  },
  samples: {
    text: 'lighthouse',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '99',
    unknownAsset: 'openverse:image/ffffffff-ffff-4fff-8fff-ffffffffffff',
    refusal: {
      status: 400,
      body: JSON.stringify({ detail: { license: ["License 'x' does not exist."] } }),
    },
  },
})
