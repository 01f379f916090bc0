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
    '             facts  documented  observed  assumed  unstated  share  names documented',
    'Odd             16          13         1        1         1   81 %  3 of 4',
    '  getA           5           5         0        0         0  100 %  yes',
    '  putA           5           4         0        1         0   80 %  yes',
    '  DELETE /a      5           4         1        0         0   80 %  yes',
    '  getB           1           0         0        0         1    0 %  no',
  ])
})

test('a table of several documents has one row each, and their sum', () => {
  const other = { openapi: '3.1.0', servers: [{ url: '/', ...documented }] } as SpecDocument
  expect(
    factTableOfAll([document, other, { openapi: '3.1.0' } as SpecDocument]).split('\n'),
  ).toEqual([
    '          facts  documented  observed  assumed  unstated  share  names documented',
    'Odd          16          13         1        1         1   81 %  3 of 4',
    'Document      1           1         0        0         0  100 %  0 of 0',
    'Document      0           0         0        0         0         0 of 0',
    'All          17          14         1        1         1   82 %  3 of 4',
  ])
})

test.each<[string, object, object, string]>([
  ['a member of a success', { a: assumed }, {}, 'no'],
  ['the type of a member', { a: { ...documented, type: 'string', maxLength: 5 } }, {}, 'yes'],
  ['a member of a failure', { a: documented }, { a: assumed }, 'yes'],
])('of what is assumed, %s is told', (_, members, ofFailure, names) => {
  const content = (schema: object): object => ({ content: { json: { schema, ...documented } } })
  const whole = {
    openapi: '3.1.0',
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          ...documented,
          responses: {
            200: content({
              oneOf: [{ properties: members }, { $ref: '#/components/schemas/Failure' }],
            }),
            404: content({ properties: ofFailure }),
          },
        },
      },
    },
    components: { schemas: { Failure: { 'x-failure': true, properties: ofFailure } } },
  } as unknown as SpecDocument
  expect(factTable(whole).split('\n')[2]).toMatch(new RegExp(`${names}$`))
})

test.each([
  ['429', 'yes'],
  ['200', 'no'],
])(
  'an assumed header of a shared response counts by the status %s that refers to it',
  (status, names) => {
    const documented = { kind: 'documented', document: 'guide' }
    const shared = {
      ...{ description: 'D', 'x-provenance': documented },
      headers: {
        'Retry-After': {
          ...{ description: 'H', schema: { type: 'integer' } },
          'x-provenance': { kind: 'assumed', lookedIn: ['guide'], note: 'Not said.' },
        },
      },
    }
    const document = {
      ...{ openapi: '3.1.0', info: { title: 'T', version: '1.0.0' } },
      'x-documents': { guide: { title: 'Guide', url: 'https://t.example', read: '2026-11-27' } },
      paths: {
        '/a': {
          get: {
            ...{ operationId: 'getA', 'x-provenance': documented },
            responses: { [status]: { $ref: '#/components/responses/Shared' } },
          },
        },
      },
      components: { responses: { Shared: shared } } as object,
    }
    expect(factTable(document).split('\n')[2]).toMatch(new RegExp(`${names}$`))
  },
)
