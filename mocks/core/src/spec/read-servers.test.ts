import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { readServers } from './read-servers.ts'

test.each([
  ['a URL', [{ url: 'https://a.example/v1/' }], '/v1', ['https://a.example']],
  ['a path', [{ url: '/v1' }], '/v1', []],
  [
    'variables',
    [
      {
        url: 'https://{region}.example/{version}',
        variables: { region: { default: 'eu' }, version: { default: 'v2' } },
      },
    ],
    '/v2',
    ['https://eu.example'],
  ],
  ['none', undefined, '', []],
])('reads servers from %s', (_, servers, basePath, origins) => {
  expect(readServers({ servers })).toEqual({ basePath, origins })
})

test('serves below the path of a server, and operations with parts of segments', async () => {
  await using mock = await startMock({
    id: 'files',
    spec: {
      ...{ openapi: '3.0.3', info: { title: 'Files', version: '1' }, servers: [{ url: '/v1' }] },
      paths: {
        '/files/{name}.json': {
          get: {
            operationId: 'getFile',
            parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
            responses: {
              200: {
                description: 'A file',
                content: { 'application/json': { example: { a: 1 } } },
              },
            },
          },
        },
      },
    },
    create: () => ({
      handlers: { getFile: ({ pathParameters }) => ({ kind: 'json', body: pathParameters }) },
    }),
  })
  expect(new URL(mock.url).pathname).toBe('/v1')
  expect(await (await mock.fetch(`${mock.url}/files/a%20b.json`)).json()).toEqual({ name: 'a b' })
})
