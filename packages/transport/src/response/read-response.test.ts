import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { DriftEvent } from '../hooks.ts'
import { createAcme, KEY, type Wire } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { failure, json, ONE_THING, success, text } from '../testing/responses.ts'
import { itemWarnings, receivedCount } from './items.ts'
import { rawOf } from './raw-of.ts'

async function call(operation: keyof Wire, response: Response): Promise<unknown> {
  const { transport } = createAcme({ fetch: fakeFetch(response).fetch, maxAttempts: 1 })
  const path = operation === 'deleteThing' ? { id: '1' } : undefined
  const { payload } = await transport.call(operation, { path } as object)
  return payload
}

const where: ErrorContext = {
  provider: 'acme',
  operation: 'listThings',
  status: 200,
  attempts: 1,
  outcome: 'unknown',
}

test.each([
  ['an HTML page', '<!doctype html><p>Welcome to our Wi-Fi', 'not-json'],
  ['nothing', '', 'empty'],
  ['white space', ' \r\n', 'empty'],
  ['an object cut short', '{"ok":true,"data":{"list":[', 'truncated'],
  ['an object cut after an inner one', '{"ok":true,"data":{"list":[{"id":1}', 'truncated'],
  ['a list cut short', '[{"a":1},', 'truncated'],
  ['a string cut short', '{"ok":true,"data":"}', 'truncated'],
  ['half a literal', '{"ok":tr', 'truncated'],
])('%s in place of JSON is an invalid response', async (_, body, reason) => {
  const error = await failureOf(call('listThings', text(body, { type: 'application/json' })))
  expect(InvalidResponseError.isInstance(error)).toBe(true)
  expect(error).toMatchObject({ ...where, reason, field: undefined })
})

test('the error for a response that repeats the request shows no secret', async () => {
  const error = await failureOf(call('listThings', text(`${KEY}: no such key`)))
  expect(error).toMatchObject({ reason: 'not-json' })
  expect(String(error)).not.toContain(KEY.slice(0, 6))
})

test.each(['', '; charset=utf-8'])(
  'a byte-order mark before JSON is ignored%s',
  async (charset) => {
    const body = `\ufeff${JSON.stringify({ ok: true, data: ONE_THING })}`
    const type = `application/json${charset}`
    expect(await call('listThings', text(body, { type }))).toEqual(ONE_THING)
  },
)

test('JSON is read under any media type', async () => {
  const body = JSON.stringify({ ok: true, data: ONE_THING })
  expect(await call('listThings', text(body, { type: 'text/html' }))).toEqual(ONE_THING)
})

test.each([
  [{}, 'data.list', 'missing-field'],
  [{ list: null }, 'data.list', 'missing-field'],
  [{ list: 'none' }, 'data.list', 'wrong-type'],
  [undefined, 'data', 'missing-field'],
  [[], 'data', 'wrong-type'],
])('the payload %j has a fault at %s', async (data, field, reason) => {
  const error = await failureOf(call('listThings', success(data)))
  expect(error).toMatchObject({ ...where, code: 'invalid-response', reason, field })
  expect(String(error)).toContain(field)
})

test.each([
  [{ list: [{ id: 1 }, {}] }, { list: [{ id: 1 }] }, 'data.list[1].id', undefined],
  [{ list: [{ id: true }, { id: 2 }] }, { list: [{ id: 2 }] }, 'data.list[0].id', true],
  [
    { list: [{ id: 1, tags: [7, 'a'] }] },
    { list: [{ id: 1, tags: ['a'] }] },
    'data.list[0].tags[0]',
    7,
  ],
  [{ list: [{ id: 1, tags: 0 }] }, { list: [{ id: 1 }] }, 'data.list[0].tags', 0],
  [{ list: [], next: {} }, { list: [] }, 'data.next', {}],
])('of the payload %j, %j is left, and the rest is told', async (data, left, field, value) => {
  const told: DriftEvent[] = []
  const { transport } = createAcme({
    fetch: fakeFetch(success(data)).fetch,
    hooks: { onDrift: (event) => told.push(event) },
  })
  const response = await transport.call('listThings', {})
  expect(response.payload).toEqual(left)
  expect(rawOf(response.payload)).toEqual(data)
  expect(told).toEqual([{ provider: 'acme', operation: 'listThings', field, value }])
})

test('an entry that is left out is a warning of its page, with what the vendor sent', async () => {
  const list = [{ id: 1 }, { id: [] }, { id: 3, tags: [0] }]
  const { transport } = createAcme({ fetch: fakeFetch(success({ list })).fetch })
  const response = await transport.call('listThings', {})
  expect(itemWarnings(response)).toEqual([
    {
      code: 'invalid-item',
      raw: { id: [] },
      message: expect.stringContaining('data.list[1].id'),
    },
  ])
  expect(receivedCount(response.payload.list)).toBe(3)
})

test.each([{ list: [] }, { ok: 'yes' }, [], 7, 'text', null])(
  'the body %j is not in the envelope',
  async (body) => {
    const error = await failureOf(call('listThings', json(body)))
    expect(error).toMatchObject({ code: 'invalid-response', reason: 'wrong-type' })
  },
)

test('values that are not in the spec are allowed', async () => {
  const data = { list: [{ id: '1', tags: null, smell: 'roses' }], mood: 7 }
  expect(await call('listThings', success(data))).toEqual(data)
})

test('a file is returned unchanged', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
  expect(await call('getFile', text(bytes, { type: 'application/pdf' }))).toEqual(bytes)
})

test.each([
  ['a failure', failure('no such thing'), { code: 'not-found', vendorMessage: 'no such thing' }],
  ['nothing', text('', { type: 'application/pdf' }), { reason: 'empty' }],
  ['a success in JSON', success({}), { reason: 'wrong-type' }],
  ['truncated JSON', text('{"ok":', { type: 'application/json' }), { reason: 'truncated' }],
  ['a failing status', text('%PDF', { status: 404 }), { code: 'not-found' }],
  ['an HTML page', text('<p>Hello', { type: 'text/html' }), { reason: 'not-json' }],
  [
    'a failure under a wrong name',
    text('{"ok":false,"error":"no such thing"}', { type: 'text/html' }),
    { code: 'not-found' },
  ],
])('%s in place of a file is an error', async (_, response, expected) => {
  expect(await failureOf(call('getFile', response))).toMatchObject(expected)
})

test.each([
  ['nothing', text(null, { status: 204 })],
  ['an empty body', text('')],
  ['a success', success({ gone: true })],
])('%s is allowed where no payload is expected', async (_, response) => {
  await call('deleteThing', response)
})

test('a body without envelope is refused also where no payload is expected', async () => {
  const error = await failureOf(call('deleteThing', json({ gone: true })))
  expect(error).toMatchObject({ reason: 'wrong-type', field: undefined })
  expect((error as Error).message).toBe(
    'acme deleteThing: the body is not in the vendor’s envelope.',
  )
})

test('a failure in the envelope is an error also where no payload is expected', async () => {
  const error = await failureOf(call('deleteThing', failure('no such thing')))
  expect(error).toMatchObject({ code: 'not-found' })
})
