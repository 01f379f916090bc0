import { expect, test } from 'vitest'
import { missingIn } from './missing-in.ts'

const vendor = { id: 'cards', title: 'Cards' }

/** What is added to operations, in short. */
function added(paths: Record<string, Record<string, object>>, root: object = {}): unknown[] {
  const document = { openapi: '3.1.0', jsonSchemaDialect: 'x', paths, ...root }
  return missingIn(document, vendor)
    .filter(({ at, key }) => at[0] === 'paths' && key !== 'x-provenance')
    .map(({ at, key, value, todo }) => [at[1], key, value, ...(todo === undefined ? [] : ['TODO'])])
}

const query = (name: string): object => ({ parameters: [{ name, in: 'query', schema: {} }] })

test('a GET is safe to repeat, and the method that it serves is guessed once and marked', () => {
  const paths = {
    '/photos': { get: { operationId: 'findPhotos', ...query('q') } },
    '/photos/old': { get: { operationId: 'findOld', ...query('q') } },
    '/photos/{id}': { get: { operationId: 'getPhoto' } },
    '/photos/{id}/related': { get: { operationId: 'listRelated' } },
    '/users/{id}': { get: { operationId: 'getUser' } },
  }
  expect(added(paths).filter((one) => JSON.stringify(one).includes('x-capability'))).toEqual([
    ['/photos', 'x-capability', 'search.assets', 'TODO'],
    ['/photos/old', 'x-capability', []],
    ['/photos/{id}', 'x-capability', 'assets.get', 'TODO'],
    ['/photos/{id}/related', 'x-capability', 'search.similar', 'TODO'],
    ['/users/{id}', 'x-capability', []],
  ])
  expect(added(paths)).toContainEqual(['/photos', 'x-retry-safety', 'safe'])
})

test.each(['post', 'put', 'patch', 'delete'])(
  'a %s is never assumed to be free, safe to repeat, or to serve a method',
  (method) => {
    const operation = { operationId: 'searchByPost', ...query('q') }
    expect(added({ '/search': { [method]: operation } })).toEqual([
      ['/search', 'x-capability', []],
      ['/search', 'x-billable', true],
      ['/search', 'x-retry-safety', 'never'],
    ])
  },
)

test('values that the document has are kept', () => {
  const said = {
    operationId: 'orderPrint',
    'x-capability': 'licensing.purchase',
    'x-billable': false,
    'x-retry-safety': 'idempotent',
    security: [],
  }
  expect(added({ '/orders': { post: said } }, { security: [{ key: [] }] })).toEqual([])
})

test('security of the root is copied to each operation, and {} is marked as x-anonymous', () => {
  const get = { operationId: 'getA', 'x-capability': [], 'x-retry-safety': 'safe' }
  const security = [{ key: [] }, {}]
  expect(added({ '/a': { get } }, { security })).toEqual([
    ['/a', 'security', security],
    ['/a', 'x-anonymous', true],
  ])
})

test.each([
  [undefined, '/v1/photos', 'get', 'listPhotos'],
  [undefined, '/photos/search', 'get', 'searchPhotos'],
  [undefined, '/photos/{id}', 'get', 'getPhotos'],
  [undefined, '/photos/{id}', 'delete', 'removePhotos'],
  [undefined, '/', 'get', 'list'],
  ['photos_list', '/photos', 'get', 'photosList'],
  ['Photos.List', '/photos', 'get', 'photosList'],
])('operationId %s at %s (%s) becomes %s', (operationId, path, method, name) => {
  const operation = operationId === undefined ? {} : { operationId }
  const found = added({ [path]: { [method]: operation } }).map((one) =>
    (one as unknown[]).slice(0, 3),
  )
  expect(found).toContainEqual([path, 'operationId', name])
})

test('two operations never get the same name', () => {
  const paths = { '/a/{b}': { get: {} }, '/a/{b}/{c}': { get: {} } }
  expect(added(paths)).toContainEqual(['/a/{b}/{c}', 'operationId', 'getA2'])
})

/** The operations that serve methods, by the method. */
function served(paths: object, chosen: Readonly<Record<string, string>> = {}): unknown {
  const document = { openapi: '3.1.0', paths } as unknown as Parameters<typeof missingIn>[0]
  return Object.fromEntries(
    missingIn(document, vendor, new Map(Object.entries(chosen)))
      .filter(({ key, value }) => key === 'x-capability' && !Array.isArray(value))
      .map(({ at, value }) => [value, at[1]]),
  )
}

const list = (properties: object): object => ({
  responses: {
    200: {
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { data: { type: 'array', items: { type: 'object', properties } } },
          },
        },
      },
    },
  },
})

