import { expect, test } from 'vitest'
import { specCredentials } from './spec-credentials.ts'

const names = (securitySchemes: object, security: object[] = [{ a: [], b: [] }]): string[] =>
  Object.keys(specCredentials('shop', { security, paths: {}, components: { securitySchemes } }))

const key = (name: string): object => ({ type: 'apiKey', in: 'header', name })

test.each([
  [{}, []],
  [{ a: key('X') }, ['apiKey']],
  [{ a: key('X'), b: key('Y') }, ['a', 'b']],
  [{ a: { type: 'http', scheme: 'Basic' } }, ['username', 'password']],
  [{ a: { type: 'http', scheme: 'bearer' } }, ['token']],
  [{ a: { type: 'oauth2' }, b: key('X') }, ['token', 'apiKey']],
  [{ a: { type: 'mutualTLS' } }, []],
  [{ c: key('X') }, []],
])('%j asks for %j', (schemes, expected) => {
  expect(names(schemes)).toEqual(expected)
})

test('names of schemes become names of credentials', () => {
  const schemes = { 'App-Id': key('X'), API_KEY: key('Y') }
  expect(names(schemes, [{ 'App-Id': [], API_KEY: [] }])).toEqual(['appId', 'apiKey'])
})

test('takes up what an operation asks for', () => {
  const document = {
    paths: { '/x': { get: { security: [{ a: [] }] } } },
    components: { securitySchemes: { a: key('X') } },
  }
  expect(specCredentials('shop', document)).toEqual({ apiKey: 'shop-mock-api-key' })
})
