import { expect, test } from 'vitest'
import { operationsOf } from '../documents/operations.ts'
import { seeded } from '../run/random.ts'
import { breakRequest } from './break-request.ts'
import { Judge } from './judge.ts'
import { makeRequests } from './make-requests.ts'
import { describeRequest, writeRequest } from './request-recipe.ts'
import { ValueMaker } from './value-maker.ts'

const document = {
  openapi: '3.0.3',
  info: { title: 'Boards', version: '1' },
  servers: [{ url: 'https://{region}.example.com/v2', variables: { region: { default: 'eu' } } }],
  paths: {
    '/boards/{id}': {
      post: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 5 } },
          {
            name: 'sort',
            in: 'query',
            required: true,
            schema: { type: 'string', enum: ['new', 'old'] },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Board' } } },
        },
        responses: { '204': { description: 'Done.' } },
      },
    },
  },
  components: {
    schemas: {
      Board: {
        type: 'object',
        required: ['id', 'title', 'size'],
        properties: {
          id: { type: 'integer', readOnly: true },
          title: { type: 'string', pattern: '^[A-Z]{2}-[0-9]+$' },
          size: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9 },
        },
      },
    },
  },
}
const judge = new Judge('request', document)
const operations = operationsOf(document)

async function made() {
  const [operation] = operations
  if (!operation) throw new Error('The document has no operation.')
  const maker = new ValueMaker(document, judge)
  return makeRequests(document, operation, maker, seeded(3))
}

test('requests fit the schemas, and what is read-only is not sent', async () => {
  const { made: requests, lacking } = await made()
  expect(lacking).toEqual([])
  expect(requests.map(({ name }) => name)).toEqual(['least', 'full'])
  for (const { recipe } of requests) {
    const sent = await writeRequest(document, recipe)
    expect(sent?.target).toMatch(/^\/v2\/boards\/([5-9]|\d\d+)\?sort=(new|old)$/)
    const body = JSON.parse(sent?.body?.shown ?? '')
    expect(Object.keys(body)).toEqual(['title', 'size'])
    expect(body.title).toMatch(/^[A-Z]{2}-[0-9]+$/)
    expect(body.size).toBeGreaterThan(0)
  }
})

test('the same seed makes the same requests', async () => {
  const texts = async () =>
    Promise.all(
      (await made()).made.map(async ({ recipe }) => {
        const sent = await writeRequest(document, recipe)
        return sent && describeRequest(sent)
      }),
    )
  expect(await texts()).toEqual(await texts())
})

test('broken requests are wrong in one way each', async () => {
  const { made: requests } = await made()
  const [, full] = requests
  if (!full) throw new Error('Nothing was made.')
  const broken = breakRequest(document, full.recipe, judge, operations, seeded(3))
  expect(broken.map(({ kind }) => kind).toSorted()).toEqual(
    [
      'missing query parameter',
      'missing body',
      'wrong type of path parameter',
      'fraction of path parameter',
      'value below the minimum of path parameter',
      'value outside of the enum of query parameter',
      'wrong type of query parameter',
      'unknown query parameter',
      'wrong type of the body',
      'missing body member',
      'missing body member',
      'wrong type of body member',
      'text outside of the pattern of body member',
      'wrong type of body member',
      'value below the minimum of body member',
      'value above the maximum of body member',
      'undeclared body member',
      'wrong method',
    ].toSorted(),
  )
})
