import { listOperations, type SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { guessCapabilities } from './guess-capabilities.ts'

interface Call {
  readonly query?: readonly string[]
  /** Names of the members of the objects in the response's list, or of the response itself. */
  readonly list?: readonly string[]
  readonly one?: readonly string[]
  readonly more?: object
}

const PICTURE = ['id', 'title', 'thumbnail_url', 'width', 'height', 'photographer']
const PERSON = ['id', 'name', 'email']

const objectOf = (names: readonly string[]): object => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
})

/** Methods by the operations that are guessed to serve them. */
function guessed(
  calls: Readonly<Record<string, Call>>,
  decided: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const paths: Record<string, Record<string, object>> = {}
  for (const [place, { query = [], list, one, more }] of Object.entries(calls)) {
    const [verb = 'get', path = ''] = place.includes(' ') ? place.split(' ') : ['get', place]
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }))
    const schema = list ? { type: 'array', items: objectOf(list) } : objectOf(one ?? [])
    paths[path] = {
      ...paths[path],
      [verb]: {
        operationId: place,
        parameters: [
          ...inPath,
          ...query.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
        ],
        responses: { 200: { description: 'Done.', content: { 'application/json': { schema } } } },
        ...more,
      },
    }
  }
  const document = { openapi: '3.1.0', paths } as unknown as SpecDocument
  const operations = listOperations(document)
  const given = Object.entries(decided).flatMap(([method, id]) => {
    const operation = operations.find((one) => one.id === id)
    return operation === undefined ? [] : [[method, operation] as const]
  })
  const found = guessCapabilities(document, operations, new Map(given))
  return Object.fromEntries([...found].map(([id, method]) => [method, id]))
}

test('the best match is chosen, not the first', () => {
  const calls = {
    '/users/search': { query: ['query'], list: PERSON },
    '/audio/search': { query: ['query', 'page'], list: ['id', 'title'] },
    '/videos/search': { query: ['query', 'page'], list: PICTURE },
    '/images/search': { query: ['query', 'page', 'per_page', 'orientation'], list: PICTURE },
    '/users/{id}': { one: PERSON },
    '/images/{id}': { one: PICTURE },
    '/images/{id}/similar': { list: PICTURE },
    '/images/categories': { list: ['id', 'name'] },
  }
  expect(guessed(calls)).toEqual({
    'search.assets': '/images/search',
    'assets.get': '/images/{id}',
    'search.similar': '/images/{id}/similar',
    'categories.list': '/images/categories',
  })
  // The order of a document says nothing.
  expect(guessed(Object.fromEntries(Object.entries(calls).reverse()))).toEqual(guessed(calls))
})

test('one picture stands beside the search that finds it', () => {
  const calls = {
    '/videos/{id}': { one: PICTURE },
    '/images/{id}': { one: PICTURE },
    '/videos': { query: ['q', 'page', 'per_page'], list: PICTURE },
  }
  expect(guessed(calls)).toMatchObject({ 'search.assets': '/videos', 'assets.get': '/videos/{id}' })
})

test('what the caller decides about the search decides about what stands beside it', () => {
  const calls = {
    '/images/search': { query: ['query', 'page', 'per_page'], list: PICTURE },
    '/images/{id}': { one: PICTURE },
    '/videos/search': { query: ['query'], list: PICTURE },
    '/videos/{id}': { one: PICTURE },
  }
  expect(guessed(calls, { 'search.assets': '/videos/search' })).toEqual({
    'assets.get': '/videos/{id}',
  })
})

test('an operation serves one method, and one that is decided serves no other', () => {
  const calls = { '/images/{id}': { one: PICTURE } }
  expect(guessed(calls, { 'topics.get': '/images/{id}' })).toEqual({})
})

test.each<[string, Readonly<Record<string, Call>>]>([
  ['calls that change something', { 'post /images/search': { query: ['query'], list: PICTURE } }],
  ['people', { '/users': { query: ['q'], list: PERSON }, '/users/{id}': { one: PERSON } }],
  ['suggestions', { '/search/suggestions': { query: ['query'], list: ['text'] } }],
  ['collections', { '/collections/{id}': { one: PICTURE } }],
  ['comments on a picture', { '/images/{id}/comments/{comment_id}': { one: ['id', 'text'] } }],
  [
    'what the document has decided',
    { '/images': { query: ['q'], list: PICTURE, more: { 'x-capability': [] } } },
  ],
])('%s serve no method', (_, calls) => {
  expect(guessed(calls)).toEqual({})
})

test('a call that is on its way out gives way to one that is not', () => {
  const search = { query: ['query', 'page', 'per_page'], list: PICTURE }
  const calls = { '/images': { ...search, more: { deprecated: true } }, '/v2/images': search }
  expect(guessed(calls)['search.assets']).toBe('/v2/images')
  expect(guessed({ '/images': calls['/images'] })['search.assets']).toBe('/images')
})

test.each(['related', 'similar'])('pictures like one are at %s', (word) => {
  const path = `/photos/{id}/${word}`
  expect(guessed({ [path]: { list: PICTURE } })).toEqual({ 'search.similar': path })
})
