import { type CreateInstance, testProvider } from '@picturedesk/conformance'
import { createHellorf, type HellorfOptions, manifest as hellorf } from '@picturedesk/hellorf'
import { memoryJournal } from '@picturedesk/journal'
import { createLimiter, limitCalls } from '@picturedesk/limits'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { ogqMock } from '@picturedesk/mock-ogq'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type MockVendor, startMock, VirtualClock } from '@picturedesk/mocks'
import { createOgq, manifest as ogq } from '@picturedesk/ogq'
import { createOmnious, manifest as omnious } from '@picturedesk/omnious'
import type { AnyProvider, Clock, Manifest } from '@picturedesk/provider'
import { createRegistry, type Middleware } from '@picturedesk/registry'
import { openTelemetry } from '@picturedesk/registry/opentelemetry'
import { circuitBreaker, concurrency } from '@picturedesk/registry/resilience'
import { test } from 'vitest'

// A provider that a registry hands out must conform like the provider itself: loaded by the call that
// needs it, and behind middleware of all sorts. Both at once, since each wraps the other. One vendor
// stands for each way to answer, and of each only those cases run that the others do not show.

/** Cases of the wire, and what values mean. A registry changes neither, and each vendor's own tests run them. */
const ON_THE_WIRE = /^\w+ conforms: (faults|leaks|drift|response|golden)\//

const behindAll = (
  manifest: Manifest,
  load: () => Promise<AnyProvider>,
  log: (entry: unknown) => void,
  clock: Clock,
): AnyProvider =>
  createRegistry([{ manifest, load }])
    .use(
      passing,
      openTelemetry(),
      limitCalls(createLimiter({ clock })),
      logging(log),
      // The suite causes more failures in a row than an application would bear.
      circuitBreaker({ failures: 1000 }),
      concurrency({ limit: 50 }),
    )
    .get(manifest.id)

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

/** Makes instances of a vendor before its mock, as a registry hands them out. */
function handedOut<Credentials extends object>(
  vendor: MockVendor<Credentials>,
  manifest: Manifest,
  wrong: Partial<Credentials>,
  create: (options: never) => AnyProvider,
): CreateInstance {
  return async ({ wrapFetch, credentials, log, clock }) => {
    const mock = await startMock(vendor, { clock: new VirtualClock({ by: clock }) })
    const given = { ...mock.credentials, ...(credentials === 'wrong' && wrong) }
    const options = { baseUrl: mock.url, clock: mock.clock, fetch: wrapFetch(mock.fetch) }
    return {
      provider: behindAll(
        manifest,
        async () => create({ ...given, ...options } as never),
        log,
        mock.clock,
      ),
      // A user's id, which OGQ takes with the credentials, is no secret.
      secrets: Object.keys(wrong).map((name) => String(given[name as keyof Credentials])),
      close: () => mock.close(),
    }
  }
}

/** Registers the cases whose name fits. */
const only =
  (wanted: RegExp) =>
  (name: string, run: () => Promise<void>): void => {
    if (wanted.test(name) && !ON_THE_WIRE.test(name)) test.concurrent(name, run)
  }

// Promises and listings.
testProvider({
  test: only(/./),
  manifest: ogq,
  create: handedOut(ogqMock, ogq, { apiKey: 'wrong-key-canary' }, createOgq),
  samples: {
    text: '제주',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
  },
})

// Calls that cost money.
testProvider({
  test: only(/: (purchase|licensing|money|bytes|secrets\/purchase)/),
  manifest: hellorf,
  create: handedOut(hellorfMock, hellorf, { clientSecret: 'wrong-secret-canary' }, (options) =>
    // Each instance of the suite is the only buyer of its account.
    createHellorf({ journal: memoryJournal(), ...(options as HellorfOptions) }),
  ),
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

// Iterations of items.
testProvider({
  test: only(/./),
  manifest: omnious,
  create: handedOut(omniousMock, omnious, { apiKey: 'wrong-key-canary' }, createOmnious),
})
