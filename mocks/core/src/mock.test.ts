import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { booksSpec } from './fixtures/books-spec.ts'
import { brokenLibrarySpec } from './fixtures/broken-library-spec.ts'
import { library } from './fixtures/library.ts'
import type { Mock } from './mock.ts'
import { InvalidSpecError } from './spec/invalid-spec-error.ts'
import { specNotices, specProblems } from './spec/spec-problems.ts'
import { startMock } from './start-mock.ts'
import { VirtualClock } from './virtual-clock.ts'

let mock: Mock<{ key: string }, 'slow' | 'strike'>

beforeEach(async () => {
  mock = await startMock(library, { clock: new VirtualClock({ start: 0, running: false }) })
})
afterEach(async () => {
  mock.takeViolations()
  await mock.close()
})

const jsonHeaders = { 'content-type': 'application/json' }

function borrow(book: unknown = { id: 7 }): Promise<Response> {
  const init = { method: 'POST', body: JSON.stringify({ book, pin: '0000' }), headers: jsonHeaders }
  return mock.fetch(`${mock.url}/loans?Key=k-1&reader=me`, init)
}

const get = (path: string, headers: HeadersInit = {}): Promise<Response> =>
  mock.fetch(`${mock.url}${path}`, { headers })

test('responds from memory, from Prism, and with the refusal of the vendor', async () => {
  const loan = await borrow()
  expect(loan.status).toBe(201)
  expect(await loan.json()).toEqual({ data: { loan: 1, at: 0 } })
  expect(await (await get('/books/7?Key=k')).json()).toEqual({ id: 7, title: 'Tao Te Ching' })
  expect(await (await get('/books?Key=stale&unknown=1')).json()).toEqual({ data: [] })
  expect(mock.violations).toEqual([])
})

test('responds in process for the real base URL, and for no other host', async () => {
  const response = await mock.fetch('https://library.example/v1/books/7?Key=k')
  expect(response.status).toBe(200)
  const other = await mock.fetch(new Request('https://elsewhere.example/v1/books/7?Key=k'))
  expect(other.status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    expect.objectContaining({ message: expect.stringContaining('https://elsewhere.example') }),
  ])
})

test.each([
  ['an unknown parameter', '/books?Key=k&colour=red', 'client', '/query/colour'],
  ['a wrong case', '/books?Key=k&Title=a', 'client', '/query/Title'],
  ['a wrong value', '/books?Key=k&page=0', 'client', '/query/page'],
  ['an unknown route', '/films?Key=k', 'client', ''],
  ['missing credentials', '/books', 'client', ''],
  ['a response from memory that does not fit', '/books/latest?Key=k', 'mock', '/response/id'],
])('%s is a violation, loudly', async (_, path, blame, pointer) => {
  const response = await get(path)
  expect(response.status).toBe(501)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = await response.json()
  expect(problem).toMatchObject({
    type: 'urn:picturedesk:mock-violation',
    status: 501,
    violations: [{ blame, pointer }],
  })
  expect(mock.takeViolations()).toEqual([
    expect.objectContaining({ blame, pointer, message: problem.violations[0].message }),
  ])
})

