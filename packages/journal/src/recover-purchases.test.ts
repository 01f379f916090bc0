import {
  type Purchase,
  type PurchaseIntent,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'
import { expect, test, vi } from 'vitest'
import { memoryJournal } from './memory-journal.ts'
import { recoverPurchases } from './recover-purchases.ts'
import { intent } from './testing/paper-vendor.ts'

const END = '2026-01-01T00:00:30.000Z'
const now = Date.parse(END)

const purchase: Purchase = {
  id: 'paper:image/1',
  provider: 'paper',
  kind: 'image',
  assetId: 'paper:image/1',
  offer: { id: 'o1' },
  raw: {},
}

/** A provider whose `resolve` is given. */
const provider = (resolve: (intent: PurchaseIntent) => Promise<Purchase | undefined>) => ({
  id: 'paper',
  licensing: { resolve: vi.fn(resolve) },
})
const findsNothing = () => provider(async () => undefined)

test('an intent whose time is over is looked up, with the options of the call', async () => {
  const journal = memoryJournal()
  const open = intent('a', { endsAt: END })
  await journal.open(open)
  const paper = provider(async () => purchase)
  const recovered = await recoverPurchases(paper, journal, { now, timeout: 50 })
  expect(recovered).toEqual([{ intent: open, outcome: 'purchased', purchase }])
  expect(paper.licensing.resolve.mock.calls).toEqual([[open, { timeout: 50 }]])
})

test.each([
  ['whose time is not over', { endsAt: END }, now - 1],
  ['without an end', {}, now],
])('an open intent %s is left to its process', async (_, more, at) => {
  const journal = memoryJournal()
  await journal.open(intent('a', more))
  const paper = findsNothing()
  expect(await recoverPurchases(paper, journal, { now: at })).toEqual([])
  expect(paper.licensing.resolve).not.toHaveBeenCalled()
})

test('an unknown outcome is looked up at once', async () => {
  const journal = memoryJournal()
  const lost = intent('a')
  await journal.open(lost)
  await journal.settle(lost, { outcome: 'unknown' })
  expect(
    await recoverPurchases(
      provider(async () => purchase),
      journal,
      { now },
    ),
  ).toHaveLength(1)
})

test('ends of others and of other providers are left alone', async () => {
  const journal = memoryJournal()
  const done = intent('a', { endsAt: END })
  await journal.open(done)
  await journal.settle(done, { outcome: 'rejected' })
  await journal.open(intent('b', { provider: 'other', endsAt: END }))
  const paper = findsNothing()
  expect(await recoverPurchases(paper, journal, { now })).toEqual([])
  expect(paper.licensing.resolve).not.toHaveBeenCalled()
})

test('what is not proved is written down as unknown, with what could be it', async () => {
  const journal = memoryJournal()
  const [first, second] = ['a', 'b'].map((id) => intent(id, { endsAt: END })) as [
    PurchaseIntent,
    PurchaseIntent,
  ]
  await journal.open(first)
  await journal.open(second)
  const paper = provider(async (asked) => {
    if (asked.id === 'a') return undefined
    throw new PurchaseOutcomeUnknownError({ intent: asked, candidates: [purchase] } as never)
  })
  expect(await recoverPurchases(paper, journal, { now })).toEqual([
    { intent: first, outcome: 'unknown', candidates: [] },
    { intent: second, outcome: 'unknown', candidates: [purchase] },
  ])
  const records = await journal.records({ provider: 'paper' })
  expect(records.map(({ settlement }) => settlement)).toEqual([
    { outcome: 'unknown' },
    { outcome: 'unknown' },
  ])
})

test('a purchase that was found stays as `resolve` wrote it', async () => {
  const journal = memoryJournal()
  const open = intent('a', { endsAt: END })
  await journal.open(open)
  const settle = vi.spyOn(journal, 'settle')
  await recoverPurchases(
    provider(async () => purchase),
    journal,
    { now },
  )
  expect(settle).not.toHaveBeenCalled()
})

test('other errors of the history are thrown', async () => {
  const journal = memoryJournal()
  await journal.open(intent('a', { endsAt: END }))
  const failing = provider(() => Promise.reject(new Error('no network')))
  await expect(recoverPurchases(failing, journal, { now })).rejects.toThrow('no network')
})

test('the time is the machine’s, where none is given', async () => {
  const journal = memoryJournal()
  await journal.open(intent('a', { endsAt: '2000-01-01T00:00:00.000Z' }))
  await journal.open(intent('b', { endsAt: '9000-01-01T00:00:00.000Z' }))
  const recovered = await recoverPurchases(findsNothing(), journal)
  expect(recovered.map(({ intent: { id } }) => id)).toEqual(['a'])
})
