import { expect, test } from 'vitest'
import { wholeDelivery } from '../delivery/delivery.ts'
import { jsonResponse, type MockResponse, violationResponse } from '../mock-response.ts'
import { applyFault, type FaultContext } from './apply-fault.ts'
import { type Fault, faultNames } from './fault.ts'

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
