import { type CreateInstance, testProvider } from '@picturedesk/conformance'
import { createHellorf, manifest as hellorf } from '@picturedesk/hellorf'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { ogqMock } from '@picturedesk/mock-ogq'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type MockVendor, startMock } from '@picturedesk/mocks'
import { createOgq, manifest as ogq } from '@picturedesk/ogq'
import { createOmnious, manifest as omnious } from '@picturedesk/omnious'
import type { AnyProvider } from '@picturedesk/provider'
import { createRegistry, type Middleware } from '@picturedesk/registry'
import { circuitBreaker, concurrency } from '@picturedesk/registry/resilience'
import { describe, test } from 'vitest'

// The first mock compiles the spec and the first call loads Prism, which leaves timers of its own.
await Promise.all([
  warmUp(hellorfMock, (options) => createHellorf(options).categories.list()),
  warmUp(ogqMock, (options) => createOgq(options).recents.list()),
  warmUp(omniousMock, (options) => createOmnious(options).tagging.list()),
])

async function warmUp<Credentials extends object>(
  vendor: MockVendor<Credentials, string>,
  call: (options: Credentials & { baseUrl: string; fetch: typeof fetch }) => PromiseLike<unknown>,
): Promise<void> {
  await using mock = await startMock(vendor)
  await call({ ...mock.credentials, baseUrl: mock.url, fetch: mock.fetch })
}

const passing: Middleware = (_, next) => next()

const logging =
  (log: (entry: unknown) => void): Middleware =>
  async ({ provider, method, cursor }, next) => {
    try {
      const result = await next()
      log({ provider: provider.id, method, cursor, result: 'done' })
      return result
    } catch (error) {
      log({ provider: provider.id, method, cursor, error })
      throw error
    }
  }

/** The provider as a registry gives it behind middleware of all sorts. */
function behindAll(provider: AnyProvider, log: (entry: unknown) => void): AnyProvider {
  return createRegistry([provider])
    .use(
      passing,
      logging(log),
      // the suite breaks more in a row than an application would bear
      circuitBreaker({ failures: 1000 }),
      concurrency({ limit: 50 }),
    )
    .get(provider.id)
}

describe('behind middleware, promises and listings', () => {
  const create: CreateInstance = async ({ wrapFetch, credentials, log }) => {
    const mock = await startMock(ogqMock)
    const wrong = credentials === 'wrong' && { apiKey: 'wrong-key-canary' }
    const given = { ...mock.credentials, ...wrong }
    const { clock, url: baseUrl } = mock
    const provider = createOgq({ ...given, baseUrl, clock, fetch: wrapFetch(mock.fetch) })
    return {
      provider: behindAll(provider, log),
      secrets: [given.apiKey],
      close: () => mock.close(),
    }
  }
  testProvider({
    test: test.concurrent,
    manifest: ogq,
    create,
    samples: {
      text: '제주',
      nothing: { text: 'zzzzzz' },
      cursorBeyondLast: '9999',
      refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
    },
  })
})

describe('behind middleware, what costs money', () => {
  const create: CreateInstance = async ({ wrapFetch, credentials, log }) => {
    const mock = await startMock(hellorfMock)
    const wrong = credentials === 'wrong' && { clientSecret: 'wrong-secret-canary' }
    const given = { ...mock.credentials, ...wrong }
    const { clock, url: baseUrl } = mock
    const provider = createHellorf({ ...given, baseUrl, clock, fetch: wrapFetch(mock.fetch) })
    return {
      provider: behindAll(provider, log),
      secrets: Object.values(given),
      close: () => mock.close(),
    }
  }
  testProvider({
    // the rest is shown above by a vendor with fewer operations, at a quarter of the time
    test: (name, run) => {
      if (/: (purchase|licensing|money|bytes|secrets\/purchase|faults\/licensing)/.test(name))
        test.concurrent(name, run)
    },
    manifest: hellorf,
    create,
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
})

describe('behind middleware, iterations of items', () => {
  const create: CreateInstance = async ({ wrapFetch, credentials, log }) => {
    const mock = await startMock(omniousMock)
    const given = credentials === 'wrong' ? { apiKey: 'wrong-key-canary' } : mock.credentials
    const { clock, url: baseUrl } = mock
    const provider = createOmnious({ ...given, baseUrl, clock, fetch: wrapFetch(mock.fetch) })
    return {
      provider: behindAll(provider, log),
      secrets: Object.values(given),
      close: () => mock.close(),
    }
  }
  testProvider({ test: test.concurrent, manifest: omnious, create })
})
