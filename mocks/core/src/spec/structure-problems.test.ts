import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import type { JsonObject, OpenApiDocument } from './openapi-document.ts'
import { specNotices, specProblems } from './spec-problems.ts'

const responses: JsonObject = {
  200: { description: 'Well', content: { 'application/json': { example: { ok: true } } } },
}

function spec(operation: JsonObject, rest: JsonObject = {}): OpenApiDocument {
  return {
    ...{ openapi: '3.1.0', info: { title: 'Names', version: '1' } },
    paths: { '/one': { get: { operationId: 'one', responses, ...operation } } },
    ...rest,
  }
}

const ONE = '#/paths/~1one/get'

test.each<[string, OpenApiDocument, string]>([
  ['a security scheme', spec({ security: [{ Ky: [] }] }), `${ONE}/security/0/Ky`],
  ['a security scheme of all', spec({}, { security: [{ Ky: [] }] }), '#/security/0/Ky'],
  ['a tag', spec({ tags: ['pictrues'] }, { tags: [{ name: 'pictures' }] }), `${ONE}/tags/0`],
  [
    'a kind',
    spec(
      {},
      {
        components: {
          schemas: { Pet: { discriminator: { propertyName: 'kind', mapping: { cat: 'Cta' } } } },
        },
      },
    ),
    '#/components/schemas/Pet/discriminator/mapping/cat',
  ],
  [
    'the operation of a link',
    spec({ responses: { 200: { description: 'Well', links: { next: { operationId: 'two' } } } } }),
    `${ONE}/responses/200/links/next/operationId`,
  ],
  [
    'the place of a link',
    spec({
      responses: {
        200: { description: 'Well', links: { next: { operationRef: '#/paths/~1two/get' } } },
      },
    }),
    `${ONE}/responses/200/links/next/operationRef`,
  ],
])('%s that leads nowhere is a problem', (_, document, pointer) => {
  expect(specProblems(document)).toMatchObject([{ blame: 'spec', pointer }])
})

const query = (name: string): JsonObject => ({ name, in: 'query', schema: { type: 'string' } })
const header = (name: string): JsonObject => ({ ...query(name), in: 'header' })
const well = { description: 'Well' }
const inHeader = (schema: JsonObject, example: unknown): JsonObject => ({
  responses: { 200: { ...well, headers: { 'X-N': { schema, example } } } },
})
const INTEGER = { type: 'integer' }
const INTEGERS = { type: 'array', items: INTEGER }
const EXAMPLE = `${ONE}/responses/200/headers/X-N/example`

test.each<[string, JsonObject, string]>([
  [
    'a parameter that stands twice',
    { parameters: [query('a'), query('a')] },
    `${ONE}/parameters/1`,
  ],
  ['a header twice', { parameters: [header('X-a'), header('x-A')] }, `${ONE}/parameters/1`],
  ...['99', '600', '0XX', 'ok'].map((status): [string, JsonObject, string] => [
    `the status ${status}`,
    { responses: { 200: well, [status]: well } },
    `${ONE}/responses/${status}`,
  ]),
  ['an example of a header that does not fit', inHeader(INTEGER, 'five'), EXAMPLE],
  ['an item in a header that does not fit', inHeader(INTEGERS, [1, 'x']), `${EXAMPLE}/1`],
])('%s is a problem', (_, operation, pointer) => {
  expect(specProblems(spec(operation))).toMatchObject([
    { blame: 'spec', operation: 'one', pointer },
  ])
})

test.each<[string, JsonObject]>([
  ['the same name in other places', { parameters: [query('a'), query('A'), header('a')] }],
  ['statuses', { responses: { 100: well, '2XX': well, '4xx': well, default: well, 'x-a': 1 } }],
  ['a number as text', inHeader(INTEGER, '5')],
  ['a list as text', inHeader(INTEGERS, '1, 2')],
  [
    'a header that the server writes',
    {
      responses: {
        200: { ...well, headers: { 'Content-Length': { schema: INTEGER, example: 'x' } } },
      },
    },
  ],
])('%s: no problem', (_, operation) => {
  expect(specProblems(spec(operation))).toEqual([])
})

test('a parameter of the path that is not declared is told as a notice: any value is taken', () => {
  const a = { name: 'a', in: 'path', required: true, schema: { type: 'string' } }
  const paths = {
    '/x/{a}/{b}': { parameters: [a], get: { operationId: 'x', responses: { 200: well } } },
  }
  expect(specNotices({ ...spec({}), paths })).toContainEqual({
    ...{ level: 'notice', blame: 'spec', operation: 'x' },
    pointer: '#/paths/~1x~1{a}~1{b}/get/parameters',
    message: expect.stringContaining('{b}'),
  })
})

