import { expect, test } from 'vitest'
import { nearestStatement } from './nearest-statement.ts'
import { readFacts } from './read-facts.ts'

const by = (note: string, facts?: object): object => ({
  'x-provenance': { ...said(note), ...(facts && { facts }) },
})
const said = (note: string): object => ({ kind: 'documented', document: 'page', note })

const media = { schema: { maximum: 1 }, examples: { one: by('example'), two: {} } }
const document = {
  ...by('root'),
  paths: {
    '/a': {
      get: {
        ...by('operation', { 'x-billable': said('cost') }),
        'x-billable': true,
        responses: {
          '200': { ...by('200'), content: { 'a/b': media } },
          '401': { $ref: '#/components/responses/Said' },
          '403': { $ref: '#/components/responses/Said', ...by('beside') },
          '404': { $ref: '#/components/responses/Unsaid' },
          '500': { $ref: '#/components/responses/Round' },
        },
      },
    },
    '/b': { get: { responses: { '200': {} } } },
  },
  components: {
    responses: { Said: by('Said'), Unsaid: {}, Round: { $ref: '#/components/responses/Round' } },
  },
}

test.each([
  ['#/paths/~1a/get', 'operation'],
  ['/paths/~1a/get', 'operation'],
  ['#/paths/~1a/get/x-billable', 'cost'],
  ['#/paths/~1a/get/responses/200', '200'],
  ['#/paths/~1a/get/responses/200/content/a~1b/schema/maximum', '200'],
  ['#/paths/~1a/get/responses/200/content/a~1b/examples/one', 'example'],
  ['#/paths/~1a/get/responses/200/content/a~1b/examples/two', '200'],
  ['#/paths/~1a/get/responses/401', 'Said'],
  ['#/paths/~1a/get/responses/403', 'beside'],
  ['#/paths/~1a/get/responses/404', 'operation'],
  ['#/paths/~1a/get/responses/500', 'operation'],
  ['#/paths/~1a/get/responses/999', 'operation'],
  ['#/paths/~1b/get/responses/200', undefined],
  ['#/components/responses/Unsaid', undefined],
  ['#/nowhere/at/all', undefined],
])('what stands at %s is stated by %s', (pointer, note) => {
  expect(nearestStatement(document, pointer)?.note).toBe(note)
})

test('what is read of single places is what is read of all', () => {
  const { facts } = readFacts(document)
  expect(facts.length).toBeGreaterThan(8)
  for (const { pointer, statement } of facts)
    expect(nearestStatement(document, pointer), pointer).toEqual(statement)
})

test('names of members that every object has, or that look like a statement, state nothing', () => {
  const looksLikeOne = { kind: 'assumed', lookedIn: ['page'], note: 'A member.' }
  const properties = { constructor: {}, toString: {}, 'x-provenance': looksLikeOne, plain: {} }
  const responses = { '200': { content: { json: { schema: { ...by('schema'), properties } } } } }
  const named = { paths: { '/a': { get: { ...by('operation'), responses } } } }
  const schema = '#/paths/~1a/get/responses/200/content/json/schema'
  for (const name of Object.keys(properties))
    expect(nearestStatement(named, `${schema}/properties/${name}`)?.note, name).toBe('schema')
  const { facts } = readFacts(named)
  for (const { pointer, statement } of facts)
    expect(nearestStatement(named, pointer), pointer).toEqual(statement)
})

test.each([undefined, 7, 'x', []])('%j states nothing', (nothing) => {
  expect(nearestStatement(nothing, '#/a')).toBeUndefined()
})
