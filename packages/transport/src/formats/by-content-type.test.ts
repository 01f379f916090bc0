import { expect, test } from 'vitest'
import { kindFinder } from './by-content-type.ts'

const bytes = new TextEncoder().encode('a,b')
const read = kindFinder({ 'application/json': 'json', 'text/csv': 'text', 'image/*': 'binary' })

test.each<[string | null, unknown]>([
  ['application/json; charset=utf-8', 'json'],
  ['application/problem+json', 'json'],
  ['text/csv', { value: 'a,b' }],
  ['TEXT/CSV;charset=nonsense', { value: 'a,b' }],
  ['text/plain', { value: 'a,b' }],
  ['image/png', 'binary'],
  ['application/octet-stream', 'binary'],
  [null, 'json'],
  ['text/html', { expected: 'application/json or text/csv or image/*' }],
  ['video/mp4', { expected: 'application/json or text/csv or image/*' }],
])('a response of %s is read as %o', (type, as) => {
  expect(read(type, bytes, 200)).toEqual(as)
})

test('a charset is heeded', () => {
  const latin = kindFinder({ 'text/csv': 'text' })
  expect(latin('text/csv; charset=ISO-8859-1', new Uint8Array([0xe9]), 200)).toEqual({ value: 'é' })
})

test('an empty success is one only where the spec has one', () => {
  const maybe = kindFinder({ 'application/json': 'json' }, true)
  expect(maybe(null, new Uint8Array(), 200)).toBe('empty')
  expect(maybe('application/json', bytes, 200)).toBe('json')
  expect(kindFinder({ 'application/json': 'json' })(null, new Uint8Array(), 204)).toBe('json')
})
