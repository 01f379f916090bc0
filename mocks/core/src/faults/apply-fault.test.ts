import { expect, test } from 'vitest'
import { type Delivery, wholeDelivery } from '../delivery/delivery.ts'
import { jsonResponse, type MockResponse, violationResponse } from '../mock-response.ts'
import { applyFault, type FaultContext } from './apply-fault.ts'
import { type Fault, type FaultName, faultNames } from './fault.ts'

const schema = {
  properties: { data: { items: { properties: { id: { enum: [1, 2] } } } } },
}

function context(
  response: MockResponse = jsonResponse(200, { ok: true, data: [{ id: 1, n: null }] }),
): {
  context: FaultContext
  worked: () => number
} {
  let worked = 0
  const work = async (): Promise<MockResponse> => {
    worked++
    return response
  }
  return {
    worked: () => worked,
    context: {
      work,
      workAgain: work,
      example: (name) => jsonResponse(200, { name }),
      elsewhere: 'http://elsewhere.invalid/x',
      payload: 'data',
      document: {},
      schemaOf: () => ({ node: schema, pointer: '' }),
      now: () => Date.UTC(2026, 0, 1, 12, 0, 0, 1),
    },
  }
}

async function body(fault: Fault): Promise<string> {
  const { response } = await applyFault(fault, context().context)
  return new TextDecoder().decode(response.bytes)
}

const withoutWork = [
  'hang-before-headers',
  'reset-before-headers',
  'html',
  'html-as-json',
  'rate-limited',
  'server-error',
  'bad-gateway',
  'unavailable',
  'redirect-elsewhere',
  'example',
]

test.each(faultNames)('%s lets the vendor work, or not, as documented', async (name) => {
  const { context: given, worked } = context()
  const fault = name === 'example' ? { name, example: 'any' } : { name }
  const delivery = await applyFault(fault as Fault, given)
  const often = name === 'duplicate-delivery' ? 2 : 1
  expect(worked()).toBe(withoutWork.includes(name) ? 0 : often)
  expect(delivery.fault).toBe(name)
})

test('cuts or empties the body, and changes its type', async () => {
  expect(await body({ name: 'truncated-json' })).toBe('{"ok":true,"data":[')
  expect(await body({ name: 'empty-body' })).toBe('')
  const { response } = await applyFault({ name: 'wrong-content-type' }, context().context)
  expect(response.headers).toEqual({ 'content-type': 'text/plain' })
})

test('states when to come back', async () => {
  const of = async (fault: Fault): Promise<unknown> => {
    const { response } = await applyFault(fault, context().context)
    return [response.status, response.headers['retry-after']]
  }
  expect(await of({ name: 'rate-limited' })).toEqual([429, '1'])
  expect(await of({ name: 'rate-limited', retryAfterSeconds: 30 })).toEqual([429, '30'])
  expect(await of({ name: 'unavailable' })).toEqual([503, undefined])
  expect(await of({ name: 'unavailable', retryAfterSeconds: 0 })).toEqual([503, '0'])
  // half a minute and a little, as a date has no fractions and must not be too early
  expect(
    await of({ name: 'rate-limited', retryAfterSeconds: 30, retryAfterFormat: 'date' }),
  ).toEqual([429, 'Thu, 01 Jan 2026 12:00:31 GMT'])
  expect(await of({ name: 'rate-limited', retryAfterFormat: 'date' })).toEqual([
    429,
    'Thu, 01 Jan 2026 12:00:02 GMT',
  ])
})

test('responds as a proxy does', async () => {
  const of = async (fault: Fault): Promise<unknown> => {
    const { response } = await applyFault(fault, context().context)
    return [response.status, response.headers['content-type'], (await body(fault)).slice(0, 9)]
  }
  expect(await of({ name: 'html' })).toEqual([200, 'text/html; charset=utf-8', '<!doctype'])
  expect(await of({ name: 'html-as-json' })).toEqual([200, 'application/json', '<!doctype'])
  expect(await of({ name: 'bad-gateway' })).toEqual([502, 'text/html; charset=utf-8', '<!doctype'])
  expect(await of({ name: 'server-error' })).toEqual([500, 'text/plain', 'Internal '])
})

test("does not disguise the mock's own complaint", async () => {
  const complaint = violationResponse([
    { blame: 'client', operation: 'a', pointer: '', message: 'wrong' },
  ])
  for (const name of faultNames.filter((known) => !withoutWork.includes(known))) {
    const delivery = await applyFault({ name } as Fault, context(complaint).context)
    expect(delivery).toEqual(wholeDelivery(complaint))
  }
})

const text = (status: number, type: string, content: string, more = {}): MockResponse => ({
  status,
  headers: { 'content-type': type, ...more },
  bytes: new TextEncoder().encode(content),
})
const right = jsonResponse(200, { ok: true, data: [{ id: 1, n: null }] })
const json = (content: string): MockResponse => ({
  ...jsonResponse(200, JSON.parse(content)),
  headers: right.headers,
})
const ADDED = '"unknownField":"the spec does not name this","unknownList":[{"id":1}]'
const MAINTENANCE = '<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>\n'
const BAD_GATEWAY = '<!doctype html><title>502</title><h1>Bad Gateway</h1>\n'

