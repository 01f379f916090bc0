import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { booksSpec } from './fixtures/books-spec.ts'
import { library } from './fixtures/library.ts'
import type { Mock } from './mock.ts'
import type { OpenApiDocument } from './spec/openapi-document.ts'
import { startMock } from './start-mock.ts'
import type { MockVendor, VendorBehaviour } from './vendor/vendor.ts'
import { VirtualClock } from './virtual-clock.ts'

const clock = (): VirtualClock => new VirtualClock({ start: 1000, running: false })
let mock: Mock<{ key: string }, 'slow' | 'strike'>

beforeEach(async () => {
  mock = await startMock(library, { clock: clock() })
})
afterEach(async () => {
  mock.takeViolations()
  await mock.close()
})

const get = (path: string, headers: HeadersInit = {}): Promise<Response> =>
  mock.fetch(`${mock.url}${path}`, { headers })
const borrow = (): Promise<Response> =>
  mock.fetch(`${mock.url}/loans?Key=k`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"book":{"id":7}}',
  })
const counts = (): Record<string, number> =>
  Object.fromEntries(mock.coverage().operations.map(({ operation, count }) => [operation, count]))

/** Books, by another behaviour. */
async function withBehaviour<Result>(
  behaviour: VendorBehaviour,
  use: (other: Mock) => Promise<Result>,
  spec: OpenApiDocument = booksSpec,
): Promise<Result> {
  const vendor: MockVendor = { id: 'other', spec, create: () => behaviour }
  const other = await startMock(vendor)
  try {
    return await use(other)
  } finally {
    other.takeViolations()
    await other.close()
  }
}

test('a request that is delivered twice is done and noted twice', async () => {
  mock.fault({ name: 'duplicate-delivery', operation: 'createLoan' })
  expect(await (await borrow()).json()).toEqual({ data: { loan: 2, at: 1000 } })
  const texts = mock.requests().map(({ responseBytes }) => new TextDecoder().decode(responseBytes))
  expect(texts).toEqual(['{"data":{"loan":1,"at":1000}}', '{"data":{"loan":2,"at":1000}}'])
  expect(mock.requests()).toMatchObject(
    Array.from({ length: 2 }, () => ({
      ...{ operation: 'createLoan', path: '/loans', status: 201, fault: 'duplicate-delivery' },
      ...{ query: { Key: '[redacted]' }, body: { book: { id: 7 } } },
    })),
  )
})

test('a fault responds with an example, which counts as reached', async () => {
  mock.fault({ name: 'example', example: 'missing', operation: 'listBooks' })
  expect((await get('/books?Key=k')).status).toBe(404)
  const [reached] = mock.coverage().operations.filter(({ operation }) => operation === 'listBooks')
  expect(reached?.examples).toContainEqual({ name: 'missing', count: 1 })
})

