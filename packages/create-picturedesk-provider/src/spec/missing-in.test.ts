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
    ['/photos/old', 'x-capability', [], 'TODO'],
    ['/photos/{id}', 'x-capability', 'assets.get', 'TODO'],
    ['/photos/{id}/related', 'x-capability', 'search.similar', 'TODO'],
    ['/users/{id}', 'x-capability', [], 'TODO'],
  ])
  expect(added(paths)).toContainEqual(['/photos', 'x-retry-safety', 'safe'])
})

test.each(['post', 'put', 'patch', 'delete'])(
  'a %s is never assumed to be free, safe to repeat, or to serve a method',
  (method) => {
    const operation = { operationId: 'searchByPost', ...query('q') }
    expect(added({ '/search': { [method]: operation } })).toEqual([
      ['/search', 'x-capability', [], 'TODO'],
      ['/search', 'x-billable', true, 'TODO'],
      ['/search', 'x-retry-safety', 'never', 'TODO'],
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
  expect(added({ [path]: { [method]: operation } })).toContainEqual([
    path,
    'operationId',
    name,
    'TODO',
  ])
})

test('two operations never get the same name', () => {
  const paths = { '/a/{b}': { get: {} }, '/a/{b}/{c}': { get: {} } }
  expect(added(paths)).toContainEqual(['/a/{b}/{c}', 'operationId', 'getA2', 'TODO'])
})
