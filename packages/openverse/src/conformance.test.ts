import { reportFile, testProvider } from '@picturedesk/conformance'
import { openverseMock } from '@picturedesk/mock-openverse'
import { type Fault, faultNames, startMock } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import { afterAll, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createOpenverse, manifest } from './index.ts'
import './testing/warm-up.ts'

/** Faults that have to be told more: which example, which field. `drift/*` varies every field. */
const needy: ReadonlySet<string> = new Set(['example', 'unknown-enum'])
const faults = faultNames.filter((name) => !needy.has(name))

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials, log }) => {
    // the suite makes more calls than Openverse grants at first
    const mock = await startMock(openverseMock, { scenario: 'enhanced-limits' })
    const wrong = credentials === 'wrong' && { clientSecret: 'wrong-secret-canary' }
    const given = { ...mock.credentials, ...wrong }
    const provider = createOpenverse({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
      hooks: { onRequest: log, onResponse: log, onRetry: log, onDrift: log },
    })
    return {
      provider,
      // the last is the token that the mock hands out first
      secrets: [given.clientId, given.clientSecret, 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'],
      faults: {
        names: faults,
        duplicates: ['duplicate-delivery'],
        strike: (fault) => mock.fault(fault as Fault),
      },
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
  report: {
    after: afterAll,
    package: packageJson,
    spec,
    write: reportFile(new URL('../conformance.json', import.meta.url), {
      frozen: process.env['PICTUREDESK_FROZEN'] === '1',
    }),
  },
})
