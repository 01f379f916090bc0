import { beforeAll, expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { readRequest } from '../request/read-request.ts'
import type { Wish } from '../response/choose-response.ts'
import { type MadeResponse, ResponseMaker } from '../response/response-maker.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import { startMock } from '../start-mock.ts'
import { PrismCore } from './prism-core.ts'

const index = new OperationIndex(booksSpec)
let prism: PrismCore

beforeAll(async () => {
  prism = await PrismCore.load(booksSpec, new ResponseMaker(booksSpec, new SchemaCheck(booksSpec)))
})

async function serve(path: string, init: RequestInit = {}, wish?: Wish): Promise<MadeResponse> {
  const request = new Request(new URL(path, 'http://127.0.0.1'), init)
  const read = readRequest(index, {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    bytes: new Uint8Array(await request.arrayBuffer()),
  })
  if (read.violations) throw new Error(read.violations[0]?.message)
  const served = await prism.serve(read.request, wish)
  return served.violations ? served : served.respond()
}

function json(result: MadeResponse): unknown {
  if (result.violations) throw new Error(result.violations.map((v) => v.message).join())
  return JSON.parse(new TextDecoder().decode(result.response.bytes))
}

test('serves the first example of the lowest success status', async () => {
  const result = await serve('/v1/books?Key=k')
  expect(json(result)).toEqual({ data: [{ id: 7, title: 'Tao Te Ching' }] })
  expect(result).toMatchObject({
    response: { status: 200, headers: { 'content-type': 'application/json' } },
  })
})

test('serves another status when asked to', async () => {
  expect(json(await serve('/v1/books?Key=k', {}, { code: 404 }))).toEqual({ error: 'none' })
})

test('blames the client for credentials that are missing', async () => {
  const { violations } = await serve('/v1/books')
  const message = 'The request lacks the credentials that the spec demands.'
  expect(violations).toEqual([{ blame: 'client', operation: 'listBooks', pointer: '', message }])
})

test('leaves all else of a request to the judge before it', async () => {
  const init = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
  expect((await serve('/v1/loans?Key=k', init)).violations).toBeUndefined()
  expect((await serve('/v1/books?Key=k&page=two')).violations).toBeUndefined()
})

test('takes whatever a form encoder escapes', async () => {
  const body = new URLSearchParams({ book: '7', note: "a b*~!'()" })
  const result = await serve('/v1/loans?Key=k', {
    method: 'POST',
    body,
  })
  expect(json(result)).toEqual({ data: { loan: 1 } })
})

test('does not touch the spec that it is given', () => {
  expect(JSON.stringify(booksSpec)).toContain('#/components/schemas/Book')
})

test.each([200, 404])('a body of %s that is made up is the one that Prism offers', async (code) => {
  const schema = {
    type: 'object',
    properties: { id: { type: 'integer' }, name: { type: 'string' } },
  }
  const content = { 'application/json': { schema } }
  const get = { operationId: 'a', responses: { [code]: { content } } }
  const spec = { openapi: '3.1.0', info: { title: 'Made', version: '1' }, paths: { '/a': { get } } }
  await using mock = await startMock({ id: 'made', spec })
  // A failure comes in the form that there is, whatever the client accepts.
  const accept = code === 404 ? 'text/csv' : 'application/json'
  const headers = { accept, prefer: `code=${code}` }
  expect(await (await mock.fetch(`${mock.url}/a`, { headers })).json()).toEqual({
    ...{ id: 0, name: 'string' },
  })
})

test('a wish that cannot be fulfilled is told before a memory is asked', async () => {
  let asked = 0
  const handlers = { listBooks: () => void asked++ }
  await using mock = await startMock({ id: 'l', spec: booksSpec, create: () => ({ handlers }) })
  const headers = { accept: 'text/csv' }
  expect((await mock.fetch(`${mock.url}/books?Key=k`, { headers })).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/headers/accept' }])
  expect(asked).toBe(0)
})
