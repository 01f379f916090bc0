import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { shopSpec } from '../fixtures/shop-spec.ts'
import { loadSpec } from '../spec/spec-model.ts'
import { compareResponse } from './compare-response.ts'

test.each([
  ['a library', booksSpec],
  ['a shop', shopSpec],
])('no example of %s differs from its spec', async (_, spec) => {
  const { document, index, examples, check } = await loadSpec(spec)
  const context = { document, evaluator: check.evaluator }
  const found = index.operations.flatMap((operation) =>
    examples.of(operation.id).flatMap(({ name, status, mediaType, value }) => {
      const headers = { 'content-type': mediaType }
      const bytes = new Uint8Array(1)
      const response = { status, headers, bytes, body: value, parseError: undefined }
      const differences = compareResponse(context, operation, response)
      return differences.map(({ kind, pointer }) => [operation.id, name, kind, pointer])
    }),
  )
  expect(found).toEqual([])
  expect(index.operations.flatMap(({ id }) => examples.of(id))).not.toEqual([])
})
