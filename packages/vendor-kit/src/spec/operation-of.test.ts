import { expect, test } from 'vitest'
import { operationOf } from './operation-of.ts'

const operation = (operationId: string): object => ({ operationId, responses: {} })
const find = operationOf({
  paths: {
    '/images/{id}/': { get: operation('getImage'), delete: operation('removeImage') },
    '/images/stats/': { get: operation('listSources') },
    '/images/{id}/parts/{part}': { get: operation('getPart') },
    '/files/{id}.(jpg)': { get: operation('getFile') },
  },
})
const at = (method: string, path: string): string | undefined =>
  find({ method, url: `https://vendor.test/v1${path}` })

test.each([
  ['GET', '/images/7/', 'getImage'],
  ['DELETE', '/images/7/?hard=1', 'removeImage'],
  ['GET', '/images/a%2Fb/parts/2', 'getPart'],
  ['GET', '/files/7.(jpg)', 'getFile'],
])('%s %s is %s', (method, path, id) => {
  expect(at(method, path)).toBe(id)
})

test('a path without parameters comes before a template that fits it, too', () => {
  expect(at('GET', '/images/stats/')).toBe('listSources')
})

test.each([
  ['POST', '/images/7/'],
  ['GET', '/images/7/8/'],
  ['GET', '/files/7xjpg'],
])('%s %s is no operation', (method, path) => {
  expect(at(method, path)).toBeUndefined()
})
