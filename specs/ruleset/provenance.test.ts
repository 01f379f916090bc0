import { expect, test } from 'vitest'
import { documentsListed, statementsFormed } from './functions/provenance/statements-formed.js'
import { statementsPresent } from './functions/provenance/statements-present.js'

const documents = { page: { title: 'Page', url: 'https://v.example', read: '2026-11-27' } }
const known = { 'x-provenance': { kind: 'documented', document: 'page' } }

const judged = (rule: typeof statementsFormed, document: object): string[] =>
  rule({ 'x-documents': documents, ...document }, null, {}).map(
    ({ path, message }) => `${path.join(' ')}: ${message}`,
  )

const whole = {
  servers: [{ url: '/', ...known }],
  tags: [{ name: 'image' }],
  'x-failures': [{ meaning: 'not-found', ...known }],
  paths: {
    '/a': {
      parameters: [{ name: 'a', in: 'query', schema: {} }],
      get: {
        ...known,
        responses: {
          '200': {
            ...known,
            headers: { Age: { schema: {} } },
            content: {
              'a/b': { schema: { properties: { id: {} } }, examples: { one: { ...known } } },
            },
          },
          '404': { $ref: '#/components/responses/Gone' },
          '410': { $ref: 'other.yaml#/Gone' },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', ...known } },
    schemas: { Image: { ...known }, Twin: { $ref: '#/components/schemas/Image' } },
    parameters: { Page: { ...known } },
    responses: { Gone: { ...known } },
    headers: { Age: { ...known } },
    requestBodies: { Order: { ...known } },
  },
}

test('members, inline parameters, headers and media types inherit; a reference has the statement of its target', () => {
  expect(judged(statementsPresent, whole)).toEqual([])
})

test.each([
  [['servers', 0], 'this server'],
  [['x-failures', 0], 'this entry of x-failures'],
  [['paths', '/a', 'get'], 'the operation get /a'],
  [['paths', '/a', 'get', 'responses', '200'], 'the status 200'],
  [
    ['paths', '/a', 'get', 'responses', '200', 'content', 'a/b', 'examples', 'one'],
    'the example one',
  ],
  [['components', 'securitySchemes', 'key'], 'the security scheme key'],
  [['components', 'parameters', 'Page'], 'the parameter Page'],
  [['components', 'headers', 'Age'], 'the header Age'],
  [['components', 'requestBodies', 'Order'], 'the request body Order'],
])('at %j a statement is missed', (path, what) => {
  const document: object = structuredClone(whole)
  const node = path.reduce<unknown>((around, key) => Reflect.get(around as object, key), document)
  Reflect.deleteProperty(node as object, 'x-provenance')
  expect(judged(statementsPresent, document)).toEqual([
    expect.stringMatching(new RegExp(`^${path.join(' ')}: Say how ${what} is known: `)),
  ])
})

test.each([
  ['schemas', 'Image', ['the schema Image', 'the schema Twin']],
  ['responses', 'Gone', ['the status 404', 'the response Gone']],
] as const)(
  'where a component of %s has none, those that refer to it have none',
  (room, name, said) => {
    const document = structuredClone(whole)
    delete (document.components[room] as Record<string, object>)[name]?.['x-provenance' as never]
    const found = judged(statementsPresent, document).map(
      (one) => /Say how (.+?) is/.exec(one)?.[1],
    )
    expect(found.toSorted()).toEqual([...said].toSorted())
  },
)

const at = (schema: object): object => ({ components: { schemas: { Image: schema } } })
const assumed = { kind: 'assumed', lookedIn: ['page'], note: 'It shows none.' }
const facts = (...keys: string[]): object => ({
  'x-provenance': {
    ...known['x-provenance'],
    facts: Object.fromEntries(keys.map((key) => [key, assumed])),
  },
})

test.each<[string, object]>([
  ['keywords of the object', at({ type: 'integer', maximum: 1, ...facts('type', 'maximum') })],
  ['the list of required members', at({ properties: { a: {} }, ...facts('required') })],
  ['whether a member is required', at({ properties: { a: facts('required') } })],
  [
    'keywords of what stands behind a reference',
    at({ properties: { a: { $ref: '#/components/schemas/Image', ...facts('properties') } } }),
  ],
  [
    'whether a parameter is required',
    { components: { parameters: { A: { name: 'a', ...facts('required') } } } },
  ],
])('facts may speak of %s', (_, document) => {
  expect(judged(statementsFormed, document)).toEqual([])
})

test.each<[string, object, string]>([
  [
    'of a keyword that is not there',
    at({ type: 'integer', ...facts('maximum') }),
    'components schemas Image x-provenance facts maximum: The object has no `maximum`. It has: type.',
  ],
  [
    'of required members of what has no members',
    at({ type: 'integer', ...facts('required') }),
    'components schemas Image x-provenance facts required: The object has no `required`.',
  ],
  [
    'in the form of before',
    at({ 'x-provenance': { kind: 'documented', source: 'page.txt, top' } }),
    'components schemas Image x-provenance: A statement of kind documented has no document.',
  ],
  [
    'beside a reference',
    at({ $ref: '#/components/schemas/Image', 'x-provenance': { kind: 'guessed' } }),
    'components schemas Image x-provenance kind: Expected one of the kinds',
  ],
  ['at the root', known, 'x-provenance: A statement at the root has no meaning.'],
  [
    'on repeats with facts',
    {
      paths: {
        '/a': { get: { 'x-retry-safety-provenance': facts('a')['x-provenance' as never] } },
      },
    },
    'paths /a get x-retry-safety-provenance facts: A statement of kind documented has no member',
  ],
])('a statement %s is found', (_, document, message) => {
  const [first] = judged(statementsFormed, document)
  expect(first).toMatch(message)
})

test('what looks like a statement in an example is data', () => {
  const value = { 'x-provenance': 'mine' }
  const media = { examples: { one: { value } }, schema: { default: value } }
  const responses = { '200': { content: { 'a/b': media } } }
  expect(judged(statementsFormed, { paths: { '/a': { get: { responses } } } })).toEqual([])
})

test('a list of documents is judged where it stands', () => {
  expect(judged(documentsListed, { 'x-documents': { page: { title: 'Page' } } })).toEqual([
    expect.stringContaining('x-documents page: The document has no url.'),
    expect.stringContaining('x-documents page: The document has no read.'),
  ])
})
