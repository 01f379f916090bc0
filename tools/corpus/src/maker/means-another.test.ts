import { expect, test } from 'vitest'
import { operationsOf } from '../documents/operations.ts'
import { othersMeant } from './means-another.ts'
import type { Recipe } from './request-recipe.ts'

const target = (value: string): object => ({
  ...{ name: 'X-Target', in: 'header', required: true, schema: { type: 'string', enum: [value] } },
})
const document = {
  openapi: '3.1.0',
  paths: {
    '/files/{id}': { get: {}, put: {} },
    '/files/{name}': { get: {} },
    '/files/{id}#share': {
      put: { parameters: [{ name: 'link', in: 'query', required: true, schema: {} }] },
    },
    '/#one': { post: { parameters: [target('one')] } },
    '/#two': { post: { parameters: [target('two')] } },
  },
}
const operations = operationsOf(document)

function may(path: string, method: string, without?: string): boolean {
  const operation = operations.find((one) => one.path === path && one.method === method)
  if (!operation) throw new Error('The document has no such operation.')
  const sent = operation.parameters.filter(({ name }) => name !== without)
  const values = new Map(sent.map((parameter) => [parameter, path.replace('/#', '')]))
  const recipe: Recipe = { operation, method, values, body: undefined, query: [] }
  return othersMeant(document, recipe, operations).length > 0
}

test.each<[string, string, boolean, string?]>([
  ['/files/{id}', 'get', true],
  ['/files/{name}', 'get', true],
  ['/files/{id}#share', 'put', true],
  ['/files/{id}#share', 'put', true, 'link'],
  // The other one demands a parameter that was not sent.
  ['/files/{id}', 'put', false],
  ['/#one', 'post', false],
  ['/#one', 'post', false, 'X-Target'],
])('%s %s may mean another: %s', (path, method, expected, without) => {
  expect(may(path, method, without)).toBe(expected)
})
