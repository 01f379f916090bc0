import { reportFile, testProvider } from '@picturedesk/conformance'
import { ogqMock } from '@picturedesk/mock-ogq'
import { type Fault, faultNames, startMock } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import { afterAll, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createOgq, manifest } from './index.ts'
import './testing/warm-up.ts'

/** Faults that have to be told more: which example, which field. `drift/*` varies every field. */
const needy: ReadonlySet<string> = new Set(['example', 'unknown-enum'])
const faults = faultNames.filter((name) => !needy.has(name))

/** An answer that says no more than that it is done has no payload to spoil. */
const isBare = (operation: string) => /^(add|reorder|remove|report)/.test(operation)
const spoilsField = (name: string) => /field|^wrong-type/.test(name)

testProvider({
  test: test.concurrent,
  manifest,
  create: async ({ wrapFetch, credentials, log }) => {
    const mock = await startMock(ogqMock)
    const wrong = credentials === 'wrong' && { apiKey: 'wrong-key-canary' }
    const given = { ...mock.credentials, ...wrong }
    const provider = createOgq({
      ...given,
      baseUrl: mock.url,
      clock: mock.clock,
      fetch: wrapFetch(mock.fetch),
      hooks: { onRequest: log, onResponse: log, onRetry: log, onDrift: log },
    })
    return {
      provider,
      secrets: [given.apiKey],
      faults: {
        names: faults,
        duplicates: ['duplicate-delivery'],
        strike: (fault) =>
          isBare(fault.operation) && spoilsField(fault.name)
            ? undefined
            : mock.fault(fault as Fault),
      },
      close: () => mock.close(),
    }
  },
  samples: {
    text: '제주',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
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
