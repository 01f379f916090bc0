import { reportFile, testProvider } from '@picturedesk/conformance'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type Fault, faultNames, startMock } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-omnious' with { type: 'json' }
import { afterAll, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createOmnious, manifest } from './index.ts'

/** Faults that have to be told more: which example, which field. `drift/*` varies every field. */
const needy: ReadonlySet<string> = new Set(['example', 'unknown-enum'])
const faults = faultNames.filter((name) => !needy.has(name))

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials, log }) => {
    const mock = await startMock(omniousMock)
    const given = credentials === 'wrong' ? { apiKey: 'wrong-key-canary' } : mock.credentials
    const provider = createOmnious({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
      hooks: { onRequest: log, onResponse: log, onRetry: log, onDrift: log },
    })
    return {
      provider,
      secrets: Object.values(given),
      faults: {
        names: faults,
        duplicates: ['duplicate-delivery'],
        strike: (fault) => mock.fault(fault as Fault),
      },
      close: () => mock.close(),
    }
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
