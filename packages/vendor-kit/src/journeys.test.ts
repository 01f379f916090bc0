import { expect, test } from 'vitest'
import { exampleProblems } from './examples/example-problems.ts'
import { type Journey, journeyFor, journeysOf } from './journeys.ts'
import type { SpecDocument } from './spec/spec-document.ts'

const tag = async (): Promise<string> => 'tags'
const check = async (): Promise<string> => 'findings'

const journey: Journey<object, never> = {
  call: tag,
  examples: { cat: () => 'cat' },
  options: { region: 'eu' },
  others: { 'moderation.check': { call: check, examples: { dgo: () => 'dog' } } },
}

test('a method of an operation has its own call, and else the first', () => {
  expect(journeyFor(journey, 'moderation.check')).toMatchObject({
    call: check,
    options: { region: 'eu' },
  })
  expect(journeyFor(journey, 'tagging.tag').call).toBe(tag)
})

test('all journeys of an operation: the first without a method', () => {
  expect(journeysOf(journey).map(([method, { call }]) => [method, call])).toEqual([
    [undefined, tag],
    ['moderation.check', check],
  ])
})

test('an example of another method that the spec has not is told', () => {
  const example = { cat: { value: {} } }
  const content = { 'application/json': { schema: {}, examples: example } }
  const spec = {
    openapi: '3.1.0',
    paths: { '/look': { post: { operationId: 'look', responses: { 200: { content } } } } },
  } as unknown as SpecDocument
  expect(exampleProblems(spec, { look: journey }, [])).toEqual([
    'look has no example dgo in the spec. Remove it from the journey.',
  ])
})