test('an example that a fault or a wish names wrongly is the mistake of the test', async () => {
  mock.fault({ name: 'example', example: 'nobody' })
  expect((await get('/books?Key=k')).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([
    { blame: 'client', operation: 'listBooks', pointer: '/headers/prefer' },
  ])
})

test.each<[string, VendorBehaviour]>([
  ['refuses with', { authenticate: () => 'nobody' }],
  ['responds with', { handlers: { listBooks: () => ({ kind: 'example', name: 'nobody' }) } }],
  ['refuses later with', { refuse: () => ({ kind: 'example', name: 'nobody' }) }],
])(
  'an example that a memory %s and the spec has not is the mistake of the mock',
  async (_, behaviour) => {
    await withBehaviour(behaviour, async (other) => {
      expect((await other.fetch(`${other.url}/books?Key=k`)).status).toBe(501)
      expect(other.takeViolations()).toMatchObject([
        { blame: 'mock', operation: 'listBooks', pointer: '/response' },
      ])
    })
  },
)

test('what a memory throws is the mistake of the mock, with the place', async () => {
  const behaviour: VendorBehaviour = {
    handlers: {
      listBooks: () => {
        throw new RangeError('no shelf')
      },
      getBook: () => {
        throw 'a text'
      },
    },
  }
  await withBehaviour(behaviour, async (other) => {
    expect((await other.fetch(`${other.url}/books?Key=k`)).status).toBe(501)
    await other.fetch(`${other.url}/books/7?Key=k`)
    const [first, second] = other.takeViolations()
    expect(first).toMatchObject({ blame: 'mock', operation: 'listBooks', pointer: '' })
    expect(first?.message).toMatch(/^The mock failed: RangeError: no shelf\n.*stage\.test\.ts/s)
    expect(second?.message).toBe('The mock failed: a text')
    expect(other.requests().map(({ status }) => status)).toEqual([501, 501])
  })
})

test('a memory responds with a file, with headers, and with JSON of another type', async () => {
  const content = { 'application/pdf': {}, 'application/problem+json': {}, 'application/json': {} }
  const operation = (operationId: string): OpenApiDocument => ({
    get: { operationId, responses: { 200: { content }, 429: { content } } },
  })
  const paths = { '/file': operation('file'), '/busy': operation('busy') }
  const spec = { openapi: '3.1.0', info: { title: 'Files', version: '1' }, paths }
  const behaviour: VendorBehaviour = {
    handlers: {
      file: () => ({
        ...{ kind: 'bytes', contentType: 'application/pdf' },
        bytes: new TextEncoder().encode('%PDF'),
      }),
      busy: ({ query: _ }) => ({
        ...{ kind: 'json', status: 429, body: { busy: true } },
        headers: { 'retry-after': '7', 'content-type': 'application/problem+json' },
      }),
    },
  }
  await withBehaviour(
    behaviour,
    async (other) => {
      const file = await other.fetch(`${other.url}/file`)
      expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([
        ...[200, 'application/pdf', '%PDF'],
      ])
      const { status, headers } = await other.fetch(`${other.url}/busy`)
      expect([status, headers.get('retry-after'), headers.get('content-type')]).toEqual([
        ...[429, '7', 'application/problem+json'],
      ])
      expect(other.violations).toEqual([])
    },
    spec,
  )
})

test('a memory that has no handler of its own for an operation leaves it to Prism', async () => {
  // As the names that every object inherits are none of its handlers.
  const spec = structuredClone(booksSpec) as { paths: Record<string, { get: OpenApiDocument }> }
  spec.paths['/books'] = { get: { ...spec.paths['/books']?.get, operationId: 'toString' } }
  await withBehaviour(
    { handlers: {} },
    async (other) => {
      expect(await (await other.fetch(`${other.url}/books?Key=k`)).json()).toEqual({
        data: [{ id: 7, title: 'Tao Te Ching' }],
      })
    },
    spec,
  )
})

test('who wishes for an example or a status gets it, whatever the memory has', async () => {
  const behaviour: VendorBehaviour = {
    refuse: () => ({ kind: 'example', name: 'missing' }),
  }
  await withBehaviour(behaviour, async (other) => {
    const seen = async (prefer: string): Promise<unknown[]> => {
      const response = await other.fetch(`${other.url}/books?Key=k`, { headers: { prefer } })
      return [response.status, await response.json()]
    }
    const books = { data: [{ id: 7, title: 'Tao Te Ching' }] }
    expect(await seen('respond-async')).toEqual([404, { error: 'none' }])
    expect(await seen('example=none')).toEqual([200, { data: [] }])
    expect(await seen('wait,example=none')).toEqual([200, { data: [] }])
    expect(await seen('example=none ;code=404')).toEqual([200, { data: [] }])
    expect(await seen('another-example=none')).toEqual([404, { error: 'none' }])
    expect(await seen('code=200')).toEqual([200, books])
    expect(await seen('code="200"')).toEqual([200, books])
    expect(await seen('respond-async, example = "none" ; code = 404')).toEqual([200, { data: [] }])
    expect(await seen('wait=100; code = 200 ')).toEqual([200, books])
    expect((await seen('code=ok'))[0]).toBe(501)
    expect((await seen('code='))[0]).toBe(501)
    expect((await seen('example='))[0]).toBe(501)
  })
})

test('an example whose name has commas, semicolons or spaces is reached by its name', async () => {
  const named = { 'Gone, or moved; who knows': { value: { gone: 1 } }, other: { value: {} } }
  const responses = { 200: { content: { 'application/json': { examples: named } } } }
  const paths = { '/a': { get: { operationId: 'a', responses } } }
  const spec = { openapi: '3.1.0', info: { title: 'Names', version: '1' }, paths }
  await withBehaviour(
    {},
    async (other) => {
      const headers = { prefer: 'code=200, example="Gone, or moved; who knows"' }
      expect(await (await other.fetch(`${other.url}/a`, { headers })).json()).toEqual({ gone: 1 })
    },
    spec,
  )
})

test('only what arrives as the vendor sent it counts as reached', async () => {
  for (const name of [
    'byte-order-mark',
    'empty-body',
    'response-lost',
    'html',
    'server-error',
  ] as const)
    mock.fault({ name, operation: 'getBook' })
  mock.fault({ name: 'oversized-body', bytes: 1, operation: 'getBook' })
  for (let call = 0; call < 6; call++)
    await get('/books/7?Key=k')
      .then((response) => response.text())
      .catch(() => undefined)
  await get('/books?Key=k&page=0')
  expect(counts()).toMatchObject({ getBook: 0, listBooks: 0 })
  await get('/books/7?Key=k')
  expect(counts()).toMatchObject({ getBook: 1, listBooks: 0 })
})

test.each([
  ['hang-in-body', 200],
  ['reset-mid-body', 200],
  ['reset-before-headers', undefined],
  ['hang-before-headers', undefined],
  ['response-lost', undefined],
] as const)('the journal says what left under %s', async (name, status) => {
  mock.fault({ name })
  const signal = AbortSignal.abort()
  await mock
    .fetch(`${mock.url}/books/7?Key=k`, name.startsWith('hang') ? { signal } : {})
    .catch(() => undefined)
  mock.fault({ name })
  void get('/books/7?Key=k').catch(() => undefined)
  await vi.waitFor(() => expect(mock.requests().at(-1)?.fault).toBe(name))
  const entry = mock.requests().at(-1)
  // What the vendor did is noted where its response was lost on the way.
  const bytes = name === 'response-lost' || status !== undefined ? 31 : undefined
  expect([entry?.status, entry?.responseBytes?.length]).toEqual([status, bytes])
})

test('the journal has the time that a fault holds a response back', async () => {
  mock.fault({ name: 'slow-drip', ms: 50 })
  mock.fault({ name: 'latency', ms: 20 })
  const slow = [get('/books/7?Key=k'), get('/books/7?Key=k'), get('/books/7?Key=k')]
  await vi.waitFor(() => expect(mock.requests().at(-1)?.status).toBe(200))
  await mock.clock.advance(100)
  await Promise.all(slow.map(async (response) => (await response).text()))
  expect(mock.requests().map(({ at, respondedAt }) => [at, respondedAt])).toEqual([
    [1000, 1050],
    [1000, 1020],
    [1000, 1000],
  ])
})

test('faults know payload, schema and clock of what they spoil', async () => {
  mock.fault({ name: 'missing-field', operation: 'createLoan' })
  expect(await (await borrow()).json()).toEqual({ data: { at: 1000 } })
  mock.fault({ name: 'unavailable', retryAfterSeconds: 1, retryAfterFormat: 'date' })
  expect((await borrow()).headers.get('retry-after')).toBe('Thu, 01 Jan 1970 00:00:02 GMT')
  const enumOf = (value: string): OpenApiDocument => ({
    schema: { properties: { state: { enum: [value] } } },
    example: { state: value },
  })
  const content = { 'application/json; charset=utf-8': enumOf('open'), 'text/plain': {} }
  const paths = { '/a': { get: { operationId: 'a', responses: { 200: { content } } } } }
  const spec = { openapi: '3.1.0', info: { title: 'Enums', version: '1' }, paths }
  await withBehaviour(
    {},
    async (other) => {
      other.fault({ name: 'unknown-enum' })
      expect(await (await other.fetch(`${other.url}/a`)).json()).toEqual({
        state: 'NOT_IN_THE_SPEC',
      })
      other.fault({ name: 'missing-field' })
      expect(await (await other.fetch(`${other.url}/a`)).json()).toEqual({})
    },
    spec,
  )
})

test('a client that follows a redirect to the other host is told', async () => {
  mock.fault({ name: 'redirect-elsewhere' })
  const { status, headers } = await mock.fetch(`${mock.url}/books/7?Key=k`, { redirect: 'manual' })
  expect(status).toBe(307)
  const there = String(headers.get('location'))
  expect(new URL(there).origin).not.toBe(new URL(mock.url).origin)
  expect((await fetch(there)).status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    {
      ...{ blame: 'client', operation: undefined, pointer: '' },
      message: 'The client followed a redirect to another host, with what it had to send.',
    },
  ])
})

