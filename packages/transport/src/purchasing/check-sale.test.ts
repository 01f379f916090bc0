import { InvalidArgumentError, type Manifest, type SaleReport } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { checkSale } from './check-sale.ts'

const manifest: Manifest<'paper'> = {
  specVersion: 'v1',
  id: 'paper',
  name: 'Paper',
  kinds: ['image'],
  capabilities: {},
  operations: {},
}

const report: SaleReport = {
  asset: 'paper:image/1',
  offer: 'SR',
  price: { amount: '165', currency: 'KRW' },
  reference: 'A-1',
  soldAt: '2026-01-31T12:00:00+09:00',
}

test('a report is brought into one form: ids, and the time in UTC', () => {
  const offer = { id: 'SR', name: 'Streaming', raw: {} }
  const price = { amount: '165', currency: 'KRW', hidden: 'secret' }
  expect(checkSale(manifest, { ...report, offer, price })).toEqual({
    provider: 'paper',
    assetId: 'paper:image/1',
    offerId: 'SR',
    price: { amount: '165', currency: 'KRW' },
    reference: 'A-1',
    soldAt: '2026-01-31T03:00:00.000Z',
  })
})

test.each([
  ['2026-01-31T12:00:00.25Z', '2026-01-31T12:00:00.250Z'],
  ['2026-01-31t12:00:00z', '2026-01-31T12:00:00.000Z'],
  ['2024-02-29T00:00:00-00:30', '2024-02-29T00:30:00.000Z'],
  [new Date(1_700_000_000_123), '2023-11-14T22:13:20.123Z'],
])('%s is a time', (soldAt, time) => {
  expect(checkSale(manifest, { ...report, soldAt }).soldAt).toBe(time)
})

test.each<[field: string, change: object]>([
  ['asset', { asset: 'other:image/1' }],
  ['asset', { asset: undefined }],
  ['offer', { offer: '' }],
  ['offer', { offer: undefined }],
  ['offer', { offer: {} }],
  ['price.amount', { price: undefined }],
  ['price.amount', { price: { amount: 165, currency: 'KRW' } }],
  ['price.amount', { price: { amount: '-0', currency: 'KRW' } }],
  ['price.currency', { price: { amount: '165', currency: 'won' } }],
  ['reference', { reference: ' ' }],
  ['reference', { reference: 7 }],
  ['soldAt', { soldAt: undefined }],
  ['soldAt', { soldAt: 1_700_000_000_123 }],
  ['soldAt', { soldAt: '2026-01-31' }],
  ['soldAt', { soldAt: '2026-01-31T12:00:00' }],
  ['soldAt', { soldAt: '2026-02-30T12:00:00Z' }],
  ['soldAt', { soldAt: '2026-01-31T25:00:00Z' }],
  ['soldAt', { soldAt: new Date(Number.NaN) }],
])('%s is named, where a report has %j', (field, change) => {
  const check = () => checkSale(manifest, { ...report, ...change } as SaleReport)
  expect(check).toThrow(expect.objectContaining({ code: 'invalid-argument', outcome: 'not-sent' }))
  try {
    check()
  } catch (error) {
    expect(InvalidArgumentError.isInstance(error) && error.field).toBe(field)
  }
})
