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

test('a response to HEAD has no body, whatever the operation of GET has', async () => {
  const { document, index, check } = await loadSpec(booksSpec)
  const [operation] = index.operations.filter(({ responses }) => responses.length > 0)
  if (!operation) throw new Error('The fixture has no response with a body.')
  const context = { document, evaluator: check.evaluator }
  const status = Number(operation.responses[0]?.status)
  const empty = { status, headers: {}, bytes: new Uint8Array(), body: undefined }
  const response = { ...empty, parseError: undefined }
  expect(compareResponse(context, operation, { ...response, isHead: true })).toEqual([])
  expect(compareResponse(context, operation, response)).toMatchObject([
    { kind: 'undocumented-content-type', value: 'no body' },
  ])
})