test('a preflight is answered, unless the document has an operation for it', async () => {
  const preflight = {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  }
  expect((await mock.fetch(`${mock.url}/loans`, preflight)).status).toBe(204)
  expect((await mock.fetch(`${mock.url}/loans`, { method: 'OPTIONS' })).status).toBe(501)
  mock.takeViolations()
  const content = { 'application/json': { example: { own: true } } }
  const paths = { '/a': { options: { operationId: 'a', responses: { 200: { content } } } } }
  const spec = { openapi: '3.1.0', info: { title: 'Own', version: '1' }, paths }
  await withBehaviour(
    {},
    async (other) => {
      const response = await other.fetch(`${other.url}/a`, preflight)
      expect([response.status, await response.json()]).toEqual([200, { own: true }])
    },
    spec,
  )
})

test('a body that cannot be read is a mistake of the client, and no fault strikes it', async () => {
  const fault = mock.fault({ name: 'html', times: 'always' })
  const response = await mock.fetch(`${mock.url}/loans?Key=k`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  })
  expect([response.status, fault.struck]).toEqual([501, 0])
  expect(mock.requests()).toMatchObject([
    { operation: 'createLoan', path: '/loans', status: 501, body: '[1 bytes]', fault: undefined },
  ])
})

test('a request without credentials reaches no memory, whatever refuses or responds there', async () => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const refused = await mock.fetch(`${mock.url}/loans`, { ...init, body: '{"book":{"id":7}}' })
  expect(refused.status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client', operation: 'createLoan' }])
  expect(await (await borrow()).json()).toEqual({ data: { loan: 1, at: 1000 } })
})

