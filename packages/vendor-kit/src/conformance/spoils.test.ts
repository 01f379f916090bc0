import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/spec-document.ts'
import { spoils } from './spoils.ts'

const success = (schema: object): object => ({
  200: { content: { 'application/json': { schema } } },
})
const get = (operationId: string, responses: object): object => ({
  get: { operationId, responses },
})
const spec: SpecDocument = {
  'x-envelope': { payload: 'data' },
  paths: {
    '/list': get('list', success({ properties: { data: { $ref: '#/components/schemas/List' } } })),
    '/done': get('done', success({ properties: { code: { type: 'integer' } } })),
    '/file': get('file', { 200: { content: { 'application/pdf': {} } } }),
  },
  components: { schemas: { List: { type: 'array' } } },
}

test.each([
  ['list', 'missing-field', true],
  ['list', 'byte-order-mark', true],
  ['done', 'missing-field', false],
  ['done', 'extra-fields', false],
  ['done', 'wrong-type', false],
  ['done', 'byte-order-mark', true],
  ['done', 'html', true],
  ['file', 'missing-field', false],
  ['file', 'byte-order-mark', false],
  ['file', 'wrong-content-type', true],
  ['file', 'reset-mid-body', true],
])('of %s, the fault %s spoils something: %s', (operation, fault, expected) => {
  expect(spoils(spec, operation, fault)).toBe(expected)
})

test('without an envelope the whole response has members', () => {
  const { 'x-envelope': _, ...bare } = spec
  expect(spoils(bare, 'done', 'missing-field')).toBe(true)
})
