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
