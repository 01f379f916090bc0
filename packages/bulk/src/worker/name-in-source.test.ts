import { expect, test } from 'vitest'
import { nameInSource } from './name-in-source.ts'

const error = (field: string) => ({
  code: 'invalid-argument',
  outcome: 'not-sent' as const,
  field,
  message: `\`${field}\` must be short. Pass it as \`${field}.x\`.`,
})

test('an input is named by its place in the source', () => {
  expect(nameInSource(error('requests[1].id'), 20, [0, 5])).toEqual(error('source[25].id'))
  expect(nameInSource(error('ids[0]'), 20, [3])).toEqual(error('source[23]'))
})

test('what names no input of the call stays as it is', () => {
  for (const field of ['requests', 'requests[2].id', 'language'])
    expect(nameInSource(error(field), 20, [0, 5])).toEqual(error(field))
})
