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
