import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { readAddress } from './read-address.ts'

test.each<[string, readonly unknown[]]>([
  ['asset', ['ogq:image/1']],
  ['asset', [{ id: 'ogq:image/1' }]],
  ['order.asset', [{ asset: 'ogq:image/1' }]],
  ['order.asset', [{ asset: { id: 'ogq:image/1' } }]],
])('the id is read where the address %s says', (address, args) => {
  expect(readAddress([address.split('.')[0] ?? '', 'options'], address)(args)).toBe('ogq')
})

test('the address may name any parameter', () => {
  expect(readAddress(['query', 'topic', 'options'], 'topic')([{}, 'ogq:image/1'])).toBe('ogq')
})

test.each<[string, readonly unknown[], string]>([
  ['asset', [], 'asset'],
  ['order.asset', [], 'asset'],
  ['order.asset', [null], 'asset'],
  ['order.asset', [{ asset: { id: 5 } }], 'asset'],
  ['order.to.asset', [{ to: 'ogq' }], 'to.asset'],
])('an id that cannot be read at %s of %j is refused', (address, args, field) => {
  const read = readAddress([address.split('.')[0] ?? '', 'options'], address)
  expect(() => read(args)).toThrow(
    expect.toSatisfy((error) => InvalidArgumentError.isInstance(error) && error.field === field),
  )
})
