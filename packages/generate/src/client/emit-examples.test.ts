import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/document.ts'
import { emitExamples } from './emit-examples.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'Cards', version: '1.0.0' },
  paths: {
    '/cards': {
      post: {
        operationId: 'createCard',
        parameters: [{ $ref: '#/components/parameters/Size' }],
        requestBody: {
          content: { 'application/json': { examples: { plain: { value: { text: 'a' } } } } },
        },
        responses: {
          '200': { content: { 'application/json': { examples: { made: { value: { id: 7 } } } } } },
          '4XX': {
            content: {
              'application/json': { example: 'no', examples: { far: { externalValue: 'x' } } },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: { Size: { name: 'size', in: 'query', example: 'large' } },
  },
} as unknown as SpecDocument

test('each example of a parameter, a request and a response is held against its type, by name', () => {
  const lines = emitExamples(document).split('\n')
  expect(lines.filter((line) => line.startsWith('export'))).toEqual([
    `export const example1: { "createCard, parameter size, example": NonNullable<NonNullable<operations["createCard"]['parameters']['query']>["size"]> } = exactly({ "createCard, parameter size, example": "large" })`,
    `export const example2: { "createCard, request, plain": NonNullable<operations["createCard"]['requestBody']>['content']["application/json"] } = exactly({ "createCard, request, plain": { text: "a" } })`,
    `export const example3: { "createCard, response 200, made": operations["createCard"]['responses'][200]['content']["application/json"] } = exactly({ "createCard, response 200, made": { id: 7 } })`,
    `export const example4: { "createCard, response 4XX, example": operations["createCard"]['responses']["4XX"]['content']["application/json"] } = exactly({ "createCard, response 4XX, example": "no" })`,
  ])
})