test('names that lead somewhere are no problem', () => {
  const links = { a: { operationId: 'one' }, b: { operationRef: ONE } }
  const document = spec(
    {
      tags: ['a'],
      security: [{ Key: [] }, {}],
      responses: { 200: { description: 'Well', links } },
    },
    {
      tags: [{ name: 'a' }],
      components: {
        securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'k' } },
        schemas: {
          Cat: {},
          Pet: {
            discriminator: {
              propertyName: 'kind',
              mapping: { cat: 'Cat', also: '#/components/schemas/Cat' },
            },
          },
        },
      },
    },
  )
  expect(specProblems(document)).toEqual([])
})

test.each<[string, OpenApiDocument, string]>([
  [
    'a pattern of the older grammar',
    spec({
      parameters: [
        { name: 'a', in: 'query', schema: { type: 'string', pattern: '^[\\w\\-\\_]+$' } },
      ],
    }),
    `${ONE}/parameters/0/schema/pattern`,
  ],
  ['no response', spec({ responses: {} }), `${ONE}/responses`],
  ['OpenAPI 3.2', { ...spec({}), openapi: '3.2.0' }, '#/openapi'],
])('%s is a notice', (_, document, pointer) => {
  expect(specProblems(document)).toEqual([])
  expect(specNotices(document)).toMatchObject([{ pointer }])
})

test('Swagger 2.0 is told as such, with the remedy', async () => {
  const document = { swagger: '2.0', info: { title: 'Old' }, paths: {} }
  await expect(startMock({ id: 'old', spec: document })).rejects.toThrow(
    /Swagger 2\.0.*swagger2openapi/,
  )
})

test('a misspelt scheme lets nobody in without credentials', async () => {
  const securitySchemes = { ApiKey: { type: 'apiKey', in: 'header', name: 'x-key' } }
  const document = spec({ security: [{ ApiKy: [] }] }, { components: { securitySchemes } })
  await using mock = await startMock({ id: 'typo', spec: document })
  expect((await mock.fetch(`${mock.url}/one`)).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([
    {
      blame: 'spec',
      pointer: `${ONE}/security/0/ApiKy`,
      message: expect.stringContaining('ApiKy'),
    },
  ])
  expect((await mock.fetch(`${mock.url}/one`, { headers: { 'x-key': 'k' } })).status).toBe(200)
})

test('a reference that leads nowhere costs what it stands in, and nothing else', async () => {
  const schema = { type: 'object', properties: { a: { $ref: '#/components/schemas/Lost' } } }
  const lost = { 200: { description: 'Well', content: { 'application/json': { schema } } } }
  const document = spec({}, {})
  const paths = { ...(document['paths'] as JsonObject), '/two': { get: { responses: lost } } }
  await using mock = await startMock({ id: 'lost', spec: { ...document, paths } })
  expect((await mock.fetch(`${mock.url}/one`)).status).toBe(200)
  expect((await mock.fetch(`${mock.url}/two`)).status).toBe(200)
  expect(mock.problems).toMatchObject([
    { operation: 'GET /two', pointer: expect.stringMatching(/\$ref$/) },
  ])
})

test('a huge example is sent whole, and written once', async () => {
  const items = Array.from({ length: 100_000 }, (_, id) => ({ id, name: `n${id}` }))
  const schema = { type: 'array', items: { type: 'object', required: ['id'] } }
  const content = { 'application/json': { schema, example: items } }
  const document = spec({ responses: { 200: { description: 'Well', content } } })
  await using mock = await startMock({ id: 'huge', spec: document })
  const bytes = async (): Promise<number> =>
    (await (await mock.fetch(`${mock.url}/one`)).arrayBuffer()).byteLength
  expect(await bytes()).toBe(JSON.stringify(items).length)
  expect(await bytes()).toBe(JSON.stringify(items).length)
})

test('an example too deep for the tools is the limit of the mock, and stops no start', async () => {
  let deep: unknown = 1
  for (let level = 0; level < 20_000; level++) deep = [deep]
  const content = { 'application/json': { example: deep } }
  const document = spec({ responses: { 200: { description: 'Well', content } } })
  await using mock = await startMock({ id: 'deep', spec: document })
  const response = await mock.fetch(`${mock.url}/one`)
  const [violation] = mock.takeViolations()
  expect(response.status === 200 || violation?.blame === 'mock').toBe(true)
})
