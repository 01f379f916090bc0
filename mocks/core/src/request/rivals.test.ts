import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mock } from '../mock.ts'
import type { JsonObject } from '../spec/openapi-document.ts'
import { startMock } from '../start-mock.ts'

const responses = { 200: { description: 'Done.', content: { 'application/json': { example: 1 } } } }
const inPath = (name: string, schema: JsonObject): JsonObject => ({
  ...{ name, in: 'path', required: true, schema },
})
const body = (properties: JsonObject, required: string[]): JsonObject => ({
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { type: 'object', required, properties } } },
  },
  responses,
})
const fields: JsonObject = {
  name: 'fields',
  in: 'query',
  required: true,
  schema: { type: 'string' },
}
const file = inPath('id', { type: 'string' })

const spec = {
  openapi: '3.1.0',
  info: { title: 'Operations on one path', version: '1' },
  paths: {
    '/boards/{id}': {
      get: { operationId: 'byId', parameters: [inPath('id', { type: 'integer' })], responses },
    },
    '/boards/{name}': {
      get: {
        operationId: 'byName',
        parameters: [
          inPath('name', { type: 'string', pattern: '^[a-z]+$' }),
          { name: 'exact', in: 'query', schema: { type: 'boolean' } },
        ],
        responses,
      },
      delete: {
        operationId: 'remove',
        parameters: [inPath('name', { type: 'string' })],
        responses,
      },
    },
    '/files/{id}': {
      put: {
        operationId: 'rename',
        parameters: [file],
        ...body({ title: { type: 'string' } }, ['title']),
      },
    },
    '/files/{id}#share': {
      put: {
        operationId: 'share',
        parameters: [file],
        ...body({ link: { type: 'object' } }, ['link']),
      },
    },
    '/files/{id}#list': {
      put: {
        operationId: 'list',
        parameters: [file, fields],
        ...body({ link: { type: 'null' } }, ['link']),
      },
    },
  },
}

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ id: 'rivals', spec: spec as never })
})
afterAll(() => mock.close())

async function meant(method: string, path: string, value?: unknown): Promise<string | undefined> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
  await mock.fetch(`${mock.url}${path}`, { method, ...(value === undefined ? {} : json) })
  return mock.requests().at(-1)?.operation
}

test.each<[string, string, string, unknown?]>([
  ['byId', 'GET', '/boards/7'],
  ['byName', 'GET', '/boards/lake'],
  ['byName', 'GET', '/boards/lake?exact=true'],
  ['remove', 'DELETE', '/boards/7'],
  ['rename', 'PUT', '/files/a', { title: 'b' }],
  ['share', 'PUT', '/files/a', { link: {} }],
  ['list', 'PUT', '/files/a?fields=b', { link: null }],
])('%s is meant by the request that it allows: %s %s', async (id, method, path, value) => {
  expect(await meant(method, path, value)).toBe(id)
  expect(mock.takeViolations()).toEqual([])
})

test.each<[string, string, string, unknown?]>([
  ['byId', 'GET', '/boards/A-1'],
  ['byId', 'GET', '/boards/A-1?exact=true'],
  ['rename', 'PUT', '/files/a', { name: 'b' }],
  ['list', 'PUT', '/files/a?fields=b', { name: 'b' }],
])('%s is blamed for what none allows: %s %s', async (id, method, path, value) => {
  expect(await meant(method, path, value)).toBe(id)
  const told = mock.takeViolations().map(({ blame, operation }) => `${blame} ${operation}`)
  expect(new Set(told)).toEqual(new Set([`client ${id}`]))
})

test('the start says which operation comes after which', () => {
  const told = mock.problems.filter(({ message }) => message.includes('gets only those requests'))
  expect(told.map(({ operation }) => operation)).toEqual(['byName', 'share'])
})

test('HEAD is served where GET is, and has no body', async () => {
  for (const doFetch of [mock.fetch, fetch]) {
    const response = await doFetch(`${mock.url}/boards/7`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.text()).toBe('')
  }
  expect(mock.takeViolations()).toEqual([])
})

test('HEAD is judged as GET is, and refused where there is no GET', async () => {
  await mock.fetch(`${mock.url}/boards/lake?exact=perhaps`, { method: 'HEAD' })
  await mock.fetch(`${mock.url}/files/a`, { method: 'HEAD' })
  const violations = mock.takeViolations()
  expect(violations.map(({ blame }) => blame)).not.toContain('mock')
  expect(violations.at(-1)?.message).toContain('The spec has no operation HEAD /files/a')
})

test('HEAD reaches no example of GET', async () => {
  const fresh = await startMock({ id: 'rivals', spec: spec as never })
  await fresh.fetch(`${fresh.url}/boards/7`, { method: 'HEAD' })
  const reached = fresh.coverage().operations.filter(({ count }) => count > 0)
  expect(reached).toEqual([])
  await fresh.close()
})
