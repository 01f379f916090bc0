import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

const parse = (text: string): unknown =>
  parseJson(new TextEncoder().encode(text), (secret) => secret, {})

test('a whole number that a double cannot hold becomes a string with all digits', () => {
  expect(
    parse('{"id":9223372036854775807,"ids":[-9007199254740993,9007199254740991,9007199254740993]}'),
  ).toEqual({
    id: '9223372036854775807',
    ids: ['-9007199254740993', 9007199254740991, '9007199254740993'],
  })
})

test('fractions, exponents and numbers in strings stay unchanged', () => {
  const text =
    '{"a":0.12345678901234567,"b":1e21,"c":"id 9223372036854775807 \\" 9223372036854775807"}'
  expect(parse(text)).toEqual(JSON.parse(text))
})

test.each(['\\\\', '\\\\\\"', '\\" 9223372036854775807 \\\\'])(
  'a text that ends with escapes such as %s hides no number after it',
  (text) => {
    expect(parse(`["${text}",9223372036854775807,"${text}"]`)).toEqual([
      JSON.parse(`"${text}"`),
      '9223372036854775807',
      JSON.parse(`"${text}"`),
    ])
  },
)

test('JSON with long numbers that is cut within a string is quickly reported as truncated', () => {
  const text = `{"id":9223372036854775807,"title":"${'cut short '.repeat(1_000)}`
  expect(() => parse(text)).toThrow('truncated')
})

test('of any numbers, only whole ones that a double cannot hold become texts', () => {
  const digits = fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 24 })
    .map((text) => text.replace(/^0+(?=\d)/, ''))
  const number = fc
    .tuple(fc.constantFrom('', '-'), digits, fc.option(digits), fc.option(digits))
    .map(([sign, whole, fraction, exponent]) =>
      [sign, whole, fraction && `.${fraction}`, exponent && `e-${exponent.slice(0, 2)}`].join(''),
    )
  const read = (text: string): unknown => {
    const isWhole = !/[.e]/.test(text)
    return isWhole && !Number.isSafeInteger(Number(text)) ? text : Number(text)
  }
  fc.assert(
    fc.property(fc.array(number), fc.constantFrom('', ' ', '\n\t'), (numbers, space) => {
      const json = `[${numbers.map((text) => `{"${text}":${space}${text}${space}}`).join(',')}]`
      expect(parse(json)).toEqual(numbers.map((text) => ({ [text]: read(text) })))
    }),
  )
})

const MIB = 1024 * 1024

test('a long number beside megabytes of escapes is read', () => {
  const title = '\\"\\n'.repeat(2 * MIB)
  expect(parse(`{"id":9223372036854775807,"title":"${title}"}`)).toEqual({
    id: '9223372036854775807',
    title: '"\n'.repeat(2 * MIB),
  })
})

test('a number of megabytes becomes a string', () => {
  const digits = '9'.repeat(8 * MIB)
  expect(parse(`[${digits}]`)).toEqual([digits])
})

test.each([
  ['lists', '['.repeat(101), ']'.repeat(101)],
  ['lists that never end', '['.repeat(30 * MIB), ''],
  ['lists and objects', '[{"a":'.repeat(51), `1${'}]'.repeat(51)}`],
  ['a million lists', '['.repeat(MIB), ']'.repeat(MIB)],
  ['lists after a long number', `[9223372036854775807,${'['.repeat(101)}`, ']'.repeat(102)],
])('nesting of %s is refused', (_, start, end) => {
  expect(() => parse(start + end)).toThrow('nested deeper than 100 levels')
})

test('a hundred levels are read', () => {
  const text = '['.repeat(100) + ']'.repeat(100)
  expect(JSON.stringify(parse(text))).toBe(text)
})

test.each([
  ['empty objects', '{},'],
  ['empty lists', '[],'],
  ['numbers', '1,'],
  ['nulls', 'null,'],
  ['members', '{"a":1},'],
])('millions of %s are refused before they are parsed', (_, item) => {
  expect(() => parse(`[${item.repeat(2 * MIB)}1]`)).toThrow('more than 1000000 values')
})

test('brackets and commas within texts count as nothing', () => {
  const text = JSON.stringify([`${'[{,:\\"'.repeat(MIB)}`])
  expect(parse(text)).toEqual(JSON.parse(text))
})

test('megabytes of open brackets in what is no JSON are read once', () => {
  expect(() => parse(`[${'"[",'.repeat(300_000)}x`)).toThrow('truncated')
  expect(() => parse(`<${'['.repeat(900_000)}`)).toThrow('not-json')
})
