import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import { judgeRequest } from './judge-request.ts'
import { readRequest } from './read-request.ts'

const index = new OperationIndex(booksSpec)
const check = new SchemaCheck(booksSpec)
const FORM = 'application/x-www-form-urlencoded;charset=UTF-8'

function mistakes(
  path: string,
  body?: string,
  type = 'application/json',
  headers: Record<string, string> = {},
): string[] {
  const read = readRequest(index, {
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(path, 'http://127.0.0.1'),
    headers: new Headers(body === undefined ? headers : { 'content-type': type }),
    bytes: new TextEncoder().encode(body ?? ''),
  })
  if (read.violations) throw new Error(read.violations[0]?.message)
  return judgeRequest({ document: booksSpec, check }, read.request).map(
    ({ blame, pointer, message }) => {
      expect(blame).toBe('client')
      return `${pointer} ${message}`
    },
  )
}

test.each<[string, [string, string?, string?], ...string[]]>([
  ['what the spec names', ['/v1/books?title=a&tag=x&tag=y&reader=me&Key=k']],
  [
    'an unknown parameter',
    ['/v1/books?colour=1'],
    "/query/colour The spec has no query parameter 'colour'. There are: ",
  ],
  ['a wrong case', ['/v1/books?Title=1'], "'Title' is 'title' in the spec"],
  ['a key that is repeated', ['/v1/books?title=a&title=b'], 'sent 2 times'],
  ['a wrong type', ['/v1/books?page=two'], '/query/page Expected integer. Received string.'],
  ['a value out of range', ['/v1/books?page=0'], '/query/page It must be >= 1.'],
  [
    'unknown fields, however deep',
    ['/v1/loans', '{"book":{"id":1,"a/b":2},"Pin":"1"}'],
    "/body/Pin The field 'Pin' is 'pin'",
    '/body/book/a~1b ',
  ],
  ['a map', ['/v1/loans', '{"book":{"id":1},"notes":{"anything":"goes"}}']],
  ['an unknown field of a form', ['/v1/loans', 'book=7&pin=1', FORM], '/body/pin '],
  ['a missing body', ['/v1/loans', ''], '/body The body is missing. The spec requires it.'],
])('%s', (_, [path, body, type], ...expected) => {
  expect(mistakes(path, body, type).sort()).toEqual(
    expected.map((part) => expect.stringContaining(part)).sort(),
  )
})

test.each([
  ['*', 0],
  ['zh', 0],
  ['fr', 1],
])('takes the accept-language that fetch sends of itself for none: %s', (language, count) => {
  const headers = { 'accept-language': language }
  expect(mistakes('/v1/books', undefined, undefined, headers)).toHaveLength(count)
})
