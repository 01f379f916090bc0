import { expect, test } from 'vitest'
import {
  failureResponse,
  payloadMember,
  successResponse,
  successSchema,
} from './response-schemas.ts'
import type { SpecDocument } from './spec-document.ts'

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })

const spec: SpecDocument = {
  'x-envelope': { payload: 'data' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          500: json({ title: 'broken' }),
          404: json({ title: 'gone' }),
          200: json({
            oneOf: [
              { $ref: '#/components/schemas/Failure' },
              { $ref: '#/components/schemas/Things' },
            ],
          }),
        },
      },
      post: {
        operationId: 'addThing',
        responses: { 404: json({ title: 'gone' }), 201: { $ref: '#/components/responses/Added' } },
      },
      delete: { operationId: 'removeThing', responses: { 204: {} } },
    },
    '/file': {
      get: { operationId: 'getFile', responses: { 200: { content: { 'application/pdf': {} } } } },
    },
  },
  components: {
    schemas: { Things: { title: 'things' }, Failure: { title: 'failure', 'x-failure': true } },
    responses: { Added: json({ title: 'added' }) },
  },
}

test('the success of an operation is its form without a mark of failure', () => {
  expect(successSchema(spec, 'listThings')).toEqual({ title: 'things' })
})

test('a success may be shared under components, and says its status', () => {
  expect(successResponse(spec, 'addThing')).toEqual({ status: 201, schema: { title: 'added' } })
})

test.each(['removeThing', 'getFile'])('%s has no JSON success', (operation) => {
  expect(successSchema(spec, operation)).toBeUndefined()
})

test('a refusal inside a success comes before those with a status of their own', () => {
  expect(failureResponse(spec, 'listThings')).toMatchObject({
    status: 200,
    schema: { title: 'failure' },
  })
})

test('without a refusal inside a success, the refusal is that of the lowest status', () => {
  expect(failureResponse(spec, 'addThing')).toEqual({ status: 404, schema: { title: 'gone' } })
  expect(failureResponse(spec, 'removeThing')).toBeUndefined()
})

test('an operation that the spec does not have is an error that names it', () => {
  expect(() => successSchema(spec, 'noThing')).toThrow('The spec has no operation noThing.')
})

test('the payload stands where x-envelope says, else it is the whole response', () => {
  expect(payloadMember(spec)).toBe('data')
  expect(payloadMember({})).toBeUndefined()
})
