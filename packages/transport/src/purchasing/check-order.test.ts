import { InvalidArgumentError, type Manifest } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { refuseMembers } from './check-order.ts'

const manifest: Manifest<'acme'> = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: {},
  operations: {},
}
const order = { asset: 'acme:image/1', offer: '11' } as const

test.each([
  [{ references: { orderNumber: 'A' } }, 'references.orderNumber'],
  [{ vendorOptions: { acme: { mood: 'calm' } } }, 'vendorOptions.acme.mood'],
])('%j of an order is refused where the vendor has no place for it', (member, field) => {
  const refuse = () =>
    refuseMembers(manifest, { ...order, ...member }, ['references', 'vendorOptions'])
  expect(refuse).toThrow(InvalidArgumentError)
  expect(refuse).toThrow(
    `\`${field}\` cannot be sent. Acme has no place for it in an order. Leave it out.`,
  )
})

test("empty members and other vendors' options pass", () => {
  const given = { ...order, references: {}, vendorOptions: { other: { mood: 'calm' } } }
  refuseMembers(manifest, given, ['references', 'vendorOptions'])
  refuseMembers(manifest, { ...order, references: { a: 'b' } }, [])
})
