import { reportFile, testProvider } from '@picturedesk/conformance'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { type Fault, faultNames, startMock } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import { afterAll, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createHellorf, manifest } from './index.ts'
import './testing/warm-up.ts'

/** Faults that have to be told more: which example, which field. `drift/*` varies every field. */
const needy: ReadonlySet<string> = new Set(['example', 'unknown-enum'])
const faults = faultNames.filter((name) => !needy.has(name))

/** A licence document is a file; it has no fields to spoil. */
const isFile = (operation: string) => /^download\w+Warrant$/.test(operation)
const spoilsJson = (name: string) => /field|^wrong-type|^byte-order-mark/.test(name)

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials, log }) => {
    const mock = await startMock(hellorfMock)
    const wrong = credentials === 'wrong' && { clientSecret: 'wrong-secret-canary' }
    const given = { ...mock.credentials, ...wrong }
    const provider = createHellorf({
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
        strike: (fault) =>
          isFile(fault.operation) && spoilsJson(fault.name)
            ? undefined
            : mock.fault(fault as Fault),
      },
      close: () => mock.close(),
    }
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
  report: {
    after: afterAll,
    package: packageJson,
    spec,
    write: reportFile(new URL('../conformance.json', import.meta.url), {
      frozen: process.env['PICTUREDESK_FROZEN'] === '1',
    }),
  },
})
