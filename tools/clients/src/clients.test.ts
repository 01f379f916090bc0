import { join } from 'node:path'
import { bundleSpec } from '@picturedesk/generate'
import { type MockVendor, startMock } from '@picturedesk/mocks'
import { createTransport, type Operation, type Transport } from '@picturedesk/transport'
import ts from 'typescript-5'
import { expect, test } from 'vitest'
import * as bodies from './bodies/calls.ts'
import { operations as bodyOperations } from './bodies/generated/operations.ts'
import * as responses from './responses/calls.ts'
import { operations as responseOperations } from './responses/generated/operations.ts'
import * as schemas from './schemas/calls.ts'
import { operations as schemaOperations } from './schemas/generated/operations.ts'
import * as styles from './styles/calls.ts'
import { operations as styleOperations } from './styles/generated/operations.ts'

type Calls = (
  transport: Transport<never, never>,
) => readonly Promise<{ readonly payload: unknown }>[]
type Table = Readonly<Record<string, Operation>>

test.each<[string, unknown, Table, readonly unknown[] | undefined]>([
  ['styles', styles.calls, styleOperations, undefined],
  ['bodies', bodies.calls, bodyOperations, undefined],
  ['responses', responses.calls, responseOperations, responses.PAYLOADS],
  ['schemas', schemas.calls, schemaOperations, undefined],
])(
  'the client of %s is called, and the mock of the same document finds nothing wrong',
  async (id, calls, operations, payloads) => {
    const spec = await bundleSpec(join(import.meta.dirname, id, 'openapi.yaml'))
    const vendor = { id, spec } as unknown as MockVendor
    const mock = await startMock(vendor)
    try {
      const transport = createTransport<never, never>(
        {
          provider: id,
          baseUrl: mock.url,
          operations,
          failures: [],
          redact: (text) => text,
          sensitive: [],
          format: () => ({}),
          open: (payload) => ({ payload, at: '' }),
        },
        { fetch: mock.fetch, maxAttempts: 1 },
      )
      const results = await Promise.allSettled((calls as Calls)(transport))
      const failures = results.flatMap((result) =>
        result.status === 'rejected' ? [String(result.reason)] : [],
      )
      expect({ failures, violations: mock.takeViolations() }).toEqual({
        failures: [],
        violations: [],
      })
      const called = new Set(mock.requests().map(({ operation }) => operation))
      expect(called.size).toBe(Object.keys(operations).length)
      if (payloads)
        expect(
          results.map(
            (result) => (result as PromiseFulfilledResult<{ payload: unknown }>).value.payload,
          ),
        ).toEqual(payloads)
    } finally {
      await mock.close()
    }
  },
)

test('everything compiles with TypeScript 5.9, too', () => {
  const path = join(import.meta.dirname, '../tsconfig.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(import.meta.dirname, '..'))
  const files = ['styles', 'bodies', 'responses', 'schemas'].map((name) =>
    join(import.meta.dirname, name, 'calls.ts'),
  )
  const program = ts.createProgram(files, options)
  const told = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
  expect(told).toEqual([])
}, 60_000)
