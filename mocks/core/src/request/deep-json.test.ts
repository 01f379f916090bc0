import { expect, test } from 'vitest'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { startMock } from '../start-mock.ts'

const tree = { $ref: '#/components/schemas/Tree' }
const content = { 'application/json': { schema: tree } }
const form = { 'application/x-www-form-urlencoded': { schema: { properties: { tree } } } }
const responses = { 204: { description: 'Done' } }
const wanted = { name: 'tree', in: 'query', content }
const spec: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Trees', version: '1' },
  paths: {
    '/tree': { post: { operationId: 'plant', requestBody: { content }, responses } },
    '/form': { post: { operationId: 'fill', requestBody: { content: form }, responses } },
    '/query': { get: { operationId: 'find', parameters: [wanted], responses } },
    '/answer': {
      get: { operationId: 'grow', responses: { 200: { description: 'A tree', content } } },
    },
  },
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['kids'],
        properties: { v: { type: 'integer' }, kids: { type: 'array', items: tree } },
      },
    },
  },
}
const deep = (levels: number, leaf = ''): string =>
  `${'{"kids":['.repeat(levels)}${leaf}${']}'.repeat(levels)}`
const json = (body: string): RequestInit => ({
  ...{ method: 'POST', body },
  headers: { 'content-type': 'application/json' },
})

test.each(['', '{"kids":[],"v":9007199254740993}', '"a brace { in a text ["'])(
  'JSON that is nested deeply is told as a limit of the mock, and never as a crash: %j',
  async (leaf) => {
    await using mock = await startMock({ id: 'trees', spec })
    for (const levels of [1500, 3000, 100_000]) {
      await mock.fetch(`${mock.url}/tree`, json(deep(levels, leaf)))
      expect(mock.takeViolations()).toEqual([
        {
          ...{ blame: 'mock', operation: 'plant', pointer: '/body' },
          message:
            'The JSON is nested more than 2000 levels deep. The mock reads no more than that.',
        },
      ])
    }
    expect(mock.requests()).toHaveLength(3)
    expect(() => mock.har()).not.toThrow()
  },
)

test('JSON that is nested less deeply is judged', async () => {
  await using mock = await startMock({ id: 'trees', spec })
  for (const levels of [1, 100, 400]) {
    expect((await mock.fetch(`${mock.url}/tree`, json(deep(levels)))).status).toBe(204)
    await mock.fetch(`${mock.url}/tree`, json(deep(levels, '"text"')))
    expect(mock.takeViolations()).toMatchObject([
      { blame: 'client', message: 'Expected object. Received string.' },
    ])
  }
  expect(mock.requests()[0]?.body).toBeDefined()
  expect(() => mock.har()).not.toThrow()
})

test('JSON that ends too early is the mistake of the client, however deep', async () => {
  await using mock = await startMock({ id: 'trees', spec })
  await mock.fetch(`${mock.url}/tree`, json('['.repeat(1000)))
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/body' }])
})

test('so is JSON in a form, in a parameter and of a handler', async () => {
  const create = (): object => ({
    handlers: { grow: () => ({ kind: 'json', body: JSON.parse(deep(2500)) }) },
  })
  await using mock = await startMock({ id: 'trees', spec, create })
  const body = new URLSearchParams({ tree: deep(3000) })
  await mock.fetch(`${mock.url}/form`, { method: 'POST', body })
  await mock.fetch(`${mock.url}/query?${new URLSearchParams({ tree: deep(3000) })}`)
  await mock.fetch(`${mock.url}/answer`)
  const found = mock.takeViolations()
  expect(found).toHaveLength(3)
  for (const { blame, message } of found) {
    expect(blame).toBe('mock')
    expect(message).toMatch(/^The (?:JSON|response) is nested more .*deep/)
  }
})
