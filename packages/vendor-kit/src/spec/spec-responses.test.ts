import { expect, test } from 'vitest'
import { specResponses } from './spec-responses.ts'

const JSON_TYPE = 'application/json'

test('every response is found, by status, media type and example, behind a reference too', () => {
  const said = { 'x-provenance': { kind: 'assumed', lookedIn: ['page'], note: 'A guess.' } }
  const documented = { 'x-provenance': { kind: 'documented', document: 'page' } }
  const spec = {
    paths: {
      '/a': {
        parameters: [],
        get: {
          operationId: 'getA',
          responses: {
            200: {
              ...documented,
              content: {
                [JSON_TYPE]: { examples: { one: { ...said, value: 1 }, two: { value: [2] } } },
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
    {
      ...{ operation, status: 200, mediaType: JSON_TYPE, example: 'one', value: 1 },
      known: { status: 'documented', example: 'assumed' },
    },
    {
      ...{ operation, status: 200, mediaType: JSON_TYPE, example: 'two', value: [2] },
      known: { status: 'documented', example: 'documented' },
    },
    {
      ...{ operation, status: 200, mediaType: 'application/pdf' },
      known: { status: 'documented' },
    },
    { operation, status: 204, known: { status: 'unstated' } },
    {
      ...{ operation, status: 401, mediaType: JSON_TYPE, example: 'no', value: 'no' },
      known: { status: 'unstated', example: 'unstated' },
    },
  ])
})

test('a reference to nothing is an error', () => {
  const responses = { 200: { $ref: '#/components/responses/Gone' } }
  const spec = { paths: { '/a': { get: { operationId: 'getA', responses } } } }
  expect(() => specResponses(spec)).toThrow(
    '#/components/responses/Gone. It has nothing at that place',
  )
})
