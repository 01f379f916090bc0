import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createAcme } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { listen } from '../testing/listen.ts'
import { ONE_THING, success, text } from '../testing/responses.ts'

const BODY = JSON.stringify({ ok: true, data: ONE_THING })

test('a body in many pieces, cut within a character, is put together', async () => {
  const data = { list: [{ id: '云南' }] }
  const bytes = new TextEncoder().encode(JSON.stringify({ ok: true, data }))
  const body = new ReadableStream({
    start: (controller) => {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const { transport } = createAcme({ fetch: async () => text(body) })
  expect((await transport.call('listThings', {})).payload).toEqual(data)
})

test('a response as large as the limit is read, and a larger one is refused', async () => {
  const { fetch } = fakeFetch(text(BODY))
  const atLimit = createAcme({ fetch, maxResponseBytes: BODY.length })
  expect((await atLimit.transport.call('listThings', {})).payload).toEqual(ONE_THING)
  const below = createAcme({ fetch, maxResponseBytes: BODY.length - 1 })
  const error = await failureOf(below.transport.call('listThings', {}))
  expect(error).toMatchObject({ code: 'invalid-response', reason: 'oversized', attempts: 1 })
  expect(String(error)).toContain(`${BODY.length - 1} bytes`)
})

test('a body that never ends is cut off and its connection closed', async () => {
  const closed = Promise.withResolvers<void>()
  const chunk = Buffer.alloc(16 * 1024, ' ')
  const vendor = await listen((request, response) => {
    request.on('close', closed.resolve)
    const write = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', write)
    write()
  })
  const { transport } = createAcme({ baseUrl: vendor.url, maxResponseBytes: 256 * 1024 })
  const error = await failureOf(transport.call('listThings', {}))
  expect(error).toMatchObject({ reason: 'oversized', outcome: 'unknown' })
  await closed.promise
})

test('an oversized body with a length is not read to its end', async () => {
  const vendor = await listen((_, response) => {
    response.writeHead(200, { 'content-length': 1024 ** 3 })
    response.write('x'.repeat(100))
  })
  const { transport } = createAcme({ baseUrl: vendor.url, maxResponseBytes: 50 })
  expect(await failureOf(transport.call('listThings', {}))).toMatchObject({ reason: 'oversized' })
})

const MIB = 1024 * 1024

test.each([
  ['white space', ' ', 33, 'larger than 33554432 bytes'],
  ['open brackets', '[', 28, 'nested deeper than 100 levels'],
  ['empty objects', '{},', 9, 'more than 1000000 values'],
])('a few kilobytes of compressed %s are refused', async (_, text, times, problem) => {
  const body = gzipSync(`[${text.repeat(times * MIB)}`)
  const vendor = await listen((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
    response.end(body)
  })
  expect(body.length).toBeLessThan(64 * 1024)
  const { transport } = createAcme({ baseUrl: vendor.url })
  const error = await failureOf(transport.call('listThings', {}))
  expect(error).toMatchObject({ code: 'invalid-response', reason: 'oversized', attempts: 1 })
  expect(String(error)).toContain(problem)
  expect(vendor.requests).toHaveLength(1)
})

test('the limit also holds for the body of a failure', async () => {
  const { fetch } = fakeFetch(text('x'.repeat(1_000), { status: 400 }))
  const { transport } = createAcme({ fetch, maxResponseBytes: 100 })
  const error = await failureOf(transport.call('listThings', {}))
  expect(error).toMatchObject({ reason: 'oversized', status: 400 })
})

test('a reset within a body is a network error with the status of the response', async () => {
  const vendor = await listen((request, response) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked', 'x-request-id': 'r-9' })
    response.write(BODY, () => request.socket.resetAndDestroy())
  })
  const { transport } = createAcme({ baseUrl: vendor.url, maxAttempts: 1 })
  expect(await failureOf(transport.call('listThings', {}))).toMatchObject({
    code: 'network-error',
    status: 200,
    requestId: 'r-9',
    outcome: 'unknown',
  })
})

test('a response without a body is reported as empty', async () => {
  const { fetch } = fakeFetch(new Response(null), success(ONE_THING))
  const { transport } = createAcme({ fetch })
  expect(await failureOf(transport.call('listThings', {}))).toMatchObject({ reason: 'empty' })
})
