import { AssertionError } from 'node:assert'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { library } from '../fixtures/library.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'
import type { RequestExpectation } from './assert-requested.ts'

let mock: Mock<{ key: string }, 'slow' | 'strike'>

beforeEach(async () => {
  mock = await startMock(library)
})
afterEach(() => mock.close())

const borrow = (id: number): Promise<Response> =>
  mock.fetch(`${mock.url}/loans?Key=k`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ book: { id, title: 'Tao' }, pin: 's3cret' }),
  })
const list = (query: string): Promise<Response> => mock.fetch(`${mock.url}/books?Key=k&${query}`)

function failure(expectation: RequestExpectation): AssertionError {
  try {
    mock.assertRequested(expectation)
  } catch (error) {
    if (error instanceof AssertionError) return error
    throw error
  }
  throw new Error('It did not throw.')
}

test.each<[string, RequestExpectation]>([
  ['the operation', { operation: 'createLoan', times: 2 }],
  ['a method and a path', { method: 'POST', path: '/loans', times: 2 }],
  ['a path by a pattern', { path: /^\/loa/, times: 2 }],
  ['part of the body', { body: { book: { id: 7 } }, times: 1 }],
  ['a list in the query', { query: { tag: ['a', 'b'] } }],
  ['a text by a pattern', { query: { title: /^Ta/ } }],
  ['what is absent', { operation: 'createLoan', body: { notes: undefined }, times: 2 }],
  ['a function', { body: (body: { book?: { id: number } }) => body?.book?.id === 8 }],
  ['a function inside', { body: { book: { id: (id: number) => id > 6 } }, times: { min: 2 } }],
  ["the runner's own matcher", { body: { book: { id: expect.any(Number) } }, times: { max: 2 } }],
  ['a header', { headers: { 'content-type': 'application/json' } }],
  ['the response', { status: 201 }],
  ['nothing like it', { method: 'DELETE', times: 0 }],
])('finds requests by %s', async (_, expectation) => {
  await borrow(7)
  await borrow(8)
  await list('tag=a&tag=b&title=Tao')
  const { times: _times, ...pattern } = expectation
  expect(mock.assertRequested(expectation)).toEqual(mock.requests(pattern))
})

test('shows how the nearest request differs, and no secret', async () => {
  await list('title=Tao')
  await borrow(7)
  const expectation = { operation: 'createLoan', body: { book: { id: 9, title: 'Tao' } } }
  const error = failure(expectation)
  expect(error.message).toBe(`Expected at least 1 request like this, 0 came:

{ operation: 'createLoan', body: { book: { id: 9, title: 'Tao' } } }

The nearest of the others differs:
- expected
+ came

  {
    body: {
      book: {
-       id: 9,
+       id: 7,
        title: 'Tao'
      }
    },
    operation: 'createLoan'
  }

All that came:
  GET /books: listBooks, 200
  POST /loans: createLoan, 201`)
  expect(error.expected).toEqual(expectation)
  expect(error.actual).toEqual({ operation: 'createLoan', body: { book: { id: 7, title: 'Tao' } } })
  expect(error.stack).toContain('assert-requested.test.ts')
  expect(error.stack).not.toContain('mock.ts:')
})

test('shows what a function did not take', async () => {
  await borrow(7)
  const isEven = (id: number): boolean => id % 2 === 0
  expect(failure({ body: { book: { id: isEven } } }).message).toMatch(
    /-\s+id: '\[what isEven takes\]'\n\+\s+id: 7/,
  )
})

test('counts', async () => {
  expect(failure({}).message).toContain('All that came: nothing.')
  await borrow(1)
  await borrow(1)
  expect(failure({ operation: 'createLoan', times: 1 }).message).toContain(
    'Expected 1 request like this, 2 came',
  )
  expect(failure({ times: { max: 1 } }).message).toContain('Expected at most 1 request')
  expect(failure({ times: { min: 3, max: 4 } }).message).toContain('Expected 3 to 4 requests')
})