/** With the body as text, and without the value that it was made from. */
function readable({ response, ...rest }: Delivery): object {
  const { bytes, status, headers } = response
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { ...rest, status, headers, content }
}

/** What becomes of the right response: another one, or another way of delivering it. */
const deliveries: Readonly<Record<FaultName, Partial<Delivery>>> = {
  'hang-before-headers': { response: text(504, 'text/plain', ''), course: 'hang-before-headers' },
  'hang-in-body': { course: 'hang-in-body' },
  'reset-before-headers': { response: text(504, 'text/plain', ''), course: 'reset-before-headers' },
  'reset-mid-body': { course: 'reset-mid-body' },
  'response-lost': { course: 'reset-before-headers' },
  'duplicate-delivery': {},
  latency: { delayMs: 1000 },
  'slow-drip': { drip: { chunks: 10, ms: 1000 } },
  'oversized-body': { blanks: 67_108_864 },
  'empty-body': { response: { ...right, bytes: new Uint8Array() } },
  'truncated-json': { response: { ...right, bytes: right.bytes.subarray(0, 19) } },
  'wrong-content-type': { response: { ...right, headers: { 'content-type': 'text/plain' } } },
  'byte-order-mark': {
    response: { ...right, bytes: Buffer.from([239, 187, 191, ...right.bytes]) },
  },
  html: { response: text(200, 'text/html; charset=utf-8', MAINTENANCE) },
  'html-as-json': { response: text(200, 'application/json', MAINTENANCE) },
  'bad-gateway': { response: text(502, 'text/html; charset=utf-8', BAD_GATEWAY) },
  'server-error': { response: text(500, 'text/plain', 'Internal Server Error') },
  unavailable: { response: text(503, 'text/plain', 'Service Unavailable') },
  'rate-limited': {
    response: text(429, 'text/plain', 'Too Many Requests', { 'retry-after': '1' }),
  },
  'redirect-elsewhere': {
    response: text(307, 'text/plain', '', { location: 'http://elsewhere.invalid/x' }),
  },
  example: { response: jsonResponse(200, { name: 'any' }) },
  'missing-field': { response: json('{"ok":true,"data":[{"n":null}]}') },
  'wrong-type': { response: json('{"ok":true,"data":[{"id":{"unexpected":true},"n":null}]}') },
  'unknown-enum': { response: json('{"ok":true,"data":[{"id":999999999,"n":null}]}') },
  'extra-fields': {
    response: json(`{"ok":true,"data":[{"id":1,"n":null,${ADDED}}],${ADDED}}`),
  },
}

test.each(faultNames)('%s does what the table of faults says, and nothing else', async (name) => {
  const fault = (name === 'example' ? { name, example: 'any' } : { name }) as Fault
  const delivery = await applyFault(fault, context().context)
  const expected = { ...wholeDelivery(right), ...deliveries[name], fault: name }
  expect(readable(delivery)).toEqual(readable(expected))
})

test.each<[Fault, object]>([
  [{ name: 'latency', ms: 0 }, { delayMs: 0 }],
  [{ name: 'latency', ms: 7 }, { delayMs: 7 }],
  [{ name: 'slow-drip', chunks: 3, ms: 0 }, { drip: { chunks: 3, ms: 0 } }],
  [{ name: 'oversized-body', bytes: 0 }, { blanks: 0 }],
])('%j is as large as it says', async (fault, expected) => {
  expect(await applyFault(fault, context().context)).toMatchObject(expected)
})

test.each(['missing-field', 'wrong-type', 'unknown-enum'] as const)(
  '%s takes its field',
  async (name) => {
    const spoilt = JSON.parse(await body({ name, field: '/ok' }))
    expect(spoilt).not.toEqual({ ok: true, data: [{ id: 1, n: null }] })
    expect(spoilt.data).toEqual([{ id: 1, n: null }])
  },
)

test('an example that the spec does not have is told as such', async () => {
  const complaint = violationResponse([
    { blame: 'client', operation: 'a', pointer: '/headers/prefer', message: 'no such example' },
  ])
  const given = { ...context().context, example: () => complaint }
  expect(await applyFault({ name: 'example', example: 'none' }, given)).toEqual(
    wholeDelivery(complaint),
  )
})

test('a request that the mock refuses is not delivered twice', async () => {
  const { context: given, worked } = context(
    violationResponse([{ blame: 'client', operation: 'a', pointer: '', message: 'wrong' }]),
  )
  await applyFault({ name: 'duplicate-delivery' }, given)
  expect(worked()).toBe(1)
})

test('the second of two deliveries is what arrives', async () => {
  const given: FaultContext = {
    ...context().context,
    workAgain: async (dropped) => jsonResponse(201, { dropped: dropped.status }),
  }
  const { response } = await applyFault({ name: 'duplicate-delivery' }, given)
  expect([response.status, response.value]).toEqual([201, { dropped: 200 }])
})
