import { expect, test } from 'vitest'
import { copyData } from './copy-data.ts'
import { UnreadableError } from './unreadable-error.ts'

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = { value }
  return value
}

const shared = { a: [1, null, 'text', undefined, true] }

test.each([[nested(32)], [{ one: shared, other: shared }], [Array(499_999).fill(1)]])(
  'plain data is copied and frozen',
  (value) => {
    const copy = copyData('data', value)
    expect(copy).toEqual(value)
    expect(copy).not.toBe(value)
    expect(copy).toSatisfy(Object.isFrozen)
  },
)

const circle: Record<string, unknown> = {}
circle['inner'] = circle

test.each<[string, unknown, string]>([
  ['33 levels', nested(33), '`data` is nested more than 32 levels deep'],
  ['500,001 values', Array(500_000).fill(1), '`data` has more than 500000 values'],
  ['a circle', circle, '`data.inner` contains itself'],
  ['a function in a list', [() => {}], '`data[0]` must be plain data, but is a function'],
])('%s is refused', (_, value, message) => {
  expect(() => copyData('data', value)).toThrow(UnreadableError)
  expect(() => copyData('data', value)).toThrow(message)
})

test('a list of which the length throws is named', () => {
  const list = new Proxy([], {
    get: () => {
      throw new RangeError('no')
    },
  })
  expect(() => copyData('data', { list })).toThrow('reading `data.list.length` threw RangeError')
})
