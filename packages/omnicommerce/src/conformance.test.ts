import { reportFile, testProvider } from '@picturedesk/conformance'
import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { type Fault, faultNames, startMock } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-omnicommerce' with { type: 'json' }
import { afterAll, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createOmniCommerce, manifest } from './index.ts'

/** Faults that have to be told more: which example, which field. `drift/*` varies every field. */
const needy: ReadonlySet<string> = new Set(['example', 'unknown-enum'])
const faults = faultNames.filter((name) => !needy.has(name))

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials, log, operation }) => {
    const mock = await startMock(omnicommerceMock)
    const apiKey = credentials === 'wrong' ? 'wrong-key-canary' : mock.credentials.apiKey
    const provider = createOmniCommerce({
      apiKey,
      batchPath: operation === 'listModerationsByBarePath' ? 'bare' : 'documented',
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
      hooks: { onRequest: log, onResponse: log, onRetry: log, onDrift: log },
    })
    return {
      provider,
      secrets: [apiKey],
      faults: {
        names: faults,
        duplicates: ['duplicate-delivery'],
        strike: (fault) => mock.fault(fault as Fault),
      },
      close: () => mock.close(),
    }
  },
  samples: { products: ['A1001', 'A1000', 'outlet/A1 (red)/50%'], unknownProduct: 'Z1' },
  report: {
    after: afterAll,
    package: packageJson,
    spec,
    write: reportFile(new URL('../conformance.json', import.meta.url), {
      frozen: process.env['PICTUREDESK_FROZEN'] === '1',
    }),
  },
})
