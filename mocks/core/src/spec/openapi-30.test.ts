import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { specProblems } from './spec-problems.ts'

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
