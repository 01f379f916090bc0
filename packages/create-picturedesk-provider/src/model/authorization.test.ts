// biome-ignore-all lint/suspicious/noTemplateCurlyInString: This is code that is made.

import type { SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { authorizationCode } from '../code/authorization-code.ts'
import { authorization } from './authorization.ts'

type Schemes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Call {
  readonly security?: readonly object[]
  readonly serves?: string
}

/** A document with these schemes, and a GET for each call. */
function documentOf(schemes: Schemes, calls: readonly Call[], security?: unknown): SpecDocument {
  const paths = calls.map(({ serves, ...more }, index) => [
    `/${index}`,
    {
      get: {
        operationId: `get${index}`,
        'x-capability': serves === undefined ? [] : [serves],
        responses: { 200: { description: 'Done.' } },
        ...more,
      },
    },
  ])
  const components = { securitySchemes: schemes }
  const document = { openapi: '3.1.0', components, paths: Object.fromEntries(paths) }
  return (security === undefined ? document : { ...document, security }) as SpecDocument
}

const code = (document: SpecDocument) =>
  authorizationCode(authorization(document), { constant: 'ACME', camel: 'acme' })
const options = (document: SpecDocument): string[] =>
  authorization(document).credentials.map(({ option, variable }) => `${option} ${variable}`)

const header = { type: 'apiKey', in: 'header', name: 'X-Key' }
const query = { type: 'apiKey', in: 'query', name: 'api-key' }
const cookie = { type: 'apiKey', in: 'cookie', name: 'session' }
const basic = { type: 'http', scheme: 'Basic' }
const bearer = { type: 'http', scheme: 'bearer' }
const oauth = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } }

test.each([
  ['a header', header, 'apiKey API_KEY', 'carry(credentials.its, apiKey)'],
  ['a parameter', query, 'apiKey API_KEY', 'carry(credentials.its, apiKey)'],
  ['a cookie', cookie, 'apiKey API_KEY', 'carry(credentials.its, apiKey)'],
  ['a bearer token', bearer, 'accessToken ACCESS_TOKEN', 'carry(credentials.its, accessToken)'],
  ['OAuth 2', oauth, 'accessToken ACCESS_TOKEN', 'carry(credentials.its, accessToken)'],
  [
    'OpenID Connect',
    { type: 'openIdConnect', openIdConnectUrl: 'https://acme.example' },
    'accessToken ACCESS_TOKEN',
    'carry(credentials.its, accessToken)',
  ],
])('credentials go into %s', (_, scheme, option, format) => {
  const document = documentOf({ its: scheme }, [{}], [{ its: [] }])
  expect(options(document)).toEqual([option])
  expect(code(document).format).toBe(format)
})

test('name and password go into a header, in any letters', () => {
  const document = documentOf({ its: basic }, [{}], [{ its: [] }])
  expect(options(document)).toEqual(['username USERNAME', 'password PASSWORD'])
  expect(code(document)).toMatchObject({
    format: 'carry(credentials.its, basic)',
    loaders: ['loadCredential', 'carry'],
    checks: [
      'this.#username.read(request) === btoa(`${acmeCredentials.username}:${acmeCredentials.password}`)',
    ],
    secrets: 'username, password, basic',
  })
})

test('schemes that a call needs together are sent together, and named by the schemes', () => {
  const document = documentOf(
    { app_id: header, 'app-key': query, session: cookie },
    [{}],
    [{ app_id: [], 'app-key': [], session: [] }],
  )
  expect(options(document)).toEqual(['appId APP_ID', 'appKey APP_KEY', 'session SESSION'])
  expect(code(document)).toMatchObject({
    format:
      "{ headers: { [credentials.app_id.name]: appId, Cookie: `${credentials.session.name}=${session}` }, query: { [credentials['app-key'].name]: appKey } }",
    secrets: 'appId, appKey, session',
    readers: [
      { member: '#appId', scheme: "'app_id'" },
      { member: '#appKey', scheme: "'app-key'" },
      { member: '#session', scheme: "'session'" },
    ],
    checks: [
      'this.#appId.read(request) === acmeCredentials.appId',
      'this.#appKey.read(request) === acmeCredentials.appKey',
      'this.#session.read(request) === acmeCredentials.session',
    ],
  })
})

test('options have names of their own, that no other option has', () => {
  const document = documentOf(
    { fetch: header, '1': query, app_key: cookie, 'app.key': { ...cookie, name: 'other' } },
    [{}],
    [{ fetch: [], '1': [], app_key: [], 'app.key': [] }],
  )
  // Keys of an object that are numbers come first.
  expect(options(document).map((text) => text.split(' ')[0])).toEqual([
    ...['key1', 'fetchKey', 'appKey', 'appKey2'],
  ])
})

test('the scheme of the operations is used, not the first of the list', () => {
  const document = documentOf({ old: basic, its: header }, [{ security: [{ its: [] }] }])
  expect(code(document).format).toBe('carry(credentials.its, apiKey)')
  expect(authorization(document).todo).toBe('this uses its. The spec also has old.')
})

test('operations that serve methods decide before the many that do not', () => {
  const document = documentOf({ its: header, other: bearer }, [
    { security: [{ other: [] }] },
    { security: [{ other: [] }] },
    { security: [{ its: [] }], serves: 'search.assets' },
  ])
  expect(code(document).format).toBe('carry(credentials.its, apiKey)')
  expect(authorization(document).todo).toContain('get0, get1 accept other credentials only.')
})

test('an alternative that is not known gives way to one that is', () => {
  const document = documentOf(
    { seal: { type: 'mutualTLS' }, digest: { type: 'http', scheme: 'digest' }, its: query },
    [{}],
    [{ seal: [] }, { digest: [], its: [] }, { its: [] }],
  )
  expect(code(document).format).toBe('carry(credentials.its, apiKey)')
  expect(authorization(document).todo).toContain(
    'write how to authorize by seal, digest. The scaffolder does not know these schemes.',
  )
})

test('two schemes that need the same header are not sent together', () => {
  const document = documentOf({ one: basic, two: bearer }, [{}], [{ one: [], two: [] }])
  expect(authorization(document).parts).toEqual([])
})

test('a header that no request can carry is not known', () => {
  const bad = { type: 'apiKey', in: 'header', name: 'X Key' }
  const document = documentOf({ its: bad }, [{}], [{ its: [] }])
  expect(authorization(document)).toMatchObject({
    parts: [],
    todo: expect.stringMatching(/^write how/),
  })
})

test('a spec that asks for nothing needs no credentials, and one that forgot to ask is told', () => {
  expect(authorization(documentOf({}, [{}]))).toEqual({
    parts: [],
    credentials: [],
    todo: undefined,
  })
  expect(authorization(documentOf({ its: header }, [{}])).todo).toContain(
    'no operation asks for it. Add `security` to the spec',
  )
})

test('calls that need no credentials are told', () => {
  const document = documentOf({ its: header }, [{ security: [{}] }, {}], [{ its: [] }])
  expect(authorization(document).todo).toContain('some calls need no credentials')
})

test('a scheme that is a reference is followed', () => {
  const document = documentOf(
    { its: { $ref: '#/components/securitySchemes/other' }, other: header },
    [{}],
    [{ its: [] }],
  )
  expect(code(document).format).toBe('carry(credentials.its, apiKey)')
})
