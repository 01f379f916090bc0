import { beforeAll, expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { readRequest } from '../request/read-request.ts'
import type { Wish } from '../response/choose-response.ts'
import { type MadeResponse, ResponseMaker } from '../response/response-maker.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
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
  expect(violations).toEqual([expect.objectContaining({ blame: 'client', pointer: '' })])
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
