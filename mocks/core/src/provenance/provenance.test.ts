import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mock } from '../mock.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { startMock } from '../start-mock.ts'
import type { VendorBehaviour } from '../vendor/vendor.ts'

const documented = { 'x-provenance': { kind: 'documented', document: 'page' } }
const assumed = { 'x-provenance': { kind: 'assumed', lookedIn: ['page'], note: 'A guess.' } }
const observed = { 'x-provenance': { kind: 'observed', at: '2026-11-27', note: 'Seen.' } }

const schema = { type: 'object', properties: { id: { type: 'integer' } } }
const json = (examples?: object): object => ({
  'application/json': { schema, ...(examples && { examples }) },
})

const spec: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Marks', version: '1' },
  paths: {
    '/a': {
      get: {
        operationId: 'getA',
        ...documented,
        responses: {
          200: {
            content: json({
              plain: { value: { id: 1 } },
              seen: { ...observed, value: { id: 2 } },
              guessed: { ...assumed, value: { id: 3 } },
            }),
          },
          201: { content: json() },
          204: assumed,
          404: { $ref: '#/components/responses/Gone', ...assumed },
          '5XX': { $ref: '#/components/responses/Gone' },
        },
      },
      put: { operationId: 'putA', responses: { 200: { content: json() } } },
      delete: {
        operationId: 'removeA',
        ...assumed,
        responses: { 200: { content: json() }, 418: { content: json() } },
      },
    },
  },
  components: {
    responses: { Gone: { ...observed, content: json({ gone: { ...documented, value: {} } }) } },
  },
}

const behaviour: VendorBehaviour = {
  handlers: { removeA: () => ({ kind: 'json', body: { id: 7 } }) },
}

let mock: Mock
beforeEach(async () => {
  mock = await startMock({ id: 'marks', spec, create: () => behaviour })
})
afterEach(async () => {
  mock.takeViolations()
  await mock.close()
})

async function markOf(method: string, prefer?: string): Promise<string | null> {
  const headers: HeadersInit = prefer === undefined ? {} : { prefer }
  const response = await mock.fetch(`${mock.url}/a`, { method, headers })
  return response.headers.get('x-picturedesk-provenance')
}

test.each([
  [
    'the first example',
    'GET',
    undefined,
    'operation=documented, status=documented, body=documented',
  ],
  ['one observed', 'GET', 'example=seen', 'operation=documented, status=documented, body=observed'],
  [
    'one assumed',
    'GET',
    'example=guessed',
    'operation=documented, status=documented, body=assumed',
  ],
  ['no example', 'GET', 'code=201', 'operation=documented, status=documented, body=made-up'],
  ['no body', 'GET', 'code=204', 'operation=documented, status=assumed'],
  ['a reference', 'GET', 'code=404', 'operation=documented, status=assumed, body=documented'],
  ['a class', 'GET', 'code=503', 'operation=documented, status=observed, body=documented'],
  ['nothing stated', 'PUT', undefined, 'operation=unstated, status=unstated, body=made-up'],
  ['memory', 'DELETE', undefined, 'operation=assumed, status=assumed, body=memory'],
])('a response by %s says how much of it is invented', async (_, method, prefer, mark) => {
  expect(await markOf(method, prefer)).toBe(mark)
  const [entry] = mock.requests()
  const { operation, status, body } = entry?.provenance ?? {}
  const parts = [`operation=${operation}`, `status=${status}`, ...(body ? [`body=${body}`] : [])]
  expect(parts.join(', ')).toBe(mark)
})

test('what the mock refuses has no mark', async () => {
  expect(await markOf('GET', 'code=403')).toBeNull()
  expect(mock.requests()).toMatchObject([{ status: 501, provenance: undefined }])
})

test('what a fault makes has no mark, and neither has what never arrives', async () => {
  mock.fault({ name: 'unavailable', operation: 'getA' })
  expect(await markOf('GET')).toBeNull()
  mock.fault({ name: 'response-lost', operation: 'getA' })
  await expect(markOf('GET')).rejects.toThrow()
  expect(mock.requests().map(({ provenance }) => provenance)).toEqual([undefined, undefined])
})

test('a browser of another origin may read it', async () => {
  const response = await mock.fetch(`${mock.url}/a`, { headers: { origin: 'https://app.example' } })
  expect(response.headers.get('access-control-expose-headers')).toContain(
    'x-picturedesk-provenance',
  )
})
