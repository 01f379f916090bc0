import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { ExampleBook } from './example-book.ts'
import { OperationIndex } from './operation-index.ts'

const book = new ExampleBook(booksSpec, new OperationIndex(booksSpec).operations)

test('lists the examples of all statuses in order', () => {
  expect(book.of('listBooks').map(({ name, status }) => [name, status])).toEqual([
    ['books', 200],
    ['none', 200],
    ['missing', 404],
  ])
})

test('finds one by name, through references', () => {
  expect(book.find('listBooks', 'none')?.value).toEqual({ data: [] })
  expect(book.find('listBooks', 'lent')).toBeUndefined()
  expect(book.of('unknown')).toEqual([])
})

test('one that was recorded at the vendor is found by name, and no memory is made of it', () => {
  const content = {
    'application/json': {
      examples: {
        made: { value: 1 },
        seen: { value: 2, 'x-request': { operation: 'list' } },
      },
    },
  }
  const document = {
    openapi: '3.1.0',
    paths: { '/a': { get: { operationId: 'list', responses: { 200: { content } } } } },
  }
  const recorded = new ExampleBook(document, new OperationIndex(document).operations)
  expect(recorded.of('list').map(({ name }) => name)).toEqual(['made'])
  expect(recorded.all('list').map(({ name }) => name)).toEqual(['made', 'seen'])
  expect(recorded.find('list', 'seen')).toMatchObject({ value: 2, isRecorded: true })
})
