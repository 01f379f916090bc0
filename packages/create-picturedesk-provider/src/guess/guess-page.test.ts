import { type ListedOperation, listOperations } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { guessOptions } from './guess-options.ts'
import { guessPage, type PageGuess } from './guess-page.ts'

type Schema = Readonly<Record<string, unknown>>

const COUNT = { type: 'integer' }
const TEXT = { type: 'string' }

/** @param beside What the response has beside its list `items`. */
function guessed(parameters: Record<string, Schema>, beside: Record<string, Schema>): PageGuess {
  const items = { type: 'array', items: { type: 'object', properties: { id: TEXT, total: COUNT } } }
  const schema = { type: 'object', properties: { items, ...beside } }
  const document = {
    openapi: '3.1.0',
    paths: {
      '/pictures': {
        get: {
          operationId: 'search',
          parameters: Object.entries(parameters).map(([name, schema]) => ({
            name,
            in: 'query' as const,
            schema,
          })),
          responses: {
            '200': { description: 'Found', content: { 'application/json': { schema } } },
          },
        },
      },
    },
  }
  const [operation] = listOperations(document) as [ListedOperation]
  return guessPage(document, operation, guessOptions(document, operation.parameters), ['items'])
}

test('a number of the page, counted from 1 unless the document says 0', () => {
  const page = guessed({ page: COUNT, per_page: { ...COUNT, default: 20 } }, { total_count: COUNT })
  expect(page).toMatchObject({
    style: 'page',
    parameter: 'page',
    isNumber: true,
    first: 1,
    size: 20,
    total: ['total_count'],
  })
  expect(guessed({ page: { ...COUNT, default: 0 } }, {}).first).toBe(0)
})

test('an offset counts items', () => {
  expect(guessed({ offset: COUNT, limit: COUNT }, {})).toMatchObject({
    style: 'offset',
    parameter: 'offset',
  })
})

test('a token needs the member of the response that brings the next one', () => {
  expect(guessed({ cursor: TEXT }, { next_cursor: TEXT })).toMatchObject({
    style: 'token',
    next: ['next_cursor'],
  })
  expect(guessed({ cursor: TEXT }, {}).style).toBe('none')
})

test('without a parameter there is one page', () => {
  expect(guessed({}, { total: COUNT })).toMatchObject({ style: 'none', parameter: undefined })
})

test('what the items have is not told of the page', () => {
  expect(guessed({ page: COUNT }, {}).total).toBeUndefined()
})
