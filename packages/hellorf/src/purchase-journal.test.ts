import { memoryJournal } from '@picturedesk/journal'
import type { Fault, FaultName } from '@picturedesk/mocks'
import type { Purchase, PurchaseIntent, PurchaseJournal } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { createHellorf } from './index.ts'
import { first } from './testing/first.ts'
import { bodies, image, stored, unknownOf, video } from './testing/orders.ts'
import { startDesk } from './testing/start-desk.ts'

describe('the journal', () => {
  /** Notes what happens, the sending included, in order. */
  async function journalled(change: Partial<PurchaseJournal> = {}) {
    const events: unknown[] = []
    const journal = memoryJournal()
    const desk = await startDesk({
      journal: {
        ...journal,
        open: async (intent) => {
          await new Promise((resolve) => setImmediate(resolve))
          const { id: _, startedAt: __, endsAt: ___, ...rest } = intent
          events.push(['open', rest])
          return journal.open(intent)
        },
        settle: (intent, settlement) => {
          events.push(['settle', intent.assetId, settlement])
          return journal.settle(intent, settlement)
        },
        ...change,
      },
      hooks: {
        onRequest: ({ operation, method }) => {
          if (method === 'POST') events.push(['send', operation])
        },
      },
    })
    return { ...desk, events }
  }

  const opened = [
    'open',
    {
      provider: 'hellorf',
      assetId: image.asset,
      offerId: '27',
      licensee: '测试',
      endUser: 'u-1',
      price: { amount: '812.50', currency: 'CNY' },
      knownPurchases: [],
    },
  ]
  const sent = ['send', 'purchaseImage']

  test('the journal is written before a purchase is sent, and settled after it', async () => {
    const { provider: hellorf, events } = await journalled()
    const { id } = await hellorf.licensing.purchase(image)
    const settled = ['settle', image.asset, { outcome: 'purchased', purchaseId: id }]
    expect(events).toEqual([opened, sent, settled])
  })

  test('the journal gets an intent of its own for each purchase, as plain JSON', async () => {
    const intents: PurchaseIntent[] = []
    const { provider: hellorf, mock } = await journalled({
      open: (intent) => void intents.push(intent),
    })
    const now = mock.clock.now()
    await hellorf.licensing.purchase(image)
    await hellorf.licensing.purchase(video)
    expect(new Set(intents.map(({ id }) => id)).size).toBe(2)
    for (const intent of intents) {
      expect(stored(intent)).toEqual(intent)
      expect(intent.id).toMatch(/^[0-9a-f-]{36}$/)
      expect(Date.parse(intent.startedAt)).toBeGreaterThanOrEqual(now)
    }
  })

  test.each<[FaultName, object, settlement: object]>([
    ['response-lost', {}, { outcome: 'purchased', purchaseId: 'hellorf:image/52' }],
    ['reset-before-headers', {}, { outcome: 'unknown' }],
    ['example', { example: 'failure' }, { outcome: 'rejected' }],
  ])('is settled after %s', async (name, details, settlement) => {
    const { provider: hellorf, mock, events } = await journalled()
    mock.fault({ name, operation: 'purchaseImage', ...details } as Fault)
    await passTime(mock.clock, Promise.allSettled([hellorf.licensing.purchase(image)]))
    expect(events).toEqual([opened, sent, ['settle', image.asset, settlement]])
  })

  test('a journal that cannot be written stops the purchase', async () => {
    const full = new Error('disk full')
    const { provider: hellorf, mock } = await journalled({ open: () => Promise.reject(full) })
    await expect(hellorf.licensing.purchase(image)).rejects.toBe(full)
    expect(bodies(mock)).toEqual([])
  })

  test('a journal that cannot be settled hides neither a purchase nor a failure, and proves nothing', async () => {
    const { provider: hellorf, mock } = await journalled({
      settle: () => {
        throw new Error('disk full')
      },
    })
    await expect(hellorf.licensing.purchase(image)).resolves.toMatchObject({
      id: 'hellorf:image/52',
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image)))
    mock.fault({ name: 'example', example: 'failure', operation: 'purchaseImage' })
    await expect(hellorf.licensing.purchase(image)).rejects.toMatchObject({ code: 'vendor-error' })
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(3)
  })

  test('an intent in the journal is enough to find its purchase after a crash', async () => {
    const intents: PurchaseIntent[] = []
    const journal = memoryJournal()
    const { provider: hellorf, mock } = await journalled({
      ...journal,
      open: (intent) => {
        intents.push(stored(intent))
        return journal.open(intent)
      },
      // the process ends before it can say how
      settle: () => {},
    })
    await hellorf.licensing.purchase(image)
    const restarted = createHellorf({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
      clock: mock.clock,
      journal,
    })
    const found: Purchase | undefined = await restarted.licensing.resolve(first(intents))
    expect(found?.id).toBe('hellorf:image/52')
  })
})
