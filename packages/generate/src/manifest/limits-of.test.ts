import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/document.ts'
import { manifestOf } from './manifest-of.ts'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })

/** A spec with these operations, by name. */
function spec(operations: Readonly<Record<string, object>>, schemas: object = {}): SpecDocument {
  const paths = Object.entries(operations).map(([operationId, operation]) => [
    `/${operationId}`,
    { post: { operationId, ...operation } },
  ])
  return {
    openapi: '3.1.0',
    'x-provider': { id: 'acme', name: 'Acme', kinds: [] },
    components: { schemas: schemas as never },
    paths: Object.fromEntries(paths),
  }
}

const list = (maxItems: number) => ({ type: 'array', maxItems, items: { type: 'object' } })

test('the most items of a call come from the one list of its body, or of its parameters', () => {
  const { limits } = manifestOf(
    spec(
      {
        create: {
          'x-capability': ['tagging.create', 'tagging.tag'],
          requestBody: json({ $ref: '#/components/schemas/Request' }),
        },
        status: {
          'x-capability': 'moderation.get',
          requestBody: json({ properties: { a: list(9) } }),
        },
        many: {
          'x-capability': 'moderation.getMany',
          parameters: [
            { name: 'ids', in: 'query', schema: { ...list(100), items: { type: 'string' } } },
          ],
        },
      },
      { Request: { allOf: [{ properties: { pictures: list(1000), option: { type: 'array' } } }] } },
    ),
  )
  expect(limits).toEqual({ 'tagging.create': 1000, 'tagging.tag': 1000, 'moderation.getMany': 100 })
})

test('the smallest counts where several operations serve a method, and two lists in one say nothing', () => {
  const { limits } = manifestOf(
    spec({
      create: { 'x-capability': 'tagging.tag', requestBody: json({ properties: { a: list(50) } }) },
      append: { 'x-capability': 'tagging.tag', requestBody: json({ properties: { a: list(20) } }) },
      check: {
        'x-capability': 'moderation.check',
        requestBody: json({ properties: { a: list(50), b: list(20) } }),
      },
    }),
  )
  expect(limits).toEqual({ 'tagging.tag': 20 })
})

test('a list of choices is no list of items', () => {
  const features = { type: 'array', maxItems: 3, items: { enum: ['A', 'B'] } }
  const check = {
    'x-capability': 'moderation.check',
    requestBody: json({ properties: { pictures: list(16), features } }),
  }
  expect(manifestOf(spec({ check })).limits).toEqual({ 'moderation.check': 16 })
})

const described = { type: 'array', items: { properties: { description: { type: 'string' } } } }

test.each([
  [
    true,
    { description: {} },
    json({ oneOf: [{ properties: { data: { properties: { tasks: described } } } }] }),
  ],
  [undefined, {}, json({ properties: { tasks: described } })],
  [undefined, { description: {} }, json({ properties: { tasks: list(5) } })],
])('whether tasks are listed with their description: %s', (expected, properties, answer) => {
  const manifest = manifestOf(
    spec({
      create: { 'x-capability': 'tagging.create', requestBody: json({ properties }) },
      list: { 'x-capability': 'tagging.list', responses: { 200: answer } },
    }),
  )
  expect(manifest.describesTasks).toBe(expected)
})

test('without a list of tasks, none is listed with its description', () => {
  const create = {
    'x-capability': 'tagging.create',
    requestBody: json({ properties: { description: {} } }),
  }
  expect(manifestOf(spec({ create })).describesTasks).toBeUndefined()
})
