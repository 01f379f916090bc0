import { setTimeout as sleep } from 'node:timers/promises'
import { collect } from '@picturedesk/vendor-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapVendor, idsOf, sizes } from './testing/many-products.ts'
import { productIds, startDesk } from './testing/start-desk.ts'

describe('any number of products', () => {
  test('250 products are fetched in three calls, and results come in the order of ids', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = productIds(250)
    const results = await collect(omnicommerce.moderation.getMany(ids, { language: 'ko' }))
    expect(idsOf(results)).toEqual(ids)
    expect(sizes(batches())).toEqual([100, 100, 50])
    const failed = results.filter(({ ok }) => !ok)
    expect(idsOf(failed)).toEqual(productIds(250).filter((_, index) => index % 25 === 7))
    const [first] = results
    expect(first?.ok && first.tags[0]?.name).toBe('배경')
  })

  test('from an async iterable that takes its time', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    async function* ids(): AsyncGenerator<string> {
      for (const id of productIds(150)) {
        if (id.endsWith('0')) await sleep(1)
        yield id
      }
    }
    expect(idsOf(await collect(omnicommerce.moderation.getMany(ids())))).toEqual(productIds(150))
    expect(sizes(batches())).toEqual([100, 50])
  })

  test('without ids there are no results, and nothing is sent', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    expect(await collect(omnicommerce.moderation.getMany([]))).toEqual([])
    expect(mock.requests()).toEqual([])
  })

  test('nothing is sent before the first result is asked for, and each iteration asks anew', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    const listing = omnicommerce.moderation.getMany(['A1000'])
    await sleep(5)
    expect(mock.requests()).toEqual([])
    await collect(listing)
    await collect(listing)
    expect(mock.requests()).toHaveLength(2)
  })

  test('batches go to the bare path where the option says so', async () => {
    const { provider: omnicommerce, mock } = await startDesk({ batchPath: 'bare' })
    await collect(omnicommerce.moderation.getMany(productIds(2)))
    expect(mock.requests()[0]?.operation).toBe('listModerationsByBarePath')
  })

  test('any ids, repeated or not, come back one by one, each asked for once', async () => {
    const asked: string[] = []
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: () => cheapVendor((ids) => asked.push(...ids)),
    })
    const word = fc.stringMatching(/^[0-9A-Za-z._~-]{1,3}$/)
    const usual = word.filter((id) => !/^\.{1,2}$/.test(id))
    await fc.assert(
      fc.asyncProperty(
        fc.array(usual, { maxLength: 300, size: 'max' }),
        fc.integer({ min: 1, max: 5 }),
        async (ids, concurrency) => {
          asked.length = 0
          const results = await collect(omnicommerce.moderation.getMany(ids, { concurrency }))
          expect(idsOf(results)).toEqual(ids)
          expect(results.every(({ ok }) => ok)).toBe(true)
          expect(asked).toEqual([...new Set(ids)])
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('an id that comes again', () => {
  test('a repeated id is asked for once and reported at each of its places', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = ['A1000', 'A1007', 'A1000', ...productIds(120), 'A1007']
    const results = await collect(omnicommerce.moderation.getMany(ids))
    expect(idsOf(results)).toEqual(ids)
    expect(results[1]).toBe(results.at(-1))
    expect(batches().flat()).toHaveLength(120)
  })

  test('an endless repetition of one id makes one call and does not fill memory', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    function* same(): Generator<string> {
      for (;;) yield 'A1000'
    }
    let seen = 0
    for await (const { ok } of omnicommerce.moderation.getMany(same())) {
      expect(ok).toBe(true)
      if (++seen === 25_000) break
    }
    expect(batches()).toEqual([['A1000']])
  })

  test('a repeated id is asked for again after 5,000 other ids', async () => {
    const asked: string[] = []
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: () => cheapVendor((ids) => asked.push(...ids)),
    })
    const ids = ['first', ...productIds(4_999), 'first', ...productIds(5_000, 20_000), 'first']
    await collect(omnicommerce.moderation.getMany(ids))
    expect(asked.filter((id) => id === 'first')).toHaveLength(2)
  })
})