test('a guess is the best match, not the first', () => {
  const picture = { id: {}, thumbnail_url: {}, width: {}, title: {} }
  const paths = {
    '/users/search': { get: { ...query('q'), ...list({ id: {}, name: {} }) } },
    '/photos/suggestions': { get: { ...query('q'), ...list({ text: {} }) } },
    '/collections/search': { get: { ...query('q'), ...list(picture) } },
    '/collections/{id}': { get: {} },
    '/old/photos': { get: { deprecated: true, ...query('q'), ...list(picture) } },
    '/photos': { get: { ...query('page'), ...list(picture) } },
    '/photos/search': { get: { ...query('query'), ...list(picture) } },
    '/videos/search': { get: { ...query('query'), ...list(picture) } },
    '/videos/{id}': { get: {} },
    '/photos/{id}': { get: {} },
    '/photos/{id}/related': { get: list(picture) },
  }
  expect(served(paths)).toEqual({
    'search.assets': '/photos/search',
    'assets.get': '/photos/{id}',
    'search.similar': '/photos/{id}/related',
  })
})

test('what the caller chooses goes before any guess, and before what the document says', () => {
  const paths = {
    '/photos/search': { get: { operationId: 'search', ...query('q') } },
    '/find': { get: { operationId: 'find-all', 'x-capability': [] } },
    '/find/{id}': { get: { operationId: 'findOne' } },
  }
  const chosen = { 'search.assets': 'find-all', 'licensing.history': 'findOne' }
  expect(served(paths, chosen)).toEqual({
    'search.assets': '/find',
    'licensing.history': '/find/{id}',
  })
  expect(() => served(paths, { 'search.assets': 'serach' })).toThrow(
    'Unknown operation "serach". Known: search, ',
  )
})

test('a document of hundreds of operations has one place for those that serve no method', () => {
  const paths = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`/things${index}`, { get: {}, post: {} }]),
  )
  const document = { openapi: '3.1.0', paths }
  const todos = missingIn(document, vendor).filter(({ todo }) => todo !== undefined)
  expect(todos.map(({ at, key }) => [...at, key])).toEqual([
    ['x-provider'],
    ['x-documents'],
    ['paths'],
  ])
  expect(todos[2]?.todo).toMatch(/^600 of the operations serve no method .* and 595 more\./)
})

test.each([
  [
    ['photo', 'video', 'audio'],
    ['image', 'video', 'audio'],
  ],
  [
    ['videos', 'pictures'],
    ['image', 'video'],
  ],
  [['photo', 'vector'], ['image']],
])('an enum of %j tells the kinds %j', (words, kinds) => {
  const parameters = [
    { name: 'q', in: 'query', schema: {} },
    { name: 'media_type', in: 'query', schema: { type: 'string', enum: words } },
  ]
  const document = { openapi: '3.1.0', paths: { '/photos': { get: { parameters } } } }
  const provider = missingIn(document, vendor).find(({ key }) => key === 'x-provider')
  expect(provider?.value).toMatchObject({ kinds })
})

test('an operation without a statement is assumed, by a list of documents that begins with the given one', () => {
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'Cards API' } },
    ...{ externalDocs: { url: 'https://cards.example/docs' }, paths: { '/a': { get: {} } } },
  }
  const found = missingIn(document, vendor)
  expect(found.find(({ key }) => key === 'x-documents')).toEqual({
    ...{ at: [], key: 'x-documents' },
    value: {
      given: {
        title: 'Cards API',
        url: 'https://cards.example/docs',
        read: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    },
  })
  expect(found.find(({ key }) => key === 'x-provenance')?.value).toMatchObject({
    ...{ kind: 'assumed', lookedIn: ['given'] },
  })
})

test('documents that a spec lists are kept, and named', () => {
  const listed = { page: { title: 'Page', url: 'https://cards.example', read: '2026-11-27' } }
  const document = { openapi: '3.1.0', 'x-documents': listed, paths: { '/a': { get: {} } } }
  const found = missingIn(document, vendor)
  expect(found.find(({ key }) => key === 'x-documents')).toBeUndefined()
  expect(found.find(({ key }) => key === 'x-provenance')?.value).toMatchObject({
    lookedIn: ['page'],
  })
})

test('a document that states everything gets no list', () => {
  const get = { operationId: 'getA', 'x-provenance': { kind: 'documented', document: 'page' } }
  const found = missingIn({ openapi: '3.1.0', paths: { '/a': { get } } } as never, vendor)
  expect(found.filter(({ key }) => /x-(?:documents|provenance)/.test(key))).toEqual([])
})
