import { expect, test } from 'vitest'
import { isMockVendor } from './is-mock-vendor.ts'

test.each<[unknown, boolean]>([
  [{ id: 'a', spec: {} }, true],
  [{ id: 'a', spec: {}, create: () => ({}) }, true],
  [{ id: 7, spec: {} }, false],
  [{ spec: {} }, false],
  [{ id: 'a' }, false],
  [{ id: 'a', spec: 'text' }, false],
  [{ id: 'a', spec: [] }, false],
  [null, false],
  ['a', false],
  [undefined, false],
])('%j is a mock of a vendor: %s', (value, expected) => {
  expect(isMockVendor(value)).toBe(expected)
})

test('what throws when it is looked at is none', () => {
  const hostile = {
    id: 'a',
    get spec(): never {
      throw new Error('no')
    },
  }
  expect(isMockVendor(hostile)).toBe(false)
})
