import type { Fault, FaultName } from '@picturedesk/mocks'
import { NetworkError, PurchaseOutcomeUnknownError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { failureOf, image, kinds, startSoleBuyer, taken } from './testing/orders.ts'
import { startDesk } from './testing/start-desk.ts'

/** How a purchase that a fault strikes must end; unlinked is bought, with no link to the file. */
type Fate = 'purchased' | 'unlinked' | 'recovered' | 'unknown' | { readonly code: string }

const fates: Readonly<Record<FaultName, readonly [fate: Fate, details?: object]>> = {
  latency: ['purchased', { ms: 3000 }],
  'slow-drip': ['purchased', { ms: 3000 }],
  'wrong-content-type': ['purchased'],
  'byte-order-mark': ['purchased'],
  'extra-fields': ['purchased'],
  'duplicate-delivery': ['purchased'],
  'hang-in-body': ['recovered'],
  'reset-mid-body': ['recovered'],
  'response-lost': ['recovered'],
  'empty-body': ['recovered'],
  'truncated-json': ['recovered'],
  'missing-field': ['recovered'],
  'wrong-type': ['recovered'],
  'unknown-enum': ['unlinked', { field: '/data/url' }],
  'oversized-body': ['recovered', { bytes: 100_000 }],
  'hang-before-headers': ['unknown'],
  'reset-before-headers': ['unknown'],
  html: ['unknown'],
  'html-as-json': ['unknown'],
  'server-error': ['unknown'],
  'bad-gateway': ['unknown'],
  unavailable: ['unknown', { retryAfterSeconds: 1 }],
  'rate-limited': ['unknown'],
  'redirect-elsewhere': ['unknown'],
  example: [{ code: 'vendor-error' }, { example: 'failure' }],
}

describe.each(kinds)('whatever befalls a purchase of a $kind', ({ kind, order, buy }) => {
  const faults = Object.entries(fates) as [FaultName, (typeof fates)[FaultName]][]

  test.each(faults)(
    '%s: it is sent once and its end is known for what it is',
    async (name, [fate, details]) => {
      const { provider: hellorf, mock } = await startSoleBuyer({ maxResponseBytes: 50_000 })
      mock.fault({ name, operation: buy, times: 'always', ...details } as Fault)

      const end = hellorf.licensing.purchase(order).catch((error: unknown) => error)
      const result = await passTime(mock.clock, end)

      // What a proxy sends again is beyond a client, which must not make it worse.
      expect(mock.requests({ operation: buy })).toHaveLength(name === 'duplicate-delivery' ? 2 : 1)
      const bought = await taken(hellorf, kind)
      if (fate === 'purchased') {
        expect(result).toMatchObject({ id: bought[0], downloadUrl: expect.any(String) })
      } else if (fate === 'unlinked') {
        expect(result).toMatchObject({ id: bought[0], downloadUrl: undefined })
      } else if (fate === 'recovered') {
        expect(result).toMatchObject({ id: bought[0], recovered: true, licensee: order.licensee })
      } else if (fate === 'unknown') {
        expect(result).toBeInstanceOf(PurchaseOutcomeUnknownError)
        expect(result).toMatchObject({
          operation: buy,
          outcome: 'unknown',
          attempts: 1,
          candidates: [],
          intent: { assetId: order.asset, offerId: order.offer, licensee: order.licensee },
        })
        expect(bought).toEqual([])
      } else {
        expect(result).toMatchObject({ ...fate, outcome: 'rejected', attempts: 1 })
        expect(bought).toEqual([])
      }
    },
  )
})

describe('a purchase that never left', () => {
  /** Nobody listens there: the port is reserved, and no free one that another process may be given. */
  const elsewhere = 'http://127.0.0.1:2'

  test('a purchase that never left is tried again, and is "not-sent" if that fails, too', async () => {
    const settled: unknown[] = []
    const { provider: hellorf } = await startDesk({
      wrapFetch: (base) => (input, init) =>
        init?.method === 'POST' ? fetch(elsewhere, init) : base(input, init),
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
    })
    const error = await failureOf(hellorf.licensing.purchase(image))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ outcome: 'not-sent', attempts: 3, operation: 'purchaseImage' })
    expect(settled).toEqual([{ outcome: 'not-sent' }])
  })

  test('a purchase that never left succeeds when the connection works again', async () => {
    let failures = 0
    const { provider: hellorf, mock } = await startSoleBuyer({
      wrapFetch: (base) => (input, init) => {
        if (init?.method !== 'POST' || failures === 2) return base(input, init)
        failures++
        return fetch(elsewhere, init)
      },
    })
    const purchase = await hellorf.licensing.purchase(image)
    expect(purchase).not.toHaveProperty('recovered')
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
    expect(failures).toBe(2)
  })
})
