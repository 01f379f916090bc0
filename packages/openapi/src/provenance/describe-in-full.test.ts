import { expect, test } from 'vitest'
import { describeProvenance } from './describe-provenance.ts'

const documents = {
  page: { title: 'Image API', url: 'https://v.example/image', read: '2026-11-27' },
  faq: { title: 'FAQ', url: 'https://v.example/faq', read: '2026-11-20' },
}
const documented = { kind: 'documented', document: 'page', place: 'Search', lines: '12-30' }
const assumed = { kind: 'assumed', lookedIn: ['page', 'faq'], note: 'Neither shows one.' }
const observed = { kind: 'observed', at: '2026-11-26', document: 'faq', note: 'It sends it.' }

const PAGE = '[Image API](https://v.example/image) (read 2026-11-27)'
const DOCUMENTED = `Documented: ${PAGE}, Search, lines 12-30 of our copy.`
const ASSUMED = `Assumed: Neither shows one. Looked in: ${PAGE}; [FAQ](https://v.example/faq) (read 2026-11-20).`
const OBSERVED =
  'Observed 2026-11-26: It sends it. ([FAQ](https://v.example/faq) (read 2026-11-20))'

const full = <Document extends object>(document: Document): Document =>
  describeProvenance({ 'x-documents': documents, ...document }, { isInFull: true })

const saidOf = (provenance: unknown): unknown =>
  full({ servers: [{ url: '/', description: 'Ours.', 'x-provenance': provenance }] }).servers[0]
    ?.description

test.each([
  ['documented', documented, DOCUMENTED],
  [
    'documented with a note',
    { ...documented, note: 'A table.' },
    `Documented: A table. (${PAGE}, Search, lines 12-30 of our copy)`,
  ],
  ['observed', observed, OBSERVED],
  [
    'observed nowhere that is listed',
    { ...observed, document: undefined },
    'Observed 2026-11-26: It sends it.',
  ],
  ['assumed', assumed, ASSUMED],
  [
    'known by keyword',
    { ...documented, facts: { url: assumed } },
    `${DOCUMENTED}\n\n\`url\` is a${ASSUMED.slice(1)}`,
  ],
])('what is %s says where, when and where else was looked', (_, provenance, said) => {
  expect(saidOf(provenance)).toBe(`Ours.\n\n${said}`)
})

test('a document that is not listed is not told', () => {
  expect(saidOf({ ...documented, document: 'blog' })).toBe('Ours.')
})

test('members, parameters, statuses and examples that inherit say how they are known', () => {
  const get = {
    'x-provenance': documented,
    parameters: [{ name: 'a', in: 'query', schema: { 'x-provenance': documented } }],
    responses: {
      '200': {
        description: 'Fine.',
        content: {
          'text/plain': { examples: { one: { value: 1 }, two: { 'x-provenance': assumed } } },
        },
      },
    },
  }
  const said = full({ paths: { '/a': { get } } }).paths['/a'].get
  expect(said.parameters[0]).toMatchObject({ description: `Documented.\n\n${DOCUMENTED}` })
  expect(said.responses['200'].description).toBe('Fine.\n\nDocumented.')
  expect(said.responses['200'].content['text/plain'].examples).toMatchObject({
    one: { description: 'Documented.' },
    two: { description: ASSUMED },
  })
})

test('what an operation rests on is said with it', () => {
  const schema = { type: 'string', 'x-provenance': { ...documented, facts: { type: assumed } } }
  const get = { 'x-provenance': documented, parameters: [{ name: 'a', in: 'query', schema }] }
  const said = full({ paths: { '/a': { get } } }).paths['/a'].get
  expect(said).toMatchObject({ description: DOCUMENTED.replace(':', ', with assumed parts:') })
})

test('what is referred to keeps its description, and tells by itself how it is known', () => {
  const components = {
    parameters: {
      page: { name: 'page', in: 'query', description: 'Which.', 'x-provenance': assumed },
      size: { name: 'size', in: 'query', description: 'How many.' },
    },
    schemas: { Id: { type: 'string', description: 'An id.', 'x-provenance': assumed } },
  }
  const get = {
    'x-provenance': documented,
    parameters: [
      { $ref: '#/components/parameters/page' },
      { $ref: '#/components/parameters/size' },
    ],
    responses: {
      '200': {
        content: {
          'application/json': {
            schema: { properties: { id: { $ref: '#/components/schemas/Id' } } },
          },
        },
      },
    },
  }
  const said = full({ paths: { '/a': { get } }, components }).paths['/a'].get
  expect(said.parameters).toEqual([
    { $ref: '#/components/parameters/page' },
    { $ref: '#/components/parameters/size', description: 'How many.\n\nDocumented.' },
  ])
  const { schema } = said.responses['200'].content['application/json']
  expect(schema.properties.id).toMatchObject({ description: 'An id.\n\nDocumented.' })
})
