import { type PurchaseJournal, PurchaseOutcomeUnknownError } from '@picturedesk/provider'
import { createPurchasing } from '@picturedesk/transport/purchasing'
import { describe, expect, test } from 'vitest'
import { memoryJournal } from './memory-journal.ts'
import { recoverPurchases } from './recover-purchases.ts'
import { InstantClock } from './testing/instant-clock.ts'
import { type Fate, manifest, PaperVendor } from './testing/paper-vendor.ts'

/** Buys as one process of the account does. */
function process(vendor: PaperVendor, journal?: PurchaseJournal, reference = false) {
  return createPurchasing({
    manifest,
    clock: new InstantClock(),
    masked: (value) => value,
    journal,
    reference,
    loadAsset: async (asset) => vendor.asset(String(asset).split('/')[1] ?? ''),
    send: (ready) => vendor.send(ready),
    history: vendor.history as never,
  })
}

const order = (licensee = 'L') => ({ asset: 'paper:image/1', offer: 'o1', licensee }) as const

/** Fates one after another; the last one stays. */
function fates(...list: readonly Fate[]): () => Fate {
  let next = 0
  return () => list[Math.min(next++, list.length - 1)] ?? 'answered'
}

/** A small random generator, so that a failure can be repeated by its seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

const unknown = async (purchase: Promise<unknown>): Promise<PurchaseOutcomeUnknownError> => {
  const error = await purchase.then(
    (value) => new Error(`It went through: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  if (PurchaseOutcomeUnknownError.isInstance(error)) return error
  throw error
}

describe('a purchase whose response was lost', () => {
  test('is found by the history, where a journal says that nobody else bought it', async () => {
    const vendor = new PaperVendor(fates('answered', 'lost-after'), () => 2)
    const { purchase } = process(vendor, memoryJournal())
    await purchase(order())
    const second = await purchase(order())
    expect(second).toMatchObject({ id: 'paper:image/2', recovered: true })
    expect(vendor.ledger).toHaveLength(2)
  })

  test('is unknown without a journal, with what could be it', async () => {
    const vendor = new PaperVendor(fates('lost-after'))
    const { candidates, intent } = await unknown(process(vendor).purchase(order()))
    expect(candidates.map(({ id }) => id)).toEqual(['paper:image/1'])
    expect(intent.knownPurchases).toBeUndefined()
  })

  test('is never the purchase of another process that has no part in the journal', async () => {
    const vendor = new PaperVendor(fates('answered', 'lost-before'))
    await process(vendor).purchase(order())
    const { candidates } = await unknown(process(vendor).purchase(order()))
    expect(candidates).toHaveLength(1)
  })

  test('is never one that the history showed before', async () => {
    const vendor = new PaperVendor(fates('answered', 'lost-before'))
    await process(vendor).purchase(order()) // by hand, say
    const { candidates, intent } = await unknown(process(vendor, memoryJournal()).purchase(order()))
    expect(candidates).toEqual([])
    expect(intent.knownPurchases).toEqual(['paper:image/1'])
  })

  test('is unknown while another intent for the same picture has no end', async () => {
    const vendor = new PaperVendor(fates('lost-before', 'lost-after'))
    const journal = memoryJournal()
    await unknown(process(vendor, journal).purchase(order()))
    const { candidates } = await unknown(process(vendor, journal).purchase(order()))
    expect(candidates).toHaveLength(1)
  })

  test('is unknown when two new entries could be it', async () => {
    const vendor = new PaperVendor(fates('doubled'))
    const { candidates } = await unknown(process(vendor, memoryJournal()).purchase(order()))
    expect(candidates).toHaveLength(2)
    const { purchase } = process(vendor, undefined, true)
    await expect(unknown(purchase(order()))).resolves.toBeDefined()
  })

  test('is found beside an intent that the history tells apart', async () => {
    const vendor = new PaperVendor(fates('lost-before', 'lost-after'))
    const journal = memoryJournal()
    await unknown(process(vendor, journal).purchase(order('A')))
    await expect(process(vendor, journal).purchase(order('B'))).resolves.toMatchObject({
      licensee: 'B',
      recovered: true,
    })
  })

  test('is unknown when a history that names nobody could mean another intent', async () => {
    const vendor = new PaperVendor(fates('lost-before', 'lost-after'))
    vendor.hides = ['licensee']
    const journal = memoryJournal()
    await unknown(process(vendor, journal).purchase(order('A')))
    await unknown(process(vendor, journal).purchase(order('B')))
  })

  test('is found by a reference of its own, whoever else buys', async () => {
    const vendor = new PaperVendor(fates('answered', 'lost-after', 'lost-before'))
    await process(vendor).purchase(order())
    const { purchase } = process(vendor, undefined, true)
    await expect(purchase(order())).resolves.toMatchObject({ recovered: true, id: 'paper:image/2' })
    await unknown(purchase(order()))
  })
})

describe('what a caller says is held against the vendor', () => {
  const copy = (amount: string) => {
    const price = { amount, currency: 'EUR' }
    return { ...order(), offer: { id: 'o1', name: 'Large', price, raw: {} } }
  }

  test('a copy of an offer with another price than now is refused', async () => {
    const vendor = new PaperVendor()
    vendor.price = '9999.00'
    const { purchase } = process(vendor)
    await expect(purchase(copy('0.01'))).rejects.toThrow(
      '`offer` must be an offer at its present price. Offer o1 costs 9999.00 EUR now. ' +
        'Received "0.01 EUR". Get the offers again, or pass the id of the offer.',
    )
    const maxPrice = { amount: '100', currency: 'EUR' }
    await expect(purchase({ ...order(), maxPrice })).rejects.toMatchObject({
      code: 'price-above-maximum',
    })
    expect(vendor.ledger).toEqual([])
  })

  test('a copy with the present price is taken, however it is written', async () => {
    const vendor = new PaperVendor()
    await process(vendor).purchase(copy('10'))
    expect(vendor.ledger).toHaveLength(1)
  })
})

describe('a journal that fails', () => {
  const never = (): Promise<never> => new Promise(() => {})

  test('to open an intent stops the order', async () => {
    const vendor = new PaperVendor()
    const journal = { ...memoryJournal(), open: () => Promise.reject(new Error('disk full')) }
    await expect(process(vendor, journal).purchase(order())).rejects.toThrow('disk full')
    expect(vendor.ledger).toEqual([])
  })

  test('to answer ends with the timeout, before anything is sent', async () => {
    const vendor = new PaperVendor()
    const { purchase } = process(vendor, { ...memoryJournal(), open: never })
    await expect(purchase(order(), { timeout: 50 })).rejects.toMatchObject({
      code: 'timeout',
      outcome: 'not-sent',
    })
    expect(vendor.ledger).toEqual([])
  })

  test('to note the end does not hide a purchase that took place', async () => {
    const vendor = new PaperVendor()
    const { purchase } = process(vendor, { ...memoryJournal(), settle: never })
    await expect(purchase(order(), { timeout: 50 })).resolves.toMatchObject({ id: 'paper:image/1' })
  })
})

test('in any mix of processes and faults, no order is given the purchase of another', async () => {
  const kinds: readonly Fate[] = [
    'answered',
    'answered',
    'answered',
    'lost-before',
    'lost-after',
    'never-left',
    'refused',
  ]
  let recovered = 0
  for (let seed = 1; seed <= 60; seed++) {
    const next = random(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
    const vendor = new PaperVendor(
      () => pick(kinds),
      () => Math.floor(next() * 4),
    )
    const journal = memoryJournal()
    const buyers = [process(vendor, journal), process(vendor, journal), process(vendor, journal)]
    const orders = Array.from({ length: 20 }, () => ({
      asset: `paper:image/${1 + Math.floor(next() * 6)}`,
      offer: 'o1',
      licensee: pick(['A', 'B']),
    })) as ReturnType<typeof order>[]
    const ends = await Promise.all(
      orders.map(async (each) => {
        try {
          return { each, bought: await pick(buyers).purchase(each) }
        } catch (error) {
          return { each, error }
        }
      }),
    )
    for (const { each, bought, error } of ends) {
      const made = vendor.ledger.filter((entry) => entry.order === each)
      expect(made.length, `seed ${seed}: bought twice`).toBeLessThanOrEqual(1)
      if (bought?.recovered) recovered++
      if (bought) expect(vendor.orderOf(bought.id), `seed ${seed}: another's`).toBe(each)
      else if (!PurchaseOutcomeUnknownError.isInstance(error))
        expect(made, `seed ${seed}: called not bought`).toEqual([])
    }
    // what a crash would leave is recovered by proof, or stays unknown
    for (const found of await recoverPurchases(
      { id: 'paper', licensing: buyers[0] as never },
      journal,
    ))
      if (found.outcome === 'purchased') {
        const licensee = (vendor.orderOf(found.purchase.id) as { licensee: string }).licensee
        expect(licensee).toBe(found.intent.licensee)
      }
  }
  expect(recovered, 'nothing was recovered, so nothing was tried').toBeGreaterThan(0)
})
