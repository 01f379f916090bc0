import { expect, test } from 'vitest'
import { isLeaf } from './applicators.ts'

test.each([
  ...['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'contains'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'dependentSchemas', 'items', 'prefixItems', 'unevaluatedItems'],
  'discriminator',
])('a schema with %s leads to others', (keyword) => {
  expect(isLeaf({ [keyword]: {} })).toBe(false)
  expect(isLeaf({ type: 'object', [keyword]: {}, title: 'It' })).toBe(false)
})

test('what asserts something and what describes it lead nowhere', () => {
  expect(isLeaf({})).toBe(true)
  expect(isLeaf({ type: 'string', maxLength: 3, enum: ['a'], pattern: '^a' })).toBe(true)
  expect(isLeaf({ type: 'string', description: 'a', example: 'b', 'x-items': {} })).toBe(true)
})
