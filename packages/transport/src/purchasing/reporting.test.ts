import {
  createListing,
  type Manifest,
  NetworkError,
  type Sale,
  SaleOutcomeUnknownError,
  type SaleReport,
  type Sales,
  VendorError,
} from '@picturedesk/provider'
import { describe, expect, test, vi } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakeClock } from '../testing/fake-clock.ts'
import { createReporting } from './reporting.ts'

const manifest: Manifest<'paper'> = {
  specVersion: 'v1',
  id: 'paper',
  name: 'Paper',
  kinds: ['image'],
  capabilities: { sales: ['report', 'list'] },
  operations: {},
}
const report: SaleReport = {
  asset: 'paper:image/1',
  offer: 'SR',
  price: { amount: '165', currency: 'KRW' },
  reference: 'A-1',
  soldAt: '2026-01-31T12:00:00Z',
}
const sale = (changes: Partial<Sale> = {}): Sale => ({
  provider: 'paper',
  kind: 'image',
  assetId: 'paper:image/1',
  reference: 'A-1',
  raw: {},
  ...changes,
})
const lost = new NetworkError('lost', { operation: 'reportSale', attempts: 1, outcome: 'unknown' })

/** Lets time pass, a quarter of a second a turn, until a promise has settled. */
async function passUntil(clock: FakeClock, promise: Promise<unknown>): Promise<void> {
  let over = false
  const end = () => {
    over = true
  }
  promise.then(end, end)
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve))
    clock.advance(250)
  }
}

/** A vendor whose response is this error, and whose list shows these sales, one look after the other. */
function shop(error: unknown, looks?: readonly (readonly Sale[] | Error)[]) {
  const clock = new FakeClock()
  const users: unknown[] = []
  let look = 0
  const list: Sales['list'] =
    looks &&
    ((_, options) =>
      createListing(
        async (_cursor, call) => {
          users.push(call.userId)
          const shown = looks[Math.min(look++, looks.length - 1)] ?? []
          if (shown instanceof Error) throw shown
          return { items: shown, warnings: [], raw: null }
        },
        options,
        clock,
      ))
  const send = vi.fn(async () => {
    if (error !== undefined) throw error
    return sale()
  })
  return { send, clock, users, reporting: createReporting({ manifest, clock, send, list }) }
}

test('a report is sent once, checked, and gives what the vendor says', async () => {
  const { reporting, send } = shop(undefined, [])
  expect(await reporting(report)).toEqual(sale())
  expect(send).toHaveBeenCalledTimes(1)
  expect(send).toHaveBeenCalledWith(
    {
      report,
      sale: expect.objectContaining({ offerId: 'SR', soldAt: '2026-01-31T12:00:00.000Z' }),
    },
    expect.objectContaining({ timeout: 18_000 }),
  )
})

test('what the vendor refuses, and what never left, is the error as it is, without a look', async () => {
  for (const outcome of ['rejected', 'not-sent'] as const) {
    const refusal = new VendorError('no', { outcome })
    const { reporting, users } = shop(refusal, [[sale()]])
    expect(await failureOf(reporting(report))).toBe(refusal)
    expect(users).toEqual([])
  }
})

describe('a lost response', () => {
  test('is settled by the list of the same user, which may lag and fail', async () => {
    const { reporting, send, users, clock } = shop(lost, [[], new Error('down'), [sale()]])
    const reported = reporting(report, { userId: 'u-1' })
    await passUntil(clock, reported)
    expect(await reported).toEqual(sale({ recovered: true }))
    expect(users).toEqual(['u-1', 'u-1', 'u-1'])
    expect(send).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['another order', sale({ reference: 'A-2' })],
    ['another asset of the same order', sale({ assetId: 'paper:image/2' })],
    ['a sale without a reference', sale({ reference: undefined })],
  ])('is not settled by %s', async (_, other) => {
    const { reporting, send, clock } = shop(lost, [[other]])
    const reported = failureOf(reporting(report, { timeout: 5_000 }))
    await passUntil(clock, reported)
    const error = await reported
    if (!SaleOutcomeUnknownError.isInstance(error)) throw error
    expect(error).toMatchObject({
      provider: 'paper',
      operation: 'reportSale',
      attempts: 1,
      outcome: 'unknown',
      sale: { assetId: 'paper:image/1', reference: 'A-1', offerId: 'SR' },
      cause: lost,
    })
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('stays unknown at once, where the vendor has no list', async () => {
    const { reporting, send } = shop(lost)
    expect(await failureOf(reporting(report))).toMatchObject({ code: 'sale-outcome-unknown' })
    expect(send).toHaveBeenCalledTimes(1)
  })
})

test('an abort ends a report with its reason, without a look', async () => {
  const controller = new AbortController()
  const { reporting, users, send } = shop(lost, [[sale()]])
  send.mockImplementation(async () => {
    controller.abort()
    throw lost
  })
  const { signal } = controller
  expect(await failureOf(reporting(report, { signal }))).toBe(signal.reason)
  expect(users).toEqual([])
})

test('nothing is sent for a signal that is aborted already, or a report that is wrong', async () => {
  const { reporting, send } = shop(undefined)
  await failureOf(reporting(report, { signal: AbortSignal.abort() }))
  await failureOf(reporting({ ...report, reference: '' }))
  expect(send).not.toHaveBeenCalled()
})
