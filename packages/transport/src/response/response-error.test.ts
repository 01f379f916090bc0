import {
  ForbiddenError,
  NotFoundError,
  type PicturedeskError,
  QuotaExceededError,
  RateLimitedError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { refusedArgument, unusableMedia } from '../formats/failure-errors.ts'
import type { FailureRule } from '../operation.ts'
import { createAcme } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { failure, json, text } from '../testing/responses.ts'
import { itemError, responseError } from './response-error.ts'

async function errorFor(response: Response): Promise<PicturedeskError> {
  const { transport } = createAcme({ fetch: fakeFetch(response).fetch, maxAttempts: 1 })
  return (await failureOf(transport.call('listThings', {}))) as PicturedeskError
}

test.each([
  [400, VendorError, 'rejected'],
  [401, UnauthorizedError, 'rejected'],
  [402, QuotaExceededError, 'rejected'],
  [403, ForbiddenError, 'rejected'],
  [404, NotFoundError, 'rejected'],
  [410, NotFoundError, 'rejected'],
  [418, VendorError, 'rejected'],
  [429, RateLimitedError, 'rejected'],
  [500, VendorError, 'unknown'],
  [503, VendorError, 'unknown'],
] as const)(
  'status %d with the page of a gateway becomes an error of its class',
  async (status, type, outcome) => {
    const headers = { 'x-request-id': 'r-1' }
    const error = await errorFor(text('<h1>No</h1>', { status, headers, type: 'text/html' }))
    expect(type.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      provider: 'acme',
      operation: 'listThings',
      status,
      requestId: 'r-1',
      attempts: 1,
      outcome,
      vendorCode: undefined,
      vendorMessage: undefined,
    })
    expect(error.message).toContain(`HTTP ${status}`)
    expect(error.message).not.toContain('<h1>')
  },
)

test.each([
  ['no such thing 7', NotFoundError],
  ['bad signature', UnauthorizedError],
  ['too fast', RateLimitedError],
  ['out of paper', VendorError],
] as const)(
  '“%s” in the envelope, inside HTTP 200, becomes an error of its class',
  async (message, type) => {
    const error = await errorFor(failure(message, 1001))
    expect(type.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      status: 200,
      vendorCode: 1001,
      vendorMessage: message,
      outcome: 'rejected',
    })
    expect(error.message).toContain(message)
    expect(error.message).toContain('1001')
  },
)

test('a failing status with an envelope is judged by the message before the status', async () => {
  expect(await errorFor(failure('no such thing', 'E7', { status: 400 }))).toMatchObject({
    code: 'not-found',
    status: 400,
    vendorCode: 'E7',
    vendorMessage: 'no such thing',
  })
})

test.each([
  [{ title: 'Bad', detail: 'the page is too far' }, 'the page is too far'],
  [{ title: 'Bad' }, 'Bad'],
  [{ detail: [{ loc: ['query', 'q'], msg: 'field required' }] }, undefined],
  [{ title: 7 }, undefined],
  [{ ok: false }, undefined],
  [{}, undefined],
  [[], undefined],
  [null, undefined],
  ['no', undefined],
])('the body %j of a 422 has the message %j', async (body, vendorMessage) => {
  const error = await errorFor(json(body, { status: 422 }))
  expect(error).toMatchObject({ code: 'vendor-error', status: 422, outcome: 'rejected' })
  expect(error.vendorMessage).toBe(vendorMessage)
})

test('a failure with an empty body is judged by its status', async () => {
  expect(await errorFor(text(null, { status: 404 }))).toMatchObject({ code: 'not-found' })
  expect(await errorFor(failure(''))).toMatchObject({ code: 'vendor-error', status: 200 })
})

test('a 503 with Retry-After is treated as rate limiting', async () => {
  const headers = { 'retry-after': '5' }
  expect(await errorFor(text('', { status: 503, headers }))).toMatchObject({
    code: 'rate-limited',
    retryAfter: 5_000,
    outcome: 'unknown',
  })
})

test('the error of an unauthorized call tells what to check', async () => {
  const { message } = await errorFor(failure('bad signature'))
  expect(message).toContain('Check the credentials')
  expect(message).toContain('clock')
})

describe('codes', () => {
  const failures = [
    { meaning: 'rate-limited', message: /slow down/ },
    { meaning: 'quota-exceeded', codes: ['823'] },
    { meaning: 'failed', codes: ['500'] },
    { meaning: 'unusable-media', codes: ['803'], toError: unusableMedia('unreachable') },
    { meaning: 'invalid-argument', codes: ['825'], toError: refusedArgument('detections') },
  ] as const satisfies readonly FailureRule[]
  const where = { provider: 'acme', outcome: 'rejected' } as const
  const vendor = { failures, redact: (text: string) => text }
  const errorOf = (code: string | number, message: string, status = 200) =>
    responseError(new Response(null, { status }), { code, message }, vendor, where, 0)

  test.each([
    [823, 'slow down', 429, 'quota-exceeded'],
    ['823', 'slow down', 200, 'quota-exceeded'],
    [8230, 'slow down', 200, 'rate-limited'],
    [8230, 'no', 401, 'unauthorized'],
    [803, 'no', 404, 'unusable-media'],
    [825, 'no', 400, 'invalid-argument'],
  ])('code %s with “%s” and HTTP %d is %s', (code, message, status, kind) => {
    expect(errorOf(code, message, status)).toMatchObject({
      code: kind,
      outcome: 'rejected',
      vendorCode: code,
      vendorMessage: message,
    })
  })

  test('of a vendor that failed by itself do not say that nothing was done', () => {
    expect(errorOf(500, 'sorry')).toMatchObject({ code: 'vendor-error', outcome: 'unknown' })
  })

  test('say what the error needs beside the message', () => {
    expect(errorOf(803, 'gone')).toMatchObject({ reason: 'unreachable' })
    expect(errorOf(825, 'OUTER?')).toMatchObject({ field: 'detections' })
    expect(errorOf(825, 'OUTER?').message).toBe(
      'acme: “OUTER?” (code 825, HTTP 200). The vendor refused `detections`.',
    )
  })

  test('tell the error of one item, too', () => {
    const said = { ...where, vendorCode: 803, vendorMessage: 'gone' }
    expect(itemError(failures, 'the picture failed.', said)).toMatchObject({
      code: 'unusable-media',
      message: 'acme: the picture failed.',
    })
    expect(itemError(failures, 'the picture failed.', where)).toMatchObject({
      code: 'vendor-error',
    })
  })
})
