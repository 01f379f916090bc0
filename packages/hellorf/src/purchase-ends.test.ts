import type { Fault, FaultName } from '@picturedesk/mocks'
import { NetworkError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { bodies, failureOf, image, unknownOf } from './testing/orders.ts'
import { startDesk } from './testing/start-desk.ts'

describe('an abort', () => {
  test('an aborted signal sends nothing', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const signal = AbortSignal.abort()
    await expect(hellorf.licensing.purchase(image, { signal })).rejects.toBe(signal.reason)
    expect(mock.requests()).toEqual([])
  })

  test('an abort while the response is awaited settles the purchase as unknown, without look-ups', async () => {
    const settled: unknown[] = []
    const controller = new AbortController()
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
      wrapFetch: (base) => (input, init) => {
        if (init?.method === 'POST') setTimeout(() => controller.abort(), 20)
        return base(input, init)
      },
    })
    mock.fault({ name: 'hang-in-body', operation: 'purchaseImage' })
    const { signal } = controller
    const error = await failureOf(hellorf.licensing.purchase(image, { signal }))
    expect(error).toBe(signal.reason)
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(settled).toEqual([{ outcome: 'unknown' }])
    expect(mock.requests().map(({ operation }) => operation)).toEqual(['getImage', 'purchaseImage'])
  })

  test('an abort whose reason is an error of Picturedesk settles the purchase as unknown, too', async () => {
    const settled: unknown[] = []
    const controller = new AbortController()
    const reason = new NetworkError('the caller gave up.', { outcome: 'not-sent' })
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
      wrapFetch: (base) => (input, init) => {
        if (init?.method === 'POST') setTimeout(() => controller.abort(reason), 20)
        return base(input, init)
      },
    })
    mock.fault({ name: 'hang-in-body', operation: 'purchaseImage' })
    const { signal } = controller
    expect(await failureOf(hellorf.licensing.purchase(image, { signal }))).toBe(reason)
    expect(settled).toEqual([{ outcome: 'unknown' }])
  })

  test('an abort during the look-ups ends them and settles the purchase as unknown', async () => {
    const settled: unknown[] = []
    const controller = new AbortController()
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
      wrapFetch: (base) => (input, init) => {
        if (String(input).includes('my-purchases')) controller.abort(new Error('enough'))
        return base(input, init)
      },
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const { signal } = controller
    expect(await failureOf(hellorf.licensing.purchase(image, { signal }))).toBe(signal.reason)
    expect(settled).toEqual([{ outcome: 'unknown' }])
  })
})

describe('one deadline', () => {
  test.each<FaultName>(['hang-before-headers', 'hang-in-body'])(
    'covers the order and the look-ups: %s of both',
    async (name) => {
      const { provider: hellorf, mock } = await startDesk()
      mock.fault({ name, operation: 'purchaseImage' } as Fault)
      mock.fault({ name, operation: 'listImagePurchases', times: 'always' } as Fault)
      const start = mock.clock.now()
      await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image, { timeout: 5000 })))
      const took = mock.clock.now() - start
      expect(took).toBeGreaterThanOrEqual(3000)
      expect(took).toBeLessThan(6000)
      expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
      expect(mock.requests({ operation: 'listImagePurchases' }).length).toBeGreaterThan(0)
    },
  )

  test('the deadline of a purchase covers the fetching of offers', async () => {
    const { provider: hellorf, mock } = await startDesk()
    mock.fault({ name: 'hang-before-headers', operation: 'getImage' })
    const buying = hellorf.licensing.purchase(image, { timeout: 1000 })
    expect(await failureOf(passTime(mock.clock, buying))).toMatchObject({ code: 'timeout' })
    expect(bodies(mock)).toEqual([])
  })
})
