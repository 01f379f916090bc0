import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'

test.each<[unknown, string]>([
  [{ b: ['z', 'a'], a: { d: 1, c: 2 } }, '{"a":{"c":2,"d":1},"b":["a","z"]}'],
  [{ a: { c: 2, d: 1 }, b: ['a', 'z'] }, '{"a":{"c":2,"d":1},"b":["a","z"]}'],
  [{ c: null, a: 'text', b: 1 }, '{"a":"text","b":1,"c":null}'],
])('%j is written as %s, whatever the order', (value, text) => {
  expect(canonical(value)).toBe(text)
})

test.each<[unknown, unknown]>([
  [{ a: null }, { a: {} }],
  [{ a: 'x' }, { a: ['x'] }],
  [{ a: 1 }, { b: 1 }],
])('%j and %j differ', (one, other) => {
  expect(canonical(one)).not.toBe(canonical(other))
})
