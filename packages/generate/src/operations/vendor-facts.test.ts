import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/document.ts'
import { vendorFacts } from './vendor-facts.ts'

const list = (...parameters: object[]) => ({
  get: { parameters, responses: { 200: { description: 'A list.' } } },
})
const query = (name: string, schema: object = {}) => ({ name, in: 'query', schema })

function facts(document: object): string {
  const whole = { openapi: '3.1.0', paths: {}, ...document } as unknown as SpecDocument
  return vendorFacts(whole)
    .replaceAll(/\/\*\*.*\*\//g, '')
    .trim()
}

test('what a spec does not say is no constant', () => {
  expect(facts({})).toBe('')
})

test.each([
  ['https://a.example/v1', 'https://a.example/v1'],
  ['https://a.example/v1/', 'https://a.example/v1'],
  ['http://a.example', 'http://a.example'],
])('the first server %s is the base URL', (url, expected) => {
  const servers = [{ url }, { url: 'https://other.example' }]
  expect(facts({ servers })).toBe(`export const baseUrl = "${expected}"`)
})

test('variables of the server have their defaults', () => {
  const variables = { region: { default: 'kr' }, version: { enum: ['2', '1'] } }
  const servers = [{ url: 'https://{region}.a.example/v{version}', variables }]
  expect(facts({ servers })).toContain('"https://kr.a.example/v2"')
})

test.each(['/v1', 'ftp://a.example', 'not a url', ''])('%j is no base URL', (url) => {
  expect(facts({ servers: [{ url }] })).toBe('')
})

test.each([
  [{ type: 'apiKey', in: 'header', name: 'X-Key' }, '{ in: "header", name: "X-Key" }'],
  [{ type: 'apiKey', in: 'query', name: 'key' }, '{ in: "query", name: "key" }'],
  [{ type: 'apiKey', in: 'cookie', name: 'sid' }, '{ in: "cookie", name: "sid" }'],
  [
    { type: 'http', scheme: 'Bearer' },
    '{ in: "header", name: "Authorization", prefix: "Bearer " }',
  ],
  [{ type: 'http', scheme: 'basic' }, '{ in: "header", name: "Authorization", prefix: "Basic " }'],
  [{ type: 'oauth2' }, '{ in: "header", name: "Authorization", prefix: "Bearer " }'],
])('the credential %o has a place', (scheme, place) => {
  const components = { securitySchemes: { one: scheme } }
  expect(facts({ components })).toBe(`export const credentials = { one: ${place} } as const`)
})

test('the place of a credential is found behind references', () => {
  const real = { type: 'apiKey', in: 'header', name: 'X-Key' }
  const securitySchemes = { one: { $ref: '#/components/securitySchemes/real' }, real }
  const place = '{ in: "header", name: "X-Key" }'
  expect(facts({ components: { securitySchemes } }).replaceAll(/\s+/g, ' ')).toContain(
    `one: ${place}`,
  )
})

test.each([{ type: 'mutualTLS' }, { type: 'http', scheme: 'digest' }, { type: 'apiKey' }])(
  'the credential %o has none',
  (scheme) => {
    expect(facts({ components: { securitySchemes: { one: scheme } } })).toBe('')
  },
)

test('paging names the parameters, and the usual size where all lists have the same', () => {
  const paths = {
    '/a': list(query('page'), query('size', { default: 40 })),
    '/b': list(query('size', { $ref: '#/components/schemas/Size' })),
  }
  const components = { schemas: { Size: { type: 'integer', default: 40 } } }
  const stated = { place: 'page', first: 0, size: 'size' }
  expect(facts({ paths, components, 'x-paging': stated })).toBe(
    'export const paging = { place: "page", first: 0, size: "size", usualSize: 40 } as const',
  )
  const others = { ...paths, '/c': list(query('size', { default: 20 })) }
  expect(facts({ paths: others, components, 'x-paging': stated })).toBe(
    'export const paging = { place: "page", first: 0, size: "size" } as const',
  )
})

test.each([
  [{ place: 'pages', first: 1 }, '#/x-paging/place: No operation has a query parameter "pages"'],
  [{ place: 'page', first: 1, size: 'p' }, '#/x-paging/size: No operation has'],
  [{ place: 'page', first: '1' }, '#/x-paging/first: Expected a whole number'],
  [{ first: 1 }, '#/x-paging/place: No operation has'],
  [{ place: 'page', first: 1, start: 1 }, '#/x-paging/start: Unknown member'],
])('paging that does not fit is told: %o', (stated, message) => {
  const paths = { '/a': list(query('page')) }
  expect(() => facts({ paths, 'x-paging': stated })).toThrow(message)
})

test('members of failures come from the JSON of statuses from 400 on, each once', () => {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } })
  const failure = { type: 'object', properties: { code: {}, message: {} } }
  const responses = {
    200: json({ type: 'object', properties: { data: {} } }),
    400: json({ oneOf: [{ $ref: '#/components/schemas/Failure' }, { properties: { error: {} } }] }),
    '5XX': json({ $ref: '#/components/schemas/Failure' }),
  }
  const paths = { '/a': { get: { operationId: 'a', responses } } }
  expect(facts({ paths, components: { schemas: { Failure: failure } } })).toBe(
    'export const failureMembers = ["code", "message", "error"] as const',
  )
})
