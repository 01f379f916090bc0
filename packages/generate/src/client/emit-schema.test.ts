import { expect, test } from 'vitest'
import type { Schema, SpecDocument } from '../spec/document.ts'
import { generateClient } from './generate-client.ts'

const long = { type: 'integer', format: 'int64' }
const NOTHING = false as unknown as Schema
const list = { type: 'array', items: { type: 'string' } }

test.each<[string, Schema, string, string]>([
  [
    'a list of long numbers',
    { type: 'array', items: long },
    '(number | bigint | string)[]',
    '(number | string)[]',
  ],
  [
    'a list of lists of them',
    { type: 'array', items: { type: 'array', items: long } },
    '(number | bigint | string)[][]',
    '(number | string)[][]',
  ],
  [
    'a map of lists of them',
    { type: 'object', additionalProperties: { type: 'array', items: long } },
    '{ [key: string]: (number | bigint | string)[] }',
    '{ [key: string]: (number | string)[] }',
  ],
  ['a long number', long, 'number | bigint | string', 'number | string'],
  [
    'a list of long numbers or null',
    { type: 'array', items: { ...long, type: ['integer', 'null'] } },
    '(number | bigint | string | null)[]',
    '(number | string | null)[]',
  ],
  [
    'a list of alternatives',
    { type: 'array', items: { oneOf: [long, { type: 'boolean' }] } },
    '(number | bigint | string | boolean)[]',
    '(number | string | boolean)[]',
  ],
  [
    'a list of lists that is put together',
    { type: 'array', items: { allOf: [list] } },
    'string[][]',
    'string[][]',
  ],
  [
    'a list of lists whose only type is a list of types',
    { type: 'array', items: { ...list, type: ['array'] } },
    'string[][]',
    'string[][]',
  ],
  [
    'a list of lists or null',
    { type: 'array', items: { ...list, type: ['array', 'null'] } },
    '(string[] | null)[]',
    '(string[] | null)[]',
  ],
  [
    'a list with a beginning',
    { type: 'array', prefixItems: [long, list] },
    '[(number | bigint | string)?, string[]?, ...unknown[]]',
    '[(number | string)?, string[]?, ...unknown[]]',
  ],
  [
    'a list that is only its beginning',
    { type: 'array', prefixItems: [long, list], minItems: 1, items: NOTHING },
    '[number | bigint | string, string[]?]',
    '[number | string, string[]?]',
  ],
  [
    'a list that is no longer than its beginning',
    { type: 'array', prefixItems: [list, list], minItems: 2, maxItems: 2 },
    '[string[], string[]]',
    '[string[], string[]]',
  ],
  [
    'a list that goes on with long numbers',
    { type: 'array', prefixItems: [list], minItems: 3, items: long },
    '[string[], ...(number | bigint | string)[]]',
    '[string[], ...(number | string)[]]',
  ],
  [
    'a list of lists with a beginning',
    { type: 'array', items: { type: 'array', prefixItems: [list], minItems: 1, items: NOTHING } },
    '[string[]][]',
    '[string[]][]',
  ],
  [
    'a list with a beginning that is put together',
    { type: 'array', prefixItems: [list], allOf: [{}] },
    'unknown[] & unknown',
    'unknown[] & unknown',
  ],
])('%s has a type of its own when sent and when received', async (_, schema, sent, received) => {
  const types = await typesOf(schema)
  expect(types).toContain(`requestBody?: { content: { 'application/json': { member: ${sent} } } }`)
  expect(types).toContain(`content: { 'application/json': { member: ${received} } } } }`)
})

/** The types of a member of that schema in a body and in an answer, on one line. */
async function typesOf(schema: Schema): Promise<string> {
  const content = {
    'application/json': {
      schema: { type: 'object', properties: { member: schema }, required: ['member'] },
    },
  } as const
  const document = {
    openapi: '3.1.0',
    'x-provider': { id: 'odd', name: 'Odd', kinds: [] },
    paths: {
      '/it': {
        put: { operationId: 'putIt', requestBody: { content }, responses: { 200: { content } } },
      },
    },
  } as SpecDocument
  const { 'schema.ts': text = '' } = await generateClient(document, { onNotice: () => {} })
  return text.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')
}

test('types say how operations, statuses, parameters and members are known', async () => {
  const assumed = { kind: 'assumed', lookedIn: ['page'], note: 'The page shows none.' }
  const documented = { kind: 'documented', document: 'page', place: 'Search' }
  const schema = {
    type: 'object',
    'x-provenance': documented,
    properties: { id: { type: 'string', description: 'An id.', 'x-provenance': assumed } },
  }
  const document = {
    openapi: '3.1.0',
    'x-provider': { id: 'odd', name: 'Odd', kinds: [] },
    'x-documents': { page: { title: 'Images', url: 'https://v.example', read: '2026-11-27' } },
    paths: {
      '/it': {
        get: {
          operationId: 'getIt',
          summary: 'Gets it.',
          'x-provenance': documented,
          parameters: [{ name: 'page', in: 'query', 'x-provenance': assumed, schema: {} }],
          responses: {
            200: {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/It' } } },
            },
            404: { description: 'Nothing.', 'x-provenance': assumed },
          },
        },
      },
    },
    components: { schemas: { It: schema } },
  } as unknown as SpecDocument
  const { 'schema.ts': text = '', 'operations.ts': table } = await generateClient(document)
  expect(text).toContain(
    '@description Documented, with assumed parts: Images, Search, https://v.example',
  )
  expect(text).toMatch(/Assumed: The page shows none\. \*\/\s+page\?: unknown/)
  expect(text).toMatch(/Nothing\.\s+\*\s+\*\s+Assumed: The page shows none\.\s+\*\/\s+404: /)
  expect(text).toMatch(/Documented: Images, Search, https:\/\/v\.example \*\/\s+It: \{/)
  expect(text).toMatch(/An id\.\s+\*\s+\*\s+Assumed: The page shows none\.\s+\*\/\s+id\?: string/)
  expect(table).not.toMatch(/Assumed|Documented|v\.example/)
})
