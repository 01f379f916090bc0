import { expect, test } from 'vitest'
import { literal, NoLiteralError } from './literal.ts'

test.each([
  ['text', '云南', "'云南'"],
  ['text with quotes', 'it\'s "so"', '"it\'s \\"so\\""'],
  ['text with a line break', 'a\nb', '"a\\nb"'],
  ['numbers and truth', [1.5, -0, true, null], '[1.5, 0, true, null]'],
  ['a long number', 9007199254740993n, '9007199254740993n'],
  ['bytes', new Uint8Array([1, 2]), 'new Uint8Array([1, 2])'],
  [
    'names that are no identifiers',
    { 'Accept-Language': 'en', ok: 1 },
    "{ 'Accept-Language': 'en', ok: 1 }",
  ],
  ['what is undefined', { a: undefined }, '{}'],
  ['nothing', [], '[]'],
])('%s', (_, value, text) => {
  expect(literal(value)).toBe(text)
})

test('what is too long for a line is broken, and only that', () => {
  const long = 'x'.repeat(70)
  expect(literal({ a: { b: 1 }, list: [long, 'short'] }, '  ')).toBe(
    `{\n    a: { b: 1 },\n    list: [\n      '${long}',\n      'short',\n    ],\n  }`,
  )
})

test.each([
  [new ReadableStream()],
  [() => 1],
  [new URL('https://v.example/')],
  [{ a: Symbol('s') }],
])('what is no plain data is refused: %s', (value) => {
  expect(() => literal(value)).toThrow(NoLiteralError)
})
