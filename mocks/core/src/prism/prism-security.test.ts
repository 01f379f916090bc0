import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { securityOf, securitySchemes } from './prism-security.ts'

const schemes: JsonObject = {
  key: { type: 'apiKey', in: 'query', name: 'Key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  body: { type: 'apiKey', in: 'body', name: 'key' },
  basic: { type: 'http', scheme: 'Basic' },
  bearer: { type: 'http', scheme: 'bearer' },
  hawk: { type: 'http', scheme: 'hawk' },
  oauth: { type: 'oauth2', flows: { implicit: {} } },
  oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://elsewhere.example' },
  tls: { type: 'mutualTLS' },
  odd: { type: 'odd', in: 'query', name: 'odd' },
  text: 'no object',
  linked: { $ref: '#/components/securitySchemes/key' },
}

function documentOf(
  own: unknown,
  root?: unknown,
  components: JsonObject = { securitySchemes: schemes },
): OpenApiDocument {
  const get = { operationId: 'a', ...(own === undefined ? {} : { security: own }) }
  return { openapi: '3.1.0', components, security: root, paths: { '/a': { get } } }
}

function read(...args: Parameters<typeof documentOf>): ReturnType<typeof securityOf> {
  const document = documentOf(...args)
  const [operation] = new OperationIndex(document).operations
  if (!operation) throw new Error('There is one.')
  return securityOf(document, operation)
}

const AUTHORIZATION = {
  ...{ id: 'authorization', key: 'authorization' },
  ...{ type: 'apiKey', in: 'header', name: 'Authorization' },
}
const of = (key: string, parts: object): object => ({ id: key, key, ...parts })

test.each<[string, object[]]>([
  ['key', [of('key', { type: 'apiKey', in: 'query', name: 'Key' })]],
  ['cookie', [of('cookie', { type: 'apiKey', in: 'cookie', name: 'sid' })]],
  ['body', [AUTHORIZATION]],
  ['basic', [of('basic', { type: 'http', scheme: 'basic' })]],
  ['bearer', [of('bearer', { type: 'http', scheme: 'bearer' })]],
  ['hawk', [of('hawk', { type: 'apiKey', in: 'header', name: 'authorization-of-hawk' })]],
  ['oauth', [of('oauth', { type: 'oauth2', flows: {}, openIdConnectUrl: '' })]],
  ['oidc', [of('oidc', { type: 'openIdConnect', flows: {}, openIdConnectUrl: '' })]],
  ['tls', []],
  ['odd', [AUTHORIZATION]],
  ['linked', [of('linked', { type: 'apiKey', in: 'query', name: 'Key' })]],
])('%s is checked as far as it can be', (name, expected) => {
  expect(read([{ [name]: [] }])).toEqual({ alternatives: [expected], unknown: [] })
})

test('an operation takes its own demand in place of that of the document', () => {
  const names = (...args: Parameters<typeof documentOf>): unknown[] =>
    read(...args).alternatives.map((all) => all.map(({ key }) => key))
  expect(names(undefined, [{ key: [] }])).toEqual([['key']])
  expect(names([{ basic: [] }, { key: [], cookie: [] }], [{ key: [] }])).toEqual([
    ['basic'],
    ['key', 'cookie'],
  ])
  expect(names([], [{ key: [] }])).toEqual([])
  expect(names([{}, { key: [] }])).toEqual([[], ['key']])
  expect(names(undefined, undefined)).toEqual([])
  expect(names('odd', [{ key: [] }])).toEqual([['key']])
})

test('an unknown name lets nobody in, and is told with its place', () => {
  const lost = { name: 'a/b', pointer: '/paths/~1a/get/security/1/a~1b' }
  expect(read([{ key: [] }, { 'a/b': [] }])).toMatchObject({
    alternatives: [[{ key: 'key' }]],
    unknown: [lost],
  })
  const root = read(undefined, [{ key: [], gone: [] }])
  expect(root.unknown).toEqual([{ name: 'gone', pointer: '/security/0/gone' }])
  // Any credentials of the document are demanded instead.
  expect(root.alternatives).toHaveLength(securitySchemes(documentOf(undefined)).size)
  for (const components of [{}, { securitySchemes: { text: 'no object' } }])
    expect(read([{ gone: [] }], undefined, components).alternatives).toEqual([[AUTHORIZATION]])
})

test('schemes are read by their names, without what is none', () => {
  const found = securitySchemes(documentOf(undefined))
  expect([...found.keys()]).toEqual(Object.keys(schemes).filter((name) => name !== 'text'))
  expect(found.get('linked')).toBe(schemes['key'])
  expect(securitySchemes({ openapi: '3.1.0' }).size).toBe(0)
})
