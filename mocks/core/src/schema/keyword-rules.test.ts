import { expect, test } from 'vitest'
import { keywordProblem } from './keyword-rules.ts'

test.each<[string, ...unknown[]]>([
  ['type', 'string', 'null', ['integer'], ['string', 'null']],
  ['enum', [1], [null]],
  ['const', null, false, {}, []],
  ['multipleOf', 1, 0.01],
  ['maximum', -1, 0, 1.5],
  ['exclusiveMaximum', 0],
  ['minimum', 0],
  ['exclusiveMinimum', 0],
  ['maxLength', 0, 5],
  ['minLength', 0],
  ['pattern', '^a$', '\\p{L}', '[\\w-\\.]', ''],
  ['format', 'date', ''],
  ['maxItems', 0],
  ['minItems', 1],
  ['uniqueItems', true, false],
  ['maxContains', 0],
  ['minContains', 0],
  ['maxProperties', 0],
  ['minProperties', 3],
  ['required', [], ['a', 'a']],
  ['dependentRequired', {}, { a: [] }, { a: ['b'] }],
])('%s takes what JSON Schema lets it take', (keyword, ...values) => {
  for (const value of values) expect(keywordProblem(keyword, value)).toBeUndefined()
})

const COUNT = 'a whole number'
const NUMBER = 'a number'

test.each<[string, string, ...unknown[]]>([
  ['type', 'one of the JSON types, or a list of them', 'text', [], [['string']], null, { a: 1 }],
  ['type', 'one of the JSON types, or a list of them', ['string', 'text'], 'String', true],
  ['enum', 'a list of at least one value', [], 'a', null, {}],
  ['multipleOf', 'a number above 0', 0, -1, '1', null],
  ['maximum', NUMBER, '1', true, null],
  ['exclusiveMaximum', NUMBER, true],
  ['minimum', NUMBER, '0'],
  ['exclusiveMinimum', NUMBER, false],
  ['maxLength', COUNT, -1, 1.5, '1', null],
  ['minLength', COUNT, -1],
  ['pattern', 'a regular expression', 1, null],
  ['format', 'a name', 1, null],
  ['maxItems', COUNT, -1],
  ['minItems', COUNT, '1'],
  ['uniqueItems', 'true or false', 'true', 1, null],
  ['maxContains', COUNT, -1],
  ['minContains', COUNT, 0.5],
  ['maxProperties', COUNT, -1],
  ['minProperties', COUNT, '3'],
  ['required', 'a list of names', true, 'a', [1], ['a', null]],
  ['dependentRequired', 'a map of lists of names', [], { a: 'b' }, { a: [1] }, null],
  ['unheard', 'undefined', 1],
])('%s does not take anything but %s', (keyword, takes, ...values) => {
  for (const value of values)
    expect(keywordProblem(keyword, value)).toBe(
      `'${keyword}' takes ${takes}. Received ${JSON.stringify(value)}.`,
    )
})

test('a pattern that is no regular expression is told with the reason', () => {
  expect(keywordProblem('pattern', '(')).toMatch(/^Invalid regular expression: \/\(\/.*\.$/)
})
