import {
  InvalidArgumentError,
  type Manifest,
  type Offer,
  PriceAboveMaximumError,
  type PurchaseOrder,
  systemClock,
} from '@picturedesk/provider'
import { expect, test, vi } from 'vitest'
import { createPurchasing } from './index.ts'

const manifest = {
  specVersion: 'v1',
  id: 'paper',
  name: 'Paper',
  kinds: ['image'],
  capabilities: { licensing: ['purchase'] },
  operations: {},
} as const satisfies Manifest

const ASSET = 'paper:image/1'
const charge = { amount: '2', unit: 'credits' }
const offer: Offer = {
  id: 'large',
  name: 'Large',
  charge,
  requires: ['licensee', 'references.projectCode'],
  raw: {},
}
const complete = {
  asset: ASSET,
  offer: 'large',
  licensee: 'L',
  references: { projectCode: 'p' },
} as const

/** Orders at a vendor with these offers. */
function shop(offers: readonly Offer[] = [offer]) {
  const send = vi.fn(async () => ({
    id: 'paper:image/9' as const,
    provider: 'paper',
    kind: 'image' as const,
    assetId: 'paper:image/1' as const,
    raw: {},
  }))
  const { purchase } = createPurchasing({
    manifest,
    clock: systemClock,
    masked: (value) => value,
    loadAsset: async () => ({
      id: ASSET,
      provider: 'paper',
      kind: 'image',
      renditions: [],
      offers,
      raw: {},
    }),
    send,
  })
  return { send, purchase }
}

async function refused(order: PurchaseOrder, offers?: readonly Offer[]): Promise<unknown> {
  const { send, purchase } = shop(offers)
  const error = await purchase(order).then(
    () => expect.unreachable('It was bought.'),
    (reason: unknown) => reason,
  )
  expect(send).not.toHaveBeenCalled()
  return error
}

test.each([
  ['licensee', { ...complete, licensee: undefined }],
  ['licensee', { ...complete, licensee: '' }],
  ['references.projectCode', { ...complete, references: undefined }],
  ['references.projectCode', { ...complete, references: {} }],
  ['references.projectCode', { ...complete, references: { projectCode: '' } }],
])('an order without `%s`, which its offer requires, is refused', async (field, order) => {
  const error = await refused(order as PurchaseOrder)
  if (!InvalidArgumentError.isInstance(error)) throw error
  expect(error).toMatchObject({ field, outcome: 'not-sent' })
  expect(error.message).toContain('offer large requires it')
})

test('an offer that requires nothing needs no licensee', async () => {
  const { purchase } = shop([{ id: 'small', name: 'Small', raw: {} }])
  expect(await purchase({ asset: ASSET, offer: 'small' })).toMatchObject({ id: 'paper:image/9' })
})

test.each([
  ['2', 'credits', true],
  ['2.00', 'credits', true],
  ['1.99999999999999999999', 'credits', false],
  ['10', 'credits', true],
])('a charge of 2 credits within %s %s: %s', async (amount, unit, fits) => {
  const order = { ...complete, maxCharge: { amount, unit } }
  if (fits) {
    expect(await shop().purchase(order)).toMatchObject({ id: 'paper:image/9' })
    return
  }
  const error = await refused(order)
  if (!PriceAboveMaximumError.isInstance(error)) throw error
  expect(error).toMatchObject({ charge, maxCharge: { amount, unit }, outcome: 'not-sent' })
  expect(error.message).toContain('takes 2 credits, but `maxCharge` is')
})

test.each([
  ['maxCharge.unit', { amount: '5', unit: 'downloads' }, 'credits, the unit of offer large'],
  ['maxCharge.unit', { amount: '5', unit: '' }, 'the unit of the offer'],
  ['maxCharge.amount', { amount: 5, unit: 'credits' }, 'a decimal string such as "1"'],
  ['maxCharge.amount', { amount: '-1', unit: 'credits' }, 'a decimal string such as "1"'],
])('a limit that cannot be compared is refused as %s: %j', async (field, maxCharge, said) => {
  const error = await refused({ ...complete, maxCharge } as PurchaseOrder)
  expect(error).toMatchObject({
    code: 'invalid-argument',
    field,
    allowed: expect.stringContaining(said),
  })
})

test('a limit where the offer states no charge is refused', async () => {
  const error = await refused({ ...complete, maxCharge: charge }, [{ ...offer, charge: undefined }])
  expect(String(error)).toContain('offer large states no charge')
})

test.each([{ amount: '1', unit: 'credits' }, { amount: '2', unit: 'downloads' }, null])(
  'a copy of the offer with another charge, %j, is refused',
  async (copied) => {
    const copy = { ...offer, charge: copied } as Offer
    const error = await refused({ ...complete, offer: copy })
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'offer' })
    expect(String(error)).toContain('costs 2 credits now')
  },
)

test('a copy of the offer as it is passes', async () => {
  expect(await shop().purchase({ ...complete, offer })).toMatchObject({ id: 'paper:image/9' })
})

test.each([null, 7, {}, { amount: 1, currency: 'CNY' }])(
  'a copy of the offer whose price is %j is refused',
  async (price) => {
    const now = { ...offer, price: { amount: '1', currency: 'CNY' } }
    const error = await refused({ ...complete, offer: { ...now, price } as Offer }, [now])
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'offer' })
  },
)
