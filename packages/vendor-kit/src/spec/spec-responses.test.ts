import { expect, test } from 'vitest'
import { specResponses } from './spec-responses.ts'

const JSON_TYPE = 'application/json'

test('every response is found, by status, media type and example, behind a reference too', () => {
  const spec = {
    paths: {
      '/a': {
        parameters: [],
        get: {
          operationId: 'getA',
          responses: {
            200: {
              content: {
                [JSON_TYPE]: { examples: { one: { value: 1 }, two: { value: [2] } } },
                'application/pdf': {},
              },
            },
            204: {},
            401: { $ref: '#/components/responses/Refused' },
          },
        },
      },
    },
    components: {
      responses: { Refused: { content: { [JSON_TYPE]: { examples: { no: { value: 'no' } } } } } },
    },
  }
  const operation = 'getA'
  expect(specResponses(spec)).toEqual([
    { operation, status: 200, mediaType: JSON_TYPE, example: 'one', value: 1 },
    { operation, status: 200, mediaType: JSON_TYPE, example: 'two', value: [2] },
    { operation, status: 200, mediaType: 'application/pdf' },
    { operation, status: 204 },
    { operation, status: 401, mediaType: JSON_TYPE, example: 'no', value: 'no' },
  ])
})

test('a reference to nothing is an error', () => {
  const responses = { 200: { $ref: '#/components/responses/Gone' } }
  const spec = { paths: { '/a': { get: { operationId: 'getA', responses } } } }
  expect(() => specResponses(spec)).toThrow(
    '#/components/responses/Gone. It has nothing at that place',
  )
})