test('a memory that neither refuses nor responds leaves it to Prism', async () => {
  const books = { data: [{ id: 7, title: 'Tao Te Ching' }] }
  for (const handlers of [{}, { listBooks: () => undefined }])
    await withBehaviour({ refuse: () => undefined, handlers }, async (other) => {
      expect(await (await other.fetch(`${other.url}/books?Key=k`)).json()).toEqual(books)
      expect(other.violations).toEqual([])
    })
})

test('JSON of a memory that is nested beyond the stack is told as a limit of the mock', async () => {
  let body: object = {}
  for (let level = 0; level < 200_000; level++) body = { body }
  const behaviour: VendorBehaviour = { handlers: { listBooks: () => ({ kind: 'json', body }) } }
  await withBehaviour(behaviour, async (other) => {
    expect((await other.fetch(`${other.url}/books?Key=k`)).status).toBe(501)
    expect(other.takeViolations()).toEqual([
      {
        ...{ blame: 'mock', operation: 'listBooks', pointer: '' },
        message: 'The response is nested more deeply than the mock can follow.',
      },
    ])
  })
})

test('an example without a value is told with its place in the document, whoever names it', async () => {
  const named = { outside: { externalValue: 'https://elsewhere.example/a.json' } }
  const responses = { 200: { content: { 'application/json': { examples: named } } } }
  const paths = { '/a': { get: { operationId: 'a', responses } } }
  const spec = { openapi: '3.1.0', info: { title: 'Outside', version: '1' }, paths }
  await withBehaviour(
    { authenticate: () => 'outside' },
    async (other) => {
      expect((await other.fetch(`${other.url}/a`)).status).toBe(501)
      const [violation] = other.takeViolations()
      const pointer = '#/paths/~1a/get/responses/200/content/application~1json'
      expect(violation).toMatchObject({ blame: 'mock', operation: 'a', pointer })
    },
    spec,
  )
})

test('an empty file from a memory says nothing of where its body is from', async () => {
  const responses = { 200: { content: { 'application/pdf': {} } } }
  const paths = { '/file': { get: { operationId: 'file', responses } } }
  const spec = { openapi: '3.1.0', info: { title: 'Files', version: '1' }, paths }
  const marks: (string | null)[] = []
  for (const bytes of [new Uint8Array(), new Uint8Array(1)])
    await withBehaviour(
      { handlers: { file: () => ({ kind: 'bytes', contentType: 'application/pdf', bytes }) } },
      async (other) => {
        const { headers } = await other.fetch(`${other.url}/file`)
        marks.push(headers.get('x-picturedesk-provenance'))
      },
      spec,
    )
  expect(marks).toEqual([
    'operation=unstated, status=unstated',
    'operation=unstated, status=unstated, body=memory',
  ])
})

test('what the test wishes wrongly is told as the mistake of the test', async () => {
  mock.fault({ name: 'missing-field', field: '/nothing/of/that', operation: 'getBook' })
  expect((await get('/books/7?Key=k')).status).toBe(501)
  const [violation] = mock.takeViolations()
  expect(violation).toMatchObject({ blame: 'client', operation: 'getBook', pointer: '' })
  expect(violation?.message).toBe(
    "The fault 'missing-field' finds no field /nothing/of/that in the response.",
  )
})

test('a call of another host is told and noted', async () => {
  expect((await mock.fetch('https://elsewhere.example/a')).status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    {
      ...{ blame: 'client', operation: undefined, pointer: '' },
      message: 'The client called https://elsewhere.example, which is not library.',
    },
  ])
  expect(mock.requests()).toMatchObject([{ status: 501, fault: undefined }])
})
