import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryJournal, type ProvingJournal } from './memory-journal.ts'
import { sqliteJournal } from './sqlite-journal.ts'
import { intent } from './testing/paper-vendor.ts'

const directory = mkdtempSync(join(tmpdir(), 'picturedesk-journal-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
let files = 0
const newFile = (): string => join(directory, `${++files}.db`)

const journals: readonly [string, () => ProvingJournal][] = [
  ['in memory', memoryJournal],
  ['in SQLite', () => sqliteJournal(newFile())],
]

describe.each(journals)('a journal %s', (_, create) => {
  test('shows an open intent until it ends, with all that the intent says', async () => {
    const journal = create()
    const first = intent('a', { endUser: 'u', knownPurchases: ['paper:image/7'] })
    await journal.open(first)
    expect(await journal.records({ provider: 'paper', unsettled: true })).toEqual([
      { intent: first },
    ])
    await journal.settle(first, { outcome: 'rejected' })
    expect(await journal.records({ provider: 'paper', unsettled: true })).toEqual([])
  })

  test('finds records by provider and by asset', async () => {
    const journal = create()
    await journal.open(intent('a'))
    await journal.open(intent('b', { assetId: 'paper:image/2' }))
    await journal.open(intent('c', { provider: 'other' }))
    const ids = async (query: Parameters<ProvingJournal['records']>[0]) =>
      (await journal.records(query)).map((record) => record.intent.id)
    expect(await ids({ provider: 'paper' })).toEqual(['a', 'b'])
    expect(await ids({ provider: 'paper', assetId: 'paper:image/2' })).toEqual(['b'])
    expect(await ids({ provider: 'nobody' })).toEqual([])
  })

  test('gives a purchase to one intent only', async () => {
    const journal = create()
    const [first, second] = [intent('a'), intent('b')]
    await journal.open(first)
    await journal.open(second)
    const purchased = { outcome: 'purchased', purchaseId: 'paper:image/9' } as const
    expect(await journal.settle(first, purchased)).toBe(true)
    expect(await journal.settle(first, purchased)).toBe(true)
    expect(await journal.settle(second, purchased)).toBe(false)
    expect(await journal.records({ provider: 'paper', unsettled: true })).toEqual([
      { intent: second },
    ])
  })

  test('does not forget a purchase when somebody later says "unknown"', async () => {
    const journal = create()
    const first = intent('a')
    await journal.open(first)
    await journal.settle(first, { outcome: 'purchased', purchaseId: 'paper:image/9' })
    await journal.settle(first, { outcome: 'unknown' })
    const [record] = await journal.records({ provider: 'paper' })
    expect(record?.settlement).toEqual({ outcome: 'purchased', purchaseId: 'paper:image/9' })
  })

  test('keeps an unknown outcome among what is worth resolving', async () => {
    const journal = create()
    const first = intent('a')
    await journal.open(first)
    await journal.settle(first, { outcome: 'unknown' })
    expect(await journal.records({ provider: 'paper', unsettled: true })).toEqual([
      { intent: first, settlement: { outcome: 'unknown' } },
    ])
  })

  test('takes each intent once', async () => {
    const journal = create()
    await journal.open(intent('a'))
    await expect((async () => journal.open(intent('a')))()).rejects.toThrow(/already|UNIQUE/)
  })

  test('says of an end that it was written, also when a purchase stays in its place', async () => {
    const journal = create()
    const first = intent('a')
    await journal.open(first)
    await journal.settle(first, { outcome: 'purchased', purchaseId: 'paper:image/9' })
    expect(await journal.settle(first, { outcome: 'unknown' })).not.toBe(false)
  })

  test('takes the end of an intent that it never saw', async () => {
    const journal = create()
    const first = intent('a')
    expect(await journal.settle(first, { outcome: 'rejected' })).not.toBe(false)
    expect(await journal.records({ provider: 'paper' })).toEqual([
      { intent: first, settlement: { outcome: 'rejected' } },
    ])
  })
})

describe('a journal in SQLite', () => {
  test('is there after it was closed, and can be read by its owner only', async () => {
    const path = newFile()
    const before = sqliteJournal(path)
    await before.open(intent('a'))
    before.close()
    using after = sqliteJournal(path)
    expect(await after.records({ provider: 'paper' })).toEqual([{ intent: intent('a') }])
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  test('is shared by two that have it open', async () => {
    const path = newFile()
    using one = sqliteJournal(path)
    using two = sqliteJournal(path)
    const writes = Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? one : two).open(intent(String(index))),
    )
    await Promise.all(writes)
    expect(await one.records({ provider: 'paper' })).toHaveLength(40)
    const purchased = { outcome: 'purchased', purchaseId: 'paper:image/9' } as const
    const claims = [one.settle(intent('0'), purchased), two.settle(intent('1'), purchased)]
    expect((await Promise.all(claims)).sort()).toEqual([false, true])
  })
})