test('refuses an operation or a part that can never be requested', () => {
  expect(() => mock.assertRequested({ operation: 'listBook', times: 0 })).toThrow(
    "The spec has no operation 'listBook'.",
  )
  expect(() => mock.requests({ operation: 'listBook' })).toThrow(TypeError)
  const misspelt = { operationId: 'listBooks' } as RequestExpectation
  expect(() => mock.assertRequested(misspelt)).toThrow(
    "Requests have no part 'operationId'. There are: operation, method, path,",
  )
})

test('finds every request by a global regular expression', async () => {
  await list('')
  await list('')
  expect(mock.assertRequested({ path: /books/g, times: 2 })).toHaveLength(2)
})

test('tells the last ten of many requests, and what became of each', async () => {
  mock.fault({ name: 'reset-before-headers', operation: 'listBooks' })
  for (let index = 0; index < 10; index++) await list('').catch(() => undefined)
  await mock.fetch(`${mock.url}/films`)
  mock.fault({ name: 'server-error' })
  await list('')
  mock.takeViolations()
  const { message } = failure({ method: 'PUT' })
  expect(message.slice(message.indexOf('All that came'))).toBe(`All that came:
  … 2 before these
${'  GET /books: listBooks, 200\n'.repeat(8)}  GET /films: no operation, 501
  GET /books: listBooks, 500, server-error`)
  mock.reset()
  mock.fault({ name: 'reset-before-headers' })
  await list('').catch(() => undefined)
  expect(failure({ method: 'PUT' }).message).toMatch(
    /came:\n {2}GET \/books: listBooks, no response, reset-before-headers$/,
  )
})

test('ten requests are all told', async () => {
  for (let index = 0; index < 10; index++) await list('')
  expect(failure({ method: 'PUT' }).message).not.toContain('before these')
})

test('too many requests are told without a nearest one', async () => {
  await list('')
  await borrow(7)
  const error = failure({ operation: 'createLoan', times: 0 })
  expect(error.message).toBe(`Expected 0 requests like this, 1 came:

{ operation: 'createLoan' }

All that came:
  GET /books: listBooks, 200
  POST /loans: createLoan, 201`)
  expect([error.expected, error.actual, error.operator]).toEqual([
    '0 requests',
    '1 request',
    'assertRequested',
  ])
})

test('of requests that are equally near, the latest is shown, and none that matches', async () => {
  await borrow(7)
  await borrow(8)
  await list('')
  const nearest = (expectation: RequestExpectation): unknown => failure(expectation).actual
  expect(nearest({ method: 'POST', body: { book: { id: 9 } } })).toEqual({
    method: 'POST',
    body: { book: { id: 8 } },
  })
  expect(nearest({ body: { book: { id: 8 } }, times: 2 })).toEqual({ body: undefined })
  expect(nearest({ body: { book: { id: 7 }, pin: 'x' } })).toEqual({
    body: { book: { id: 7 }, pin: '[redacted]' },
  })
})

test('shows a pattern and a difference however deep they are', async () => {
  await borrow(7)
  const deep = { a: { b: { c: { d: { e: 1 } } } } }
  const { message } = failure({ body: deep })
  expect(message).toContain('b: { c: { d: { e: 1 } } }')
  expect(message).toContain('-             e: 1')
})

test.each([-1, 1.5, Number.NaN, '2', null, { min: 2, max: 1 }, { min: -1 }, { max: 0.5 }])(
  'refuses %j for times',
  (times) => {
    const refused = (): unknown => mock.assertRequested({ times } as RequestExpectation)
    expect(refused).toThrow(RangeError)
    expect(refused).toThrow('`times` has to be a whole number from 0 up, or { min, max }')
  },
)

test('any number of requests may be wanted', () => {
  expect(mock.assertRequested({ times: {} })).toEqual([])
  expect(mock.assertRequested({ times: { min: 0, max: Number.POSITIVE_INFINITY } })).toEqual([])
})
