import { expect, test } from 'vitest'
import { loadSpec } from '../spec/spec-model.ts'
import { vendors } from '../vendors/index.ts'
import { compareAnswer } from './compare-answer.ts'
import { ConstraintCheck } from './constraint-check.ts'

test.each(Object.values(vendors))('no example of $id differs from its spec', async ({ spec }) => {
  const { document, index, examples } = await loadSpec(spec)
  const context = { document, constraints: new ConstraintCheck() }
  const found = index.operations.flatMap((operation) =>
    examples.of(operation.id).flatMap(({ name, status, mediaType, value }) => {
      const headers = { 'content-type': mediaType }
      const bytes = new Uint8Array(1)
      const answer = { status, headers, bytes, body: value, parseError: undefined }
      const differences = compareAnswer(context, operation, answer)
      return differences.map(({ kind, pointer }) => [operation.id, name, kind, pointer])
    }),
  )
  expect(found).toEqual([])
  expect(index.operations.flatMap(({ id }) => examples.of(id))).not.toEqual([])
})
