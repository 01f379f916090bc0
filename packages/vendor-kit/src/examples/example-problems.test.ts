import { expect, test } from 'vitest'
import type { JourneyTable } from '../journeys.ts'
import type { SpecDocument } from '../spec/spec-document.ts'
import { exampleProblems } from './example-problems.ts'

const json = (...names: string[]): object => ({
  content: {
    'application/json': {
      examples: Object.fromEntries(names.map((name) => [name, { value: name }])),
    },
  },
})
const spec: SpecDocument = {
  paths: {
    '/a': {
      get: { operationId: 'getA', responses: { 200: json('some', 'failed'), 404: json('gone') } },
    },
    '/b': { get: { operationId: 'getB', responses: { 200: json('other'), 204: {} } } },
  },
}
const journeys = (examples: readonly string[], operation = 'getA'): JourneyTable<never> => ({
  [operation]: {
    call: async () => undefined,
    examples: Object.fromEntries(examples.map((name) => [name, () => name])),
  },
})

test('examples of success in the journey and refusals by name are no problem', () => {
  expect(exampleProblems(spec, journeys(['some']), ['failed', 'gone'])).toEqual([])
})

test('a refusal with a status from 400 on need not be named', () => {
  expect(exampleProblems(spec, journeys(['some']), ['failed'])).toEqual([])
})

test('an example of success or a refusal inside a success must be expected somewhere', () => {
  expect(exampleProblems(spec, journeys(['some']), [])).toEqual([
    'The example failed of getA (200) is not expected anywhere. ' +
      'Add it to the examples of the journey, or to the refusals.',
  ])
})

test('an example that was recorded need not be expected anywhere', () => {
  const recorded = { value: 1, 'x-request': { operation: 'getA' } }
  const content = { 'application/json': { examples: { recorded } } }
  const paths = { '/a': { get: { operationId: 'getA', responses: { 200: { content } } } } }
  expect(exampleProblems({ paths }, journeys([]), [])).toEqual([])
})

test('an example is a success or a refusal, not both', () => {
  expect(exampleProblems(spec, journeys(['some', 'failed', 'gone']), ['failed'])).toEqual([
    'The example failed of getA (200) is a refusal. Remove it from the journey.',
    'The example gone of getA (404) is a refusal. Remove it from the journey.',
  ])
})

test('names that the spec does not have are problems', () => {
  const found = exampleProblems(spec, { ...journeys(['some', 'old']), ...journeys([], 'getC') }, [
    'failed',
    'lost',
  ])
  expect(found).toEqual([
    'getA has no example old in the spec. Remove it from the journey.',
    'The spec has no operation getC. Remove its journey.',
    'No example of the spec is named lost. Remove it from the refusals.',
  ])
})
