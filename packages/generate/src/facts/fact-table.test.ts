import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/document.ts'
import { factTable, factTableOfAll } from './fact-table.ts'

const documented = { 'x-provenance': { kind: 'documented', document: 'page' } }
const assumed = { 'x-provenance': { kind: 'assumed', lookedIn: ['page'], note: 'A guess.' } }
const observed = { 'x-provenance': { kind: 'observed', at: '2026-11-27', note: 'Seen.' } }

const answer = (example: object, schema: object): object => ({
  responses: { '200': { content: { json: { schema, examples: { one: example } } } } },
})

const document = {
  openapi: '3.1.0',
  'x-provider': { id: 'odd', name: 'Odd', kinds: [] },
  paths: {
    '/a': {
      get: { operationId: 'getA', ...documented, ...answer(documented, { type: 'object' }) },
      put: { operationId: 'putA', ...documented, ...answer(assumed, { type: 'object' }) },
      delete: { ...documented, ...answer(documented, { ...observed, type: 'object' }) },
    },
    '/b': { get: { operationId: 'getB' } },
  },
} as unknown as SpecDocument

test('a table has the facts of the document and of each operation', () => {
  expect(factTable(document).split('\n')).toEqual([
    '             facts  documented  observed  assumed  unstated  plainly documented',
    'Odd             16          13         1        1         1  1 of 4; 2 except for examples',
    '  getA           5           5         0        0         0  yes',
    '  putA           5           4         0        1         0  except for examples',
    '  DELETE /a      5           4         1        0         0  no',
    '  getB           1           0         0        0         1  no',
  ])
})

test('a table of several documents has one row each, and their sum', () => {
  const other = { openapi: '3.1.0', servers: [{ url: '/', ...documented }] } as SpecDocument
  expect(factTableOfAll([document, other]).split('\n')).toEqual([
    '          facts  documented  observed  assumed  unstated  plainly documented',
    'Odd          16          13         1        1         1  1 of 4; 2 except for examples',
    'Document      1           1         0        0         0  0 of 0; 0 except for examples',
    'All          17          14         1        1         1  1 of 4; 2 except for examples',
  ])
})
