import { testProvider } from '@picturedesk/conformance'
import { ogqMock } from '@picturedesk/mock-ogq'
import { type MockOf, startMock } from '@picturedesk/mocks'
import { createOgq, manifest, type Ogq, type OgqOptions } from '@picturedesk/ogq'
import { createRegistry, type LazyProvider } from '@picturedesk/registry'
import { describe, test } from 'vitest'

/** OGQ before a mock, as it looks before it is loaded. */
function lazyOgq(
  { credentials, url, clock, fetch }: MockOf<typeof ogqMock>,
  options: OgqOptions,
): LazyProvider<Ogq> {
  const load = async () => createOgq({ ...credentials, baseUrl: url, clock, fetch, ...options })
  return createRegistry([{ manifest, load }]).get('ogq')
}

// The first mock compiles the spec and the first call loads Prism, which leaves timers of its own.
await using warm = await startMock(ogqMock)
await lazyOgq(warm, {}).recents.list()

describe('a provider that is loaded by the call that needs it', () => {
  testProvider({
    test: test.concurrent,
    manifest,
    create: async ({ wrapFetch, credentials }) => {
      const mock = await startMock(ogqMock)
      const apiKey = credentials === 'wrong' ? 'wrong-key-canary' : mock.credentials.apiKey
      return {
        provider: lazyOgq(mock, { apiKey, fetch: wrapFetch(mock.fetch) }),
        secrets: [apiKey],
        close: () => mock.close(),
      }
    },
    samples: {
      text: '제주',
      nothing: { text: 'zzzzzz' },
      cursorBeyondLast: '9999',
      refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
    },
  })
})
