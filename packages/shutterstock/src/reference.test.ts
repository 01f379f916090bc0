import { PurchaseOutcomeUnknownError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

const ORDER = { asset: 'shutterstock:image/710001', offer: 's31415/huge' } as const
type Desk = Awaited<ReturnType<typeof startDesk>>

const buy = ({ provider, clock }: Desk, order: { readonly endUser?: string } = {}) =>
  passTime(clock, Promise.resolve(provider.licensing.purchase({ ...ORDER, ...order })))

/** The references that orders carried. */
const references = ({ mock }: Desk): unknown[] =>
  mock
    .requests({ operation: 'purchaseImage' })
    .map(
      ({ body }) =>
        (body as { images: { metadata?: Record<string, unknown> }[] }).images[0]?.metadata?.[
          'purchase_order'
        ],
    )

test('a lost response is found in the history by the id of the intent, and nothing is bought twice', async () => {
  const desk = await startDesk({ reference: 'purchase_order' })
  desk.mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
  const purchase = await buy(desk)
  const { items } = await desk.provider.licensing.history({ asset: ORDER.asset })
  expect(items.filter(({ id }) => id === purchase.id)).toHaveLength(1)
  expect(references(desk)).toEqual([expect.stringMatching(/./)])
})

test('a licence of somebody else, with another reference, is not taken for the own', async () => {
  const desk = await startDesk({ reference: 'purchase_order' })
  const other = await buy(desk)
  desk.mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
  const own = await buy(desk)
  expect(own.id).not.toBe(other.id)
  expect(new Set(references(desk)).size).toBe(2)
})

test('an end user in the field proves nothing, since he may buy twice: the outcome is unknown', async () => {
  const desk = await startDesk({ reference: 'purchase_order' })
  desk.mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
  const error: unknown = await buy(desk, { endUser: 'u-1' }).catch((reason) => reason)
  expect(PurchaseOutcomeUnknownError.isInstance(error)).toBe(true)
  expect(error).toHaveProperty('candidates.length', 1)
  expect(references(desk)).toEqual(['u-1'])
})

test('an order that never arrived is not found, and its outcome is unknown', async () => {
  const desk = await startDesk({ reference: 'purchase_order' })
  await buy(desk)
  desk.mock.fault({ name: 'reset-before-headers', operation: 'purchaseImage' })
  await expect(buy(desk)).rejects.toSatisfy(PurchaseOutcomeUnknownError.isInstance)
  expect(references(desk)).toHaveLength(2)
})
