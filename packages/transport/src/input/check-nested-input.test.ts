import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { ParameterRules } from '../operation.ts'
import { checkInput } from './check-input.ts'

const rules: ParameterRules = {
  rows: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        id: { required: true, minLength: 1 },
        place: { type: 'integer', minimum: 0 },
        inner: { type: 'object', properties: { color: { enum: ['red'] } } },
        tags: { type: 'array', maxItems: 2 },
      },
    },
  },
  grid: { type: 'array', items: { type: 'array', items: { type: 'object', properties: {} } } },
}

function refusal(input: object): InvalidArgumentError | undefined {
  try {
    checkInput(rules, input, { rows: 'placements' })
    return undefined
  } catch (error) {
    if (InvalidArgumentError.isInstance(error)) return error
    throw error
  }
}

test('nested values that keep their rules are allowed', () => {
  const row = { id: 'a', place: 0, inner: { color: 'red' }, tags: ['x', 'y'] }
  expect(refusal({ rows: [row, { id: 'b' }], grid: [[{}], []] })).toBeUndefined()
})

test.each<[string, object, field: string, allowed: string]>([
  ['a list in place of an object', { rows: [[]] }, 'placements', 'object'],
  ['null in place of an object', { rows: [null] }, 'placements', 'object'],
  ['a member that is missing', { rows: [{ id: 'a' }, {}] }, 'placements[1].id', 'at least 1'],
  ['a member below its least', { rows: [{ id: 'a', place: -1 }] }, 'placements[0].place', '0'],
  [
    'a member of a member',
    { rows: [{ id: 'a', inner: { color: 'blue' } }] },
    'placements[0].inner.color',
    'red',
  ],
  ['a list that is too long', { rows: [{ id: 'a', tags: [1, 2, 3] }] }, 'placements[0].tags', '2'],
  ['a member that there is not', { rows: [{ id: 'a', Id: 'b' }] }, 'placements[0].Id', 'left out'],
  ['lists of lists', { grid: [[], [{ a: 1 }]] }, 'grid[1][0].a', 'left out'],
])('the error for %s names the path of the value', (_, input, field, allowed) => {
  const error = refusal(input)
  expect(error?.field).toBe(field)
  expect(error?.allowed).toContain(allowed)
})

test('a function can give the names of options', () => {
  const check = (): void =>
    checkInput({ price: {} }, { price: 12 }, (name) => `requests[3].context.${name}`)
  expect(check).toThrow(InvalidArgumentError)
  expect(check).toThrow('`requests[3].context.price` must be of type string. Received 12.')
})
