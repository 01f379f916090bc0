import { expect, test } from 'vitest'
import { fakeVendor } from '../testing/fake-vendor.ts'
import { methodFinder } from './method.ts'

test('a method is bound once for each provider', () => {
  const find = methodFinder({ capability: 'search', method: 'assets' })
  const [a, b] = [fakeVendor('a'), fakeVendor('b')]
  expect(find(a)).toBe(find(a))
  expect(find(a)).not.toBe(find(b))
  expect(methodFinder({ capability: 'assets', method: 'get' })(a)).toBeUndefined()
})
