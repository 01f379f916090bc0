import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { asOpenApi31 } from './as-openapi-31.ts'
import type { JsonObject, OpenApiDocument } from './openapi-document.ts'
import { specProblems } from './spec-problems.ts'

const converted = (schema: JsonObject): unknown => {
  const document = asOpenApi31({ openapi: '3.0.3', components: { schemas: { schema } } })
  return (document as { components: { schemas: { schema: unknown } } }).components.schemas.schema
}

test.each<[JsonObject, JsonObject]>([
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [{ type: 'string', nullable: false }, { type: 'string' }],
  [
    { type: 'string', nullable: true, enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [
    { nullable: true, description: 'd', allOf: [{ $ref: '#/a' }] },
    { description: 'd', anyOf: [{ type: 'null' }, { allOf: [{ $ref: '#/a' }] }] },
  ],
  [{ nullable: true }, {}],
  [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  [{ maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  [{ $ref: '#/a', nullable: true }, { $ref: '#/a' }],
  [
    { properties: { nullable: { type: 'boolean' }, default: { nullable: true, type: 'string' } } },
    { properties: { nullable: { type: 'boolean' }, default: { type: ['string', 'null'] } } },
  ],
  [{ example: { nullable: true, type: 'a' } }, { example: { nullable: true, type: 'a' } }],
])('%j becomes %j', (schema, expected) => {
  expect(converted(schema)).toEqual(expected)
})

test('leaves 3.1 and what it is given alone', () => {
  const document = { openapi: '3.1.0', components: { schemas: { a: { nullable: true } } } }
  expect(asOpenApi31(document)).toBe(document)
  const old = { openapi: '3.0.0', components: { schemas: { a: { type: 'a', nullable: true } } } }
  asOpenApi31(old)
  expect(old.components.schemas.a).toEqual({ type: 'a', nullable: true })
})

const spec: OpenApiDocument = {
  openapi: '3.0.3',
  info: { title: 'Old', version: '1' },
  servers: [{ url: 'https://old.example' }],
  paths: {
    '/trees': {
      post: {
        operationId: 'plant',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
        },
        responses: {
          200: {
            description: 'Planted',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Tree' },
                example: { height: 0.5, parent: null },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['height', 'parent'],
        properties: {
          height: { type: 'number', minimum: 0, exclusiveMinimum: true },
          parent: { nullable: true, allOf: [{ $ref: '#/components/schemas/Tree' }] },
        },
      },
    },
  },
}

test('serves an OpenAPI 3.0 document, trees included, as strictly as any', async () => {
  expect(specProblems(spec)).toEqual([])
  await using mock = await startMock({ id: 'old', spec })
  const plant = (body: unknown): Promise<Response> =>
    mock.fetch(`${mock.url}/trees`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const well = await plant({ height: 1, parent: { height: 2, parent: null } })
  expect([well.status, await well.json()]).toEqual([200, { height: 0.5, parent: null }])
  expect((await plant({ height: 0, parent: null })).status).toBe(501)
  expect((await plant({ height: 1, parent: { height: 2, parent: null, leaf: 1 } })).status).toBe(
    501,
  )
  expect(mock.takeViolations()).toMatchObject([
    { blame: 'client', pointer: '/body/height' },
    { blame: 'client', pointer: '/body/parent/leaf' },
  ])
})