test('a malformed body is a violation', async () => {
  const init = { method: 'POST', body: '{"book":', headers: jsonHeaders }
  expect((await mock.fetch(`${mock.url}/loans?Key=k`, init)).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/body' }])
})

test('refuses a spec with problems, or serves past them', async () => {
  const vendor = { id: 'broken', spec: brokenLibrarySpec }
  const refusal = startMock(vendor, { strict: true })
  await expect(refusal).rejects.toThrow(InvalidSpecError)
  await expect(refusal).rejects.toThrow(/getUncompilable.*\n.*getBroken/)
  await expect(refusal).rejects.toMatchObject({ problems: specProblems(brokenLibrarySpec) })

  const other = await startMock(vendor)
  // What the start has told is served past.
  const headers = { prefer: 'example=broken' }
  for (const path of ['uncompilable', 'broken'])
    expect(
      (await other.fetch(`${other.url}/${path}?Key=k`, path === 'broken' ? { headers } : {}))
        .status,
    ).toBe(200)
  expect(other.takeViolations()).toEqual([])
  expect(other.problems).toEqual(specProblems(brokenLibrarySpec))
  expect(other.notices).toEqual(specNotices(brokenLibrarySpec))
  await other.close()
})

test('serves any example by name, past the memory', async () => {
  const none = await get('/books?Key=k', { prefer: 'example=none' })
  expect(await none.json()).toEqual({ data: [] })
  const missing = await get('/books?Key=k', { prefer: 'example="missing", code=200' })
  expect([missing.status, await missing.json()]).toEqual([404, { error: 'none' }])
  const byCode = await get('/books?Key=k', { prefer: 'code=404' })
  expect(byCode.status).toBe(404)
})

test('a misspelt example is a violation', async () => {
  expect((await get('/books?Key=k', { prefer: 'example=nobody' })).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([
    { blame: 'client', message: expect.stringContaining('books, none, missing') },
  ])
})

test('notes requests without their secrets', async () => {
  await borrow()
  const [entry] = mock.requests({ operation: 'createLoan' })
  expect(entry).toMatchObject({
    method: 'POST',
    url: `${mock.url}/loans?Key=[redacted]&reader=[redacted]`,
    query: { Key: '[redacted]', reader: '[redacted]' },
    body: { book: { id: 7 }, pin: '[redacted]' },
    at: 0,
    status: 201,
    fault: undefined,
  })
  expect(new TextDecoder().decode(entry?.responseBytes)).toBe('{"data":{"loan":1,"at":0}}')
})

test('a vendor whose response is lost has done its work', async () => {
  mock.fault({ name: 'response-lost', operation: 'createLoan' })
  await expect(borrow()).rejects.toThrow('fetch failed')
  expect(await (await borrow()).json()).toMatchObject({ data: { loan: 2 } })
})

test('a fault that cannot be carried out is a violation', async () => {
  mock.fault({ name: 'missing-field', field: '/nowhere/at/all' })
  expect((await borrow()).status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    {
      blame: 'client',
      operation: 'createLoan',
      pointer: '',
      message: "The fault 'missing-field' finds no field /nowhere/at/all in the response.",
    },
  ])
})

test('plays scenarios over faults and memory', async () => {
  mock.scenario('slow')
  expect(await (await borrow()).json()).toEqual({ data: { loan: 10, at: 0 } })
  mock.scenario('strike')
  expect((await borrow()).status).toBe(503)
  expect(() => mock.scenario('holiday' as 'slow')).toThrow('There are: slow, strike.')
})

test('starts in a scenario, and goes back to it', async () => {
  await using other = await startMock(library, { scenario: 'slow' })
  const loan = (): Promise<Response> =>
    other.fetch(`${other.url}/loans?Key=k`, {
      method: 'POST',
      body: '{"book":{"id":1}}',
      headers: jsonHeaders,
    })
  const numberOf = async (response: Response): Promise<number> => (await response.json()).data.loan
  expect(await numberOf(await loan())).toBe(10)
  expect(await numberOf(await loan())).toBe(20)
  other.fault({ name: 'html' })
  other.reset()
  expect(other.requests()).toEqual([])
  expect(await numberOf(await loan())).toBe(10)
})

test('two mocks of one vendor do not see each other', async () => {
  await using other = await startMock(library)
  mock.fault({ name: 'server-error' })
  expect((await other.fetch(`${other.url}/books/7?Key=k`)).status).toBe(200)
  expect(mock.requests()).toEqual([])
})

test('keeps violations over a reset, and throws those that nobody took on closing', async () => {
  const other = await startMock(library)
  await other.fetch(`${other.url}/films`)
  other.reset()
  expect(other.violations).toHaveLength(1)
  await expect(other.close()).rejects.toThrow('no operation (client) at /: The spec has no')
  await other.close()
})

test('responds to nobody once it is closed', async () => {
  const other = await startMock(library)
  await other.close()
  await expect(other.fetch(`${other.url}/books/7?Key=k`)).rejects.toThrow('fetch failed')
  await expect(fetch(`${other.url}/books/7?Key=k`)).rejects.toThrow('fetch failed')
})

test('cuts what hangs when it is closed', async () => {
  const other = await startMock(library)
  other.fault({ name: 'hang-before-headers', times: 2 })
  const url = `${other.url}/books/7?Key=k`
  const hanging = Promise.allSettled([other.fetch(url), fetch(url)])
  await vi.waitFor(() => expect(other.requests()).toHaveLength(2))
  await other.close()
  expect((await hanging).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('mocks a spec that has no behaviour', async () => {
  await using other = await startMock({ id: 'plain', spec: booksSpec })
  expect((await other.fetch(`${other.url}/books/latest?Key=k`)).status).toBe(200)
})

test('refuses a scenario or a port that it cannot start', async () => {
  await expect(startMock(library, { scenario: 'none' as 'slow' })).rejects.toThrow('slow, strike')
  const port = Number(new URL(mock.url).port)
  await expect(startMock(library, { port })).rejects.toThrow('EADDRINUSE')
})

test.each([undefined, './my.yaml', []])('refuses %j for a spec', async (spec) => {
  await expect(startMock({ id: 'mine', spec: spec as never })).rejects.toThrow(
    /has to be a parsed OpenAPI document/,
  )
})
