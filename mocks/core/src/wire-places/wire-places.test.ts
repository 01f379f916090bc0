import { describe, expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import type { MockRequest } from '../request/mock-request.ts'
import type { JsonObject } from '../spec/openapi-document.ts'
import { operationsIn, wirePlacesIn } from '../spec/read-spec.ts'
import { startMock } from '../start-mock.ts'
import { UnknownSchemeError } from './unknown-scheme-error.ts'

const members = {
  type: 'object',
  allOf: [{ $ref: '#/components/schemas/Signed' }, { $ref: '#/components/schemas/Loop' }],
  properties: { per: { type: 'integer', maximum: 50 }, file: { 'x-unsigned': true } },
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Signs', version: '1' },
  'x-paging': { place: 'from', first: 1, size: 'per' },
  paths: {
    '/list': {
      parameters: [{ $ref: '#/components/parameters/From' }],
      get: {
        operationId: 'list',
        parameters: [
          { name: 'per', in: 'query', schema: { $ref: '#/components/schemas/Per' } },
          { name: 'from', in: 'header', schema: { default: 99 } },
        ],
        responses: {},
      },
      post: {
        operationId: 'send',
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Form' } },
            'application/json': { schema: members },
          },
        },
        responses: {},
      },
    },
    '/bare': { get: { operationId: 'bare', responses: {} } },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      sign: { $ref: '#/components/securitySchemes/realSign' },
      realSign: { type: 'apiKey', in: 'query', name: 'sig' },
      session: { type: 'apiKey', in: 'cookie', name: 'sid' },
      token: { type: 'http', scheme: 'bearer' },
      application: { type: 'http', scheme: 'basic' },
      granted: { type: 'oauth2', flows: {} },
      other: { type: 'http', scheme: 'digest' },
    },
    parameters: { From: { name: 'from', in: 'query', schema: { default: 3 } } },
    schemas: {
      Per: { type: 'integer', default: 20, maximum: 100 },
      Signed: { properties: { sig: { 'x-credential': true } } },
      Form: members,
      Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] },
    },
  },
} satisfies JsonObject

const wire = wirePlacesIn(document)

type Sent = Partial<Pick<MockRequest, 'query' | 'body'>> & { headers?: Record<string, string> }

function request(id: string, { query = {}, body = { kind: 'none' }, headers }: Sent): MockRequest {
  const operation = operationsIn(document).find((one) => one.id === id)
  return { operation, query, body, headers: new Headers(headers) } as MockRequest
}

describe('credential', () => {
  const read = (scheme: string, sent: Sent, id = 'list') =>
    wire.credential(scheme).read(request(id, sent))

  test('is read from where the scheme says', () => {
    expect(read('key', { headers: { 'x-key': 'k' } })).toBe('k')
    expect(read('sign', { query: { sig: 's' } })).toBe('s')
    expect(read('session', { headers: { cookie: 'a=b; sid=one=two;c' } })).toBe('one=two')
    expect(read('token', { headers: { authorization: 'bearer t' } })).toBe('t')
    expect(read('granted', { headers: { authorization: 'Bearer t' } })).toBe('t')
    expect(read('application', { headers: { authorization: 'Basic YTpi' } })).toBe('YTpi')
    expect(wire.credential('key').name).toBe('X-Key')
  })

  test('is undefined where there is none, or another', () => {
    for (const scheme of ['key', 'sign', 'session', 'token', 'application'])
      expect(read(scheme, { query: { other: '1' }, headers: { cookie: 'x' } })).toBeUndefined()
    expect(read('token', { headers: { authorization: 'Basic YTpi' } })).toBeUndefined()
    expect(read('sign', { query: { sig: ['a', 'b'] } })).toBeUndefined()
  })

  test('of the query stands in a body that has a member for it, and only there', () => {
    const query = { sig: 'in-query' }
    const fields = { sig: 'in-form' }
    expect(read('sign', { query, body: { kind: 'form', fields } }, 'send')).toBe('in-form')
    expect(read('sign', { query, body: { kind: 'json', value: { sig: 'j' } } }, 'send')).toBe('j')
    expect(
      read('sign', { query, body: { kind: 'json', value: { sig: 7 } } }, 'send'),
    ).toBeUndefined()
    expect(read('sign', { query }, 'send')).toBeUndefined()
    expect(read('sign', { query, body: { kind: 'form', fields } })).toBe('in-query')
  })

  test.each(['missing', 'other', 'constructor'])('of the scheme "%s" is refused', (scheme) => {
    expect(() => wire.credential(scheme)).toThrow(UnknownSchemeError)
    expect(() => wire.credential(scheme)).toThrow(
      `The spec has no security scheme "${scheme}" with a place in a request. Known: key, sign, realSign, session, token, application, granted.`,
    )
  })

  test('of a spec without schemes is refused with the remedy', () => {
    const { components: _, ...bare } = document
    expect(() => wirePlacesIn({ ...bare, paths: {} }).credential('key')).toThrow(
      'Add it to `components.securitySchemes`.',
    )
  })
})

test('a behaviour that reads an unknown credential keeps the mock from starting', async () => {
  const create: Parameters<typeof startMock>[0] = {
    id: 'books',
    spec: booksSpec,
    create: ({ wire: places }: { wire: typeof wire }) => {
      places.credential('keys')
      return {}
    },
  } as never
  await expect(startMock(create)).rejects.toThrow(UnknownSchemeError)
})

describe('page', () => {
  const page = (sent: Sent, id = 'list') => wire.page(request(id, sent))

  test('is what the request says, in its query or its form', () => {
    expect(page({ query: { from: '5', per: '7' } })).toEqual({ place: 5, size: 7 })
    const fields = { from: '2', per: '9' }
    expect(page({ body: { kind: 'form', fields } }, 'send')).toEqual({ place: 2, size: 9 })
  })

  test('is else the default of the parameters of the query', () => {
    expect(page({})).toEqual({ place: 3, size: 20 })
  })

  test('is else the most that is allowed', () => {
    expect(page({}, 'send')).toEqual({ place: 3, size: 50 })
  })

  test('of an operation without a size is refused with the remedy', () => {
    expect(() => page({}, 'bare')).toThrow(
      'The spec says no size of the pages of bare: give `per` a default or a maximum.',
    )
    expect(page({ query: { per: '4' } }, 'bare')).toEqual({ place: 1, size: 4 })
  })

  test('of a spec without x-paging is refused', () => {
    const { 'x-paging': _, ...bare } = document
    expect(() => wirePlacesIn(bare).page(request('list', {}))).toThrow(
      'Add `x-paging` to its root.',
    )
  })
})

test('members that no signature covers are those that are marked', () => {
  const unsigned = (id: string) => [...wire.unsigned(request(id, {}).operation)]
  expect(unsigned('send')).toEqual(['file'])
  expect(unsigned('list')).toEqual([])
})
