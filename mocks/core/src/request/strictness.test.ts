import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import type { MockRequest } from './mock-request.ts'
import { findExcess } from './strictness.ts'

const index = new OperationIndex(booksSpec)
const check = new SchemaCheck(booksSpec)

const contentTypes = {
  none: '',
  form: 'application/x-www-form-urlencoded;charset=UTF-8',
  json: 'application/json',
  bytes: 'application/octet-stream',
}

function excess(id: string, parts: Partial<MockRequest>): string[] {
  const operation = index.get(id)
  if (!operation) throw new Error(`no ${id}`)
  const request: MockRequest = {
    operation,
    url: new URL('http://127.0.0.1'),
    headers: new Headers({ 'content-type': contentTypes[parts.body?.kind ?? 'none'] }),
    path: '',
    pathParameters: {},
    query: {},
    body: { kind: 'none' },
    ...parts,
  }
  return findExcess({ document: booksSpec, check }, request).map(({ blame, pointer, message }) => {
    expect(blame).toBe('client')
    return `${pointer} ${message}`
  })
}

test('passes what the spec names', () => {
  const query = { title: 'a', tag: ['x', 'y'], reader: 'me', Key: 'k' }
  expect(excess('listBooks', { query })).toEqual([])
})

test('finds unknown parameters, and hints at the case', () => {
  expect(excess('listBooks', { query: { colour: '1' } })).toEqual([
    expect.stringContaining("/query/colour The spec has no query parameter 'colour'. There are: "),
  ])
  expect(excess('listBooks', { query: { Title: '1' } })).toEqual([
    expect.stringContaining("'Title' is 'title' in the spec"),
  ])
})

test('finds keys that are repeated but no list', () => {
  expect(excess('listBooks', { query: { title: ['a', 'b'] } })).toEqual([
    expect.stringContaining('sent 2 times'),
  ])
})

test('finds unknown fields in a JSON body, however deep', () => {
  const value = { book: { id: 1, 'a/b': 2 }, Pin: '1' }
  expect(excess('createLoan', { body: { kind: 'json', value } })).toEqual([
    expect.stringContaining('/body/book/a~1b '),
    expect.stringContaining("'Pin' is 'pin'"),
  ])
})

test('leaves maps and bodies without a schema alone', () => {
  const value = { notes: { anything: 'goes' } }
  expect(excess('createLoan', { body: { kind: 'json', value } })).toEqual([])
})

test('finds unknown fields in a form by its own schema', () => {
  const body = { kind: 'form', fields: { book: '7', pin: '1' } } as const
  expect(excess('createLoan', { body })).toEqual([expect.stringContaining('/body/pin ')])
})
