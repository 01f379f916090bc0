import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

const parse = (text: string): unknown =>
  parseJson(new TextEncoder().encode(text), (secret) => secret, {})

test('a whole number that a double cannot hold becomes a string with all digits', () => {
  expect(parse('{"id":9223372036854775807,"ids":[-9007199254740993,9007199254740991]}')).toEqual({
    id: '9223372036854775807',
    ids: ['-9007199254740993', 9007199254740991],
  })
})

test('fractions, exponents and numbers in strings stay unchanged', () => {
  const text =
    '{"a":0.12345678901234567,"b":1e21,"c":"id 9223372036854775807 \\" 9223372036854775807"}'
  expect(parse(text)).toEqual(JSON.parse(text))
})

test('JSON with long numbers that is cut within a string is quickly reported as truncated', () => {
  const text = `{"id":9223372036854775807,"title":"${'cut short '.repeat(1_000)}`
  expect(() => parse(text)).toThrow('truncated')
})
