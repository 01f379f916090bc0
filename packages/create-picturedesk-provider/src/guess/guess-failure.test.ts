import { listOperations } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { type FailureGuess, guessFailure } from './guess-failure.ts'

type Schema = Readonly<Record<string, unknown>>

const TEXT = { type: 'string' }
const objectOf = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })
const json = (schema: Schema) => ({
  description: 'A body',
  content: { 'application/json': { schema } },
})

/** @param refusals By operation: the schema of its 400. */
function guessed(
  refusals: readonly Schema[],
  success: Schema = objectOf({ id: TEXT }),
): FailureGuess | undefined {
  const paths = Object.fromEntries(
    refusals.map((schema, index) => [
      `/pictures/${index}`,
      {
        get: {
          operationId: `get${index}`,
          responses: { '200': json(success), '400': json(schema) },
        },
      },
    ]),
  )
  const document = { openapi: '3.1.0', paths }
  return guessFailure(document, listOperations(document))
}

test('the refusal that most operations document decides', () => {
  const usual = objectOf({ code: TEXT, message: TEXT })
  expect(guessed([objectOf({ reason: TEXT }), usual, usual])).toEqual({
    members: ['code', 'message'],
    message: ['message'],
    code: ['code'],
  })
})

test('what stands in an object or in the first entry of a list is found', () => {
  expect(guessed([objectOf({ error: objectOf({ message: TEXT, code: TEXT }) })])).toMatchObject({
    message: ['error', 'message'],
    code: ['error', 'code'],
  })
  const errors = { type: 'array', items: objectOf({ message: TEXT }) }
  expect(guessed([objectOf({ errors })])).toMatchObject({ message: ['errors', '0', 'message'] })
})

test('a refusal without a text, or with a success that looks like it, is not guessed', () => {
  expect(guessed([objectOf({ ok: { type: 'boolean' } })])).toBeUndefined()
  const same = objectOf({ message: TEXT })
  expect(guessed([same], same)).toBeUndefined()
  expect(guessed([])).toBeUndefined()
})
