import { expect, test } from 'vitest'
import { describeProvenance } from './describe-provenance.ts'

const documents = {
  page: { title: 'Image API', url: 'https://v.example/image', read: '2026-11-27' },
}
const documented = { kind: 'documented', document: 'page', place: 'Search' }
const assumed = { kind: 'assumed', lookedIn: ['page'], note: 'The page shows none.' }
const observed = { kind: 'observed', at: '2026-11-27', note: 'The page sends it.' }

const SEARCH = 'Documented: Image API, Search, https://v.example/image'

/** What is said of a schema that has this statement. */
function saidOf(provenance: unknown, description?: string): unknown {
  const Image = { ...(description && { description }), 'x-provenance': provenance }
  const described = describeProvenance({
    'x-documents': documents,
    components: { schemas: { Image } },
  })
  return (described.components.schemas.Image as { description?: string }).description
}

test.each<[string, unknown, string | undefined]>([
  ['documented', documented, SEARCH],
  [
    'documented with a note',
    { ...documented, place: undefined, note: 'In a table.' },
    'Documented: Image API, https://v.example/image (In a table.)',
  ],
  ['observed', observed, 'Observed 2026-11-27: The page sends it.'],
  ['assumed', assumed, 'Assumed: The page shows none.'],
  ['documented elsewhere', { ...documented, document: 'faq' }, undefined],
  ['stated in the form of before', { kind: 'assumed', source: 'x' }, undefined],
  ['no statement', 'documented', undefined],
  [
    'known keyword by keyword',
    { ...documented, facts: { maximum: assumed, default: observed, type: documented } },
    `${SEARCH}
\`maximum\` is assumed: The page shows none.
\`default\` is observed 2026-11-27: The page sends it.
\`type\` is documented: Image API, Search, https://v.example/image`,
  ],
])('what is %s says so', (_, provenance, description) => {
  expect(saidOf(provenance)).toBe(description)
})

test('a description goes before the source', () => {
  expect(saidOf(assumed, 'A picture.\n')).toBe('A picture.\n\nAssumed: The page shows none.')
})

test('members, parameters and statuses say what they inherit, unless it is documented', () => {
  const members = {
    a: {},
    b: { 'x-provenance': documented },
    c: { $ref: '#/x', description: 'C.' },
  }
  const get = {
    'x-provenance': observed,
    parameters: [{ name: 'a', in: 'query', schema: { maximum: 1 } }],
    responses: { '200': { description: 'Fine.' } },
  }
  const document = {
    'x-documents': documents,
    paths: { '/a': { get } },
    components: { schemas: { Image: { 'x-provenance': assumed, properties: members } } },
  }
  const { paths, components } = describeProvenance(document)
  expect(components.schemas.Image.properties).toEqual({
    a: { description: 'Assumed.' },
    b: { ...members.b, description: SEARCH },
    c: { ...members.c, description: 'C.\n\nAssumed.' },
  })
  expect(paths['/a'].get.parameters).toMatchObject([{ description: 'Observed 2026-11-27.' }])
  expect(paths['/a'].get.parameters[0]?.schema).toEqual({ maximum: 1 })
  expect(paths['/a'].get.responses).toEqual({
    '200': { description: 'Fine.\n\nObserved 2026-11-27.' },
  })
  expect(get.responses).toEqual({ '200': { description: 'Fine.' } })
})

test('a document that is named around is not named again', () => {
  const { place: _, ...page } = documented
  const properties = {
    a: { 'x-provenance': page },
    b: { 'x-provenance': { ...page, place: 'Table' } },
    c: { 'x-provenance': { ...page, note: 'In the text.' } },
    d: { 'x-provenance': { ...page, facts: { type: page } } },
  }
  const { components } = describeProvenance({
    'x-documents': documents,
    components: { schemas: { Image: { 'x-provenance': page, properties } } },
  })
  const said = Object.values(components.schemas.Image.properties).map(
    (one) => (one as { description?: string }).description,
  )
  expect(said).toEqual([
    undefined,
    'Documented: Table',
    'Documented: In the text.',
    '`type` is documented: Image API, https://v.example/image',
  ])
})

test('a parameter says what its schema says', () => {
  const schema = { maximum: 7, 'x-provenance': { ...documented, facts: { maximum: assumed } } }
  const parameters = [{ name: 'a', in: 'query', description: 'How many.', schema }]
  const { paths } = describeProvenance({
    'x-documents': documents,
    paths: { '/a': { get: { parameters } } },
  })
  expect(paths['/a'].get.parameters).toMatchObject([
    {
      description: `How many.\n\n${SEARCH}\n\`maximum\` is assumed: The page shows none.`,
    },
  ])
})

test.each<[string, object | undefined, string]>([
  ['nothing else', undefined, 'Documented'],
  ['what is assumed', assumed, 'Documented, with assumed parts'],
  ['what was observed', observed, 'Documented, with observed parts'],
])('a documented operation that reaches %s says so', (_, statement, beginning) => {
  const schema = { type: 'object', ...(statement && { 'x-provenance': statement }) }
  const get = {
    'x-provenance': documented,
    responses: { '200': { content: { json: { schema } } } },
  }
  const { paths } = describeProvenance({ 'x-documents': documents, paths: { '/a': { get } } })
  expect(paths['/a'].get).toMatchObject({
    description: `${beginning}: Image API, Search, https://v.example/image`,
  })
})

test('what is assumed as a whole is not assumed in parts', () => {
  const get = { 'x-provenance': assumed, responses: { '200': {} } }
  const { paths } = describeProvenance({ 'x-documents': documents, paths: { '/a': { get } } })
  expect(paths['/a'].get).toMatchObject({ description: 'Assumed: The page shows none.' })
})

test('a status says what stands beside its reference, and has all else from there', () => {
  const get = {
    responses: { '401': { $ref: '#/components/responses/Refused', 'x-provenance': assumed } },
  }
  const Refused = { description: 'Refused.', 'x-provenance': documented, content: { json: {} } }
  const { paths, components } = describeProvenance({
    'x-documents': documents,
    paths: { '/a': { get } },
    components: { responses: { Refused } },
  })
  expect(paths['/a'].get.responses['401']).toMatchObject({
    description: 'Refused.\n\nAssumed: The page shows none.',
    content: { json: {} },
  })
  expect(components.responses.Refused.description).toBe(`Refused.\n\n${SEARCH}`)
})

test('data that looks like a part of a document stays as it is', () => {
  const example = { value: { properties: { a: { 'x-provenance': assumed } } } }
  const media = { examples: { one: example }, schema: { default: { 'x-provenance': assumed } } }
  const document = {
    paths: { '/a': { get: { responses: { '200': { content: { json: media } } } } } },
  }
  expect(describeProvenance(document)).toEqual(document)
})
